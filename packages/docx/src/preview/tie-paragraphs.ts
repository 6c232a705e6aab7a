import type { DraftLine } from './draft-lines.ts';

/** What mammoth makes of a .docx before it writes HTML; only what is used here. */
export interface MammothElement {
  readonly type: string;
  readonly children?: readonly MammothElement[];
  readonly value?: string;
  readonly breakType?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: unknown;
  readonly isHeader?: boolean;
}

/** A run of text, with every property that mammoth looks at. */
const runOf = (value: string): MammothElement => ({
  type: 'run',
  children: [{ type: 'text', value }],
  styleId: null,
  styleName: null,
});

function textOf(element: MammothElement): string {
  switch (element.type) {
    case 'text':
      return element.value ?? '';
    case 'tab':
      return '\t';
    case 'break':
      return element.breakType === 'line' ? '\v' : '';
    default:
      return (element.children ?? []).map(textOf).join('');
  }
}

/** Lines not yet tied, by their text without an automatic number. */
function waitingLines(lines: readonly DraftLine[]): Map<string, DraftLine[]> {
  const waiting = new Map<string, DraftLine[]>();
  for (const line of lines) {
    const text = line.text.slice(line.label.length);
    const same = waiting.get(text);
    if (same === undefined) waiting.set(text, [line]);
    else same.push(line);
  }
  return waiting;
}

/** Headings stand below the title, which is the first degree. */
const DEEPEST = 6;

/**
 * A transformation of mammoth's document that puts a mark with the number of its line at the head of each paragraph
 * that the draft has with the same text; lines of one text are tied in their order. Automatic numbers become text, as
 * they are in the draft, so that no paragraph turns into an item of a list; outline levels and the head of a table are
 * as the draft has them.
 * @param mark a character that the document does not hold
 */
export function tieParagraphs(
  lines: readonly DraftLine[],
  mark: string,
): (document: MammothElement) => MammothElement {
  const waiting = waitingLines(lines);
  const headerRows = new Set(lines.filter(({ inHeaderRow }) => inHeaderRow).map(({ number }) => number));
  const tie = (paragraph: MammothElement): MammothElement => {
    const line = waiting.get(textOf(paragraph))?.shift();
    if (line === undefined) return paragraph;
    const { heading } = line.paragraph.data;
    const depth = Math.min((heading ?? 0) + 1, DEEPEST);
    return {
      ...paragraph,
      numbering: null,
      ...(heading === null ? {} : { styleId: `Heading${depth}`, styleName: `heading ${depth}` }),
      children: [runOf(`${mark}${line.number}${mark}${line.label}`), ...(paragraph.children ?? [])],
    };
  };
  // Mammoth takes a row for a header where w:tblHeader stands, even to say that it is none.
  const isHeaderRow = (row: MammothElement): boolean => {
    const [, number] = textOf(row).split(mark);
    return number !== undefined && headerRows.has(Number(number));
  };
  const visit = (element: MammothElement): MammothElement => {
    if (element.type === 'paragraph') return tie(element);
    if (element.children === undefined) return element;
    const visited = { ...element, children: element.children.map(visit) };
    return element.type === 'tableRow' ? { ...visited, isHeader: isHeaderRow(visited) } : visited;
  };
  return visit;
}
