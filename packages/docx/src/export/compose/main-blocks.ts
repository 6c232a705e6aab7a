import type { Element, Line, OfficialDocument, Passage } from '@gongwen/core';
import type { Block, DocumentForm } from '../docx-document.ts';
import { bodyBlock } from './body-block.ts';
import { type DraftItem, linesByParagraph } from './draft-items.ts';
import { markedText, plainText } from './marked-text.ts';
import { tableRows } from './table-rows.ts';

/** What the blocks of a text depend on beside its lines. */
export interface TextPlace {
  readonly form: DocumentForm;
  /** Depth of the Markdown heading that is the title. */
  readonly titleDepth: number;
  /** An attachment or issued text: its header and imprint are paragraphs like others. */
  readonly within: boolean;
}

/** The line of an element that stands in the text and counts there. */
const holds = (element: Element | null, line: Line): boolean =>
  element !== null && !element.declared && element.lines.includes(line);

/** Lines of a 附件说明; a name that runs over a line break belongs to the item that it goes on with. */
function attachmentNote({ elements }: OfficialDocument): readonly Block[] {
  const { attachmentNote: note } = elements;
  if (note === null) return [];
  const rows: Line[][] = [];
  for (const line of note.lines) {
    const begins = note.items.some(({ range }) => line.pieces.some((piece) => stands(range.start, piece)));
    const row = rows.at(-1);
    if (row === undefined || begins || row[0]?.paragraph !== line.paragraph) rows.push([line]);
    else row.push(line);
  }
  return [{ kind: 'attachmentNote', lines: rows.map(plainText) }];
}

const stands = (offset: number, piece: { readonly offset: number; readonly length: number }): boolean =>
  offset >= piece.offset && offset < piece.offset + piece.length;

/** A line of the closing: organs, the date, or both in one line, which are set in two. */
function closingBlocks({ elements }: OfficialDocument, [line]: readonly Line[]): readonly Block[] {
  if (line === undefined) return [];
  const { issuerSignature, issueDate } = elements;
  const [signed, dated] = [holds(issuerSignature, line), holds(issueDate, line)];
  const text = plainText([line]);
  if (signed && dated) {
    return [
      ...(issuerSignature?.names ?? []).map((name) => ({ kind: 'signature', text: name.text }) as const),
      { kind: 'date', text: issueDate?.text.trim() ?? '' },
    ];
  }
  if (signed) return [{ kind: 'signature', text }];
  return dated ? [{ kind: 'date', text }] : [];
}

function passageBlocks(official: OfficialDocument, passage: Passage, place: TextPlace): readonly Block[] {
  const { elements } = official;
  const { part, lines } = passage;
  const [first] = lines;
  if (first === undefined) return [];
  switch (part) {
    case 'title':
      return holds(elements.title, first)
        ? [{ kind: 'title', lines: lines.map((line) => plainText([line])) }]
        : [];
    case 'titleNote':
      return [{ kind: 'titleNote', text: plainText(lines) }];
    case 'mainRecipients':
      return recipientsBlocks(official, passage, place);
    case 'attachmentNote':
      return elements.attachmentNote?.lines[0] === first ? attachmentNote(official) : [];
    case 'signature':
      return closingBlocks(official, lines);
    case 'annotation':
      return holds(elements.annotation, first) ? [{ kind: 'annotation', text: plainText(lines) }] : [];
    case 'imprint':
      return place.within ? [{ kind: 'body', text: plainText(lines) }] : [];
    default:
      return [bodyBlock(passage, place)];
  }
}

/** An attachment that begins with a list of organs is not addressed to them: a colon tells recipients there. */
function recipientsBlocks(
  official: OfficialDocument,
  { lines }: Passage,
  { within: inside }: TextPlace,
): readonly Block[] {
  const { mainRecipients } = official.elements;
  const [first] = lines;
  if (first === undefined || !holds(mainRecipients, first)) return [];
  if (inside && !/^[：:]$/u.test(mainRecipients?.end?.text ?? ''))
    return lines.map((line) => ({ kind: 'body', ...markedText([line]) }));
  return [{ kind: 'mainRecipients', text: recipientsText(official, lines) }];
}

/** A number that shares the line of the recipients stands in the header and not here. */
function recipientsText({ elements }: OfficialDocument, lines: readonly Line[]): string {
  const text = plainText(lines);
  const number = elements.documentNumber;
  if (number === null || number.declared || number.lines[0] !== lines[0]) return text;
  return text.startsWith(number.text) ? text.slice(number.text.length).trimStart() : text;
}

/** The blocks of a text in the order of the draft. */
export function mainBlocks(
  official: OfficialDocument,
  items: readonly DraftItem[],
  place: TextPlace,
): readonly Block[] {
  const linesOf = linesByParagraph(official.lines);
  return items.flatMap((item): readonly Block[] => {
    if (item.kind === 'table') return [{ kind: 'table', rows: tableRows(item.table, linesOf) }];
    if (item.kind === 'passage') return passageBlocks(official, item.passage, place);
    return item.kind === 'residue' || place.within ? [{ kind: 'body', ...markedText([item.line]) }] : [];
  });
}
