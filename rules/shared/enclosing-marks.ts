import { matchesIn } from '@gongwen/core';

const PAIRS: Readonly<Record<string, string>> = { '》': '《', '”': '“', '’': '‘', '」': '「' };
const MARKS = /[《》“”‘’「」]/gu;

/** From `at` on these marks are open. */
interface Stretch {
  readonly at: number;
  readonly open: string;
}

/** Stretches of the text asked about last: rules ask about one paragraph many times over. */
let last: { readonly text: string; readonly stretches: readonly Stretch[] } = { text: '', stretches: [] };

/** The quotation marks and 《 that are open at `index` of the text, outermost first: “《; empty outside all. */
export function enclosingMarks(text: string, index: number): string {
  if (last.text !== text) last = { text, stretches: stretchesOf(text) };
  const { stretches } = last;
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.at ?? index + 1) <= index) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1]?.open ?? '';
}

/** Deeper than any sentence goes; marks beyond it are taken for stray. */
const DEEPEST = 16;

function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open = '';
  for (const { 0: mark, index } of matchesIn(text, MARKS)) {
    const mate = PAIRS[mark];
    if (mate === undefined) open = open.length < DEEPEST ? open + mark : open;
    else if (open.includes(mate)) open = open.slice(0, open.lastIndexOf(mate));
    stretches.push({ at: index + 1, open });
  }
  return stretches;
}
