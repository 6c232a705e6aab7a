import { matchesIn } from '@gongwen/core';
import { type Span, sourceSpan, type TextSpan } from './span.ts';

/** A `**`: taken for markup by the parser, or found in the text. */
interface Mark {
  readonly type: 'mark';
  readonly start: number;
  readonly end: number;
  readonly parsed: boolean;
}

type Item = ResolvedSpan | Mark;

/** Spans of a line without `**`; a line has no breaks. */
export type ResolvedSpan = Exclude<Span, { type: 'mark' | 'break' }>;

/**
 * Takes the `**` out of the lines of one block and says which text is bold.
 *
 * CommonMark gives a `**` no meaning beside Chinese punctuation (in `是**“四个意识”**的` it can neither open nor
 * close), and pairs the inner two of four such marks. So where the marks of a line, parsed or not, can be paired in
 * order, they are; where not, the parser's reading stands and the other marks stay text (`张**、李**` are masked
 * names). A `**` that begins a line goes with one that ends a later line: web extractions keep bold titles so.
 */
export function resolveBold(lines: readonly (readonly Span[])[], text: string): ResolvedSpan[][] {
  const read = lines.map((line) => line.flatMap((span) => itemsOf(span, text)));
  const across = marksAcross(read, text);
  let openAcross = false;
  return read.map((items) => {
    const marks = items.filter((item) => item.type === 'mark');
    const paired = canPair(marks, text);
    let open = false;
    return items.flatMap((item): ResolvedSpan[] => {
      if (item.type === 'mark') {
        if (across.has(item)) openAcross = !openAcross;
        else if (paired) open = !open;
        else if (!item.parsed) return [sourceSpan(text, item.start, item.end)];
        return [];
      }
      if (item.type !== 'text') return [item];
      const bold = openAcross || open || (item.bold && !paired);
      return [bold === item.bold ? item : { ...item, bold }];
    });
  });
}

// Exactly two asterisks: a longer run is a mask (`410****1234`) or a rule.
const TWO_ASTERISKS = /(?<!\*)\*\*(?!\*)/gu;

function itemsOf(span: Span, text: string): Item[] {
  if (span.type === 'break') return [];
  if (span.type === 'mark') return [{ ...span, parsed: true }];
  if (span.type !== 'text' || span.literal || span.protected !== null || !span.value.includes('**'))
    return [span];
  return splitAtMarks(span, text);
}

function splitAtMarks(span: TextSpan, text: string): Item[] {
  const items: Item[] = [];
  let from = span.start;
  const cut = (to: number): void => {
    if (to > from) items.push({ ...span, start: from, end: to, value: text.slice(from, to) });
  };
  for (const { index } of matchesIn(span.value, TWO_ASTERISKS)) {
    const start = span.start + index;
    cut(start);
    items.push({ type: 'mark', start, end: start + 2, parsed: false });
    from = start + 2;
  }
  cut(span.end);
  return items;
}

// What bold text does not begin with: a space or a mark that ends something. And what it does not end with.
const NOT_FIRST = /[\s、，。；：？！）》”’】〕]/u;
const NOT_LAST = /[\s（《“‘【〔]/u;

function canPair(marks: readonly Mark[], text: string): boolean {
  if (marks.length === 0 || marks.length % 2 === 1) return false;
  return marks.every((mark, index) => {
    if (mark.parsed) return true;
    return index % 2 === 0 ? canOpen(mark, text) : canClose(mark, text);
  });
}

function canOpen(mark: Mark, text: string): boolean {
  return mark.end < text.length && !NOT_FIRST.test(text.charAt(mark.end));
}

function canClose(mark: Mark, text: string): boolean {
  return mark.start > 0 && !NOT_LAST.test(text.charAt(mark.start - 1));
}

/** The marks of pairs that stand on two lines, each the only mark of its line. */
function marksAcross(lines: readonly (readonly Item[])[], text: string): ReadonlySet<Mark> {
  const across = new Set<Mark>();
  let opener: Mark | null = null;
  for (const items of lines) {
    const [mark, ...others] = items.filter((item) => item.type === 'mark');
    if (!mark || mark.parsed || others.length > 0) continue;
    if (opener && canClose(mark, text) && isBlank(items.slice(items.indexOf(mark) + 1))) {
      across.add(opener).add(mark);
      opener = null;
    } else if (canOpen(mark, text) && isBlank(items.slice(0, items.indexOf(mark)))) opener = mark;
  }
  return across;
}

function isBlank(items: readonly Item[]): boolean {
  return items.every((item) => item.type === 'text' && item.value.trim() === '');
}
