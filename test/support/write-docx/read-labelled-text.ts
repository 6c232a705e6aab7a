import type { Block, DocxDocument } from '@gongwen/docx/export';

/** First and last line, from 1. */
export type LineRange = readonly [number, number];

/** What a label says of the lines of a text; other fields are not read. */
export interface DocumentLabel {
  readonly titleLines?: LineRange | null;
  readonly attachments?: readonly { readonly line?: number; readonly titleLines?: LineRange | null }[] | null;
  readonly issuedText?: readonly { readonly line: number; readonly endLine: number }[] | null;
  readonly lines?: {
    readonly documentNumber?: number;
    readonly mainRecipients?: number;
    readonly issueDate?: number;
    readonly annotation?: number;
    readonly issuerSignature?: LineRange;
    readonly attachmentNote?: LineRange;
  };
}

type LineKind = Exclude<Block['kind'], 'heading' | 'attendance' | 'table'>;

const range = ([first, last]: LineRange): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The kind of each labelled line. */
function kindsOf({
  titleLines,
  attachments,
  issuedText,
  lines = {},
}: DocumentLabel): ReadonlyMap<number, LineKind> {
  const one = (line: number | undefined): readonly number[] => (line === undefined ? [] : [line]);
  const some = (lineRange: LineRange | null | undefined) => (lineRange ? range(lineRange) : []);
  const groups: readonly (readonly [LineKind, readonly number[]])[] = [
    ['title', some(titleLines)],
    ['plain', one(lines.documentNumber)],
    ['mainRecipients', one(lines.mainRecipients)],
    ['attachmentNote', some(lines.attachmentNote)],
    ['signature', some(lines.issuerSignature)],
    ['date', one(lines.issueDate)],
    ['annotation', one(lines.annotation)],
    ...(issuedText ?? []).map(({ line, endLine }) => ['issuedTitle', range([line, endLine])] as const),
    ...(attachments ?? []).map((attachment) => ['attachmentTitle', some(attachment.titleLines)] as const),
    // A label with the title in its own line is laid out as a label.
    ...(attachments ?? []).map((attachment) => ['attachmentLabel', one(attachment.line)] as const),
  ];
  return new Map(groups.flatMap(([kind, numbers]) => numbers.map((number) => [number, kind] as const)));
}

/** White space around the text is layout in a plain text, as are Markdown's marks; a comment is not text. */
const textOf = (line: string): string =>
  line
    .replaceAll(/<!--[^>]*-->/gu, '')
    .replace(/^\s*#{1,6}\s+/u, '')
    .replaceAll('**', '')
    .trim();

const isLines = (kind: LineKind) =>
  kind === 'title' || kind === 'issuedTitle' || kind === 'attachmentTitle' || kind === 'attachmentNote';

/** Adds a line: to the block before it, if both are of one element of several lines. */
function add(blocks: readonly Block[], kind: LineKind, text: string): readonly Block[] {
  if (!isLines(kind)) return [...blocks, { kind, text }];
  const last = blocks.at(-1);
  return last !== undefined && 'lines' in last && last.kind === kind
    ? [...blocks.slice(0, -1), { kind, lines: [...last.lines, text] }]
    : [...blocks, { kind, lines: [text] }];
}

/**
 * A published text and its label as a document: each line that is not empty becomes one paragraph with its own
 * text, laid out by the label and as body where the label is silent. No header and no imprint is invented.
 */
export function readLabelledText(text: string, label: DocumentLabel): DocxDocument {
  const kinds = kindsOf(label);
  const blocks = text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map((line, index) => ({ kind: kinds.get(index + 1) ?? ('body' as const), text: textOf(line) }))
    .filter((line) => line.text !== '')
    .reduce<readonly Block[]>((all, line) => add(all, line.kind, line.text), []);
  return { form: 'standard', header: null, blocks, imprint: null };
}
