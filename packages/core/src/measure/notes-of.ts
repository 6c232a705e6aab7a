import type { Draft, Paragraph } from '../tree/draft.ts';
import type { Footnote } from '../tree/layout.ts';
import type { LinesItem } from './flow-item.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { type Setting, shapeParagraph } from './shape-paragraph.ts';

/** Footnotes of a draft by the paragraphs that call them. */
export interface Footnotes {
  readonly callers: ReadonlyMap<Paragraph, readonly Footnote[]>;
  /** All paragraphs of the notes. */
  readonly paragraphs: ReadonlySet<Paragraph>;
}

/** The footnotes of a draft; empty where it has no layout. */
export function footnotesOf(draft: Draft): Footnotes {
  const callers = new Map<Paragraph, Footnote[]>();
  const paragraphs = new Set<Paragraph>();
  for (const note of draft.data.layout?.footnotes ?? []) {
    const there = callers.get(note.paragraph);
    if (there === undefined) callers.set(note.paragraph, [note]);
    else there.push(note);
    for (const paragraph of paragraphsOf(note.blocks)) paragraphs.add(paragraph);
  }
  return { callers, paragraphs };
}

/** An item with the notes that its lines call; a row of a table calls all of its notes in its first line. */
export function withNotes(item: LinesItem, { callers }: Footnotes, setting: Setting): LinesItem {
  const called = item.paragraphs.flatMap((paragraph) => callers.get(paragraph) ?? []);
  if (called.length === 0) return item;
  const notes = item.lines.map(() => 0);
  for (const { paragraph, at, blocks } of called) {
    const isRow = item.paragraphs.length > 1 || item.paragraphs[0] !== paragraph;
    const line = isRow ? 0 : lineAt(shapeParagraph(paragraph, setting).ends, at);
    const texts = paragraphsOf(blocks);
    notes[line] = (notes[line] ?? 0) + heightOf(texts, setting);
  }
  const paragraphs = called.flatMap(({ blocks }) => paragraphsOf(blocks));
  return { ...item, notes, paragraphs: [...item.paragraphs, ...paragraphs] };
}

function lineAt(ends: readonly number[], at: number): number {
  const line = ends.findIndex((end) => at <= end);
  return line < 0 ? ends.length - 1 : line;
}

function heightOf(paragraphs: readonly Paragraph[], setting: Setting): number {
  let height = 0;
  for (const paragraph of paragraphs) {
    const { lines, before, after } = shapeParagraph(paragraph, setting);
    height += lines.reduce((sum, line) => sum + line, before + after);
  }
  return height;
}
