import type { Block, DocumentForm } from './docx-document.ts';
import type { FixtureLine } from './fixture-lines.ts';
import { headingOf, markedHeading } from './heading-of.ts';
import {
  ANNOTATION,
  ATTACHMENT_ITEM,
  ATTACHMENT_NOTE,
  ATTENDANCE,
  CHAPTER,
  DATE_LINE,
  isSigner,
  TITLE_NOTE,
} from './line-patterns.ts';

/** Where lines stand: what they may be depends on it. */
export interface FixturePlace {
  readonly form: DocumentForm;
  /** Markdown depth of the title above the lines; 0 without one. */
  readonly titleDepth: number;
  /** Whether the line under the title may be the main recipients. */
  readonly recipients: boolean;
  /** Signatures known from the front matter: these need no date below them. */
  readonly signers: readonly string[];
}

type Text = Extract<FixtureLine, { kind: 'text' }>;

const isText = (line: FixtureLine | undefined): line is Text => line?.kind === 'text';
const isDate = (line: FixtureLine | undefined): boolean => isText(line) && DATE_LINE.test(line.text);

/** “……决定如下：” ends in a colon too, and is body. */
const isRecipients = (text: string): boolean =>
  /[：:]$/u.test(text) && !/(?:如下|决定|认为)[：:]$/u.test(text);

/** A signer's line: one that the front matter names, or one with a date below it and only signers between. */
function isSignature(lines: readonly FixtureLine[], at: number, signers: readonly string[]): boolean {
  const line = lines[at];
  if (!isText(line) || isDate(line)) return false;
  if (signers.includes(line.text))
    return lines.slice(at).every((next) => !isText(next) || next.text.length <= 80);
  if (!isSigner(line.text)) return false;
  const below = lines.slice(at + 1).find((next) => !(isText(next) && isSigner(next.text) && !isDate(next)));
  return isDate(below);
}

function noteLength(lines: readonly FixtureLine[], at: number): number {
  const end = lines.findIndex((line, i) => i > at && !(isText(line) && ATTACHMENT_ITEM.test(line.text)));
  return (end < 0 ? lines.length : end) - at;
}

/** What a line of text is, apart from elements of several lines. */
function textBlock(
  lines: readonly FixtureLine[],
  at: number,
  text: string,
  before: readonly Block[],
  place: FixturePlace,
): Block {
  const untitled = before.every(({ kind }) => kind === 'titleNote');
  const dated = before.some(({ kind }) => kind === 'date');
  if (untitled && TITLE_NOTE.test(text)) return { kind: 'titleNote', text };
  if (untitled && place.recipients && isRecipients(text)) return { kind: 'mainRecipients', text };
  if (!untitled && DATE_LINE.test(text)) return { kind: 'date', text };
  if (isSignature(lines, at, place.signers)) return { kind: 'signature', text };
  if (dated && ANNOTATION.test(text)) return { kind: 'annotation', text };
  const attendance = place.form === 'minutes' ? ATTENDANCE.exec(text) : null;
  if (attendance !== null)
    return { kind: 'attendance', label: attendance[1] ?? '', text: attendance[2] ?? '' };
  if (CHAPTER.test(text)) return { kind: 'chapter', text };
  return headingOf(text) ?? { kind: 'body', text };
}

/** The blocks of lines that stand below a title: main text, attachment or issued text. */
export function readFixtureBlocks(lines: readonly FixtureLine[], place: FixturePlace): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    let length = 1;
    if (line?.kind === 'table') {
      blocks.push({ kind: 'table', rows: line.rows });
    } else if (line?.kind === 'heading') {
      const text = line.lines.join('');
      blocks.push(
        CHAPTER.test(text) ? { kind: 'chapter', text } : markedHeading(text, line.depth - place.titleDepth),
      );
    } else if (line?.kind === 'text' && ATTACHMENT_NOTE.test(line.text)) {
      length = noteLength(lines, at);
      blocks.push({
        kind: 'attachmentNote',
        lines: lines.slice(at, at + length).flatMap((item) => (isText(item) ? [item.text] : [])),
      });
    } else if (line?.kind === 'text') {
      blocks.push(textBlock(lines, at, line.text, blocks, place));
    }
    at += length;
  }
  return blocks;
}
