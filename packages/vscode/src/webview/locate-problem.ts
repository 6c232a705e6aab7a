import type { PreviewProblem } from './preview-messages.ts';

/** UTF-16 units into the text of an element, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a problem stands in the text that an element shows. That text may differ from the draft's: automatic numbers,
 * tabs and notes are not in it. Then the nearest place with the same words counts.
 * @returns null when the words are not there, or the problem is the paragraph's as a whole
 */
export function locateProblem(text: string, problem: PreviewProblem): TextRange | null {
  const [actual = ''] = problem.actual.split('\n');
  if (actual.trim() === '') return null;
  const at = nearest(text, actual, problem.start);
  return at === null ? null : { start: at, end: at + actual.length };
}

function nearest(text: string, words: string, wanted: number): number | null {
  const before = text.lastIndexOf(words, wanted);
  const after = text.indexOf(words, wanted);
  if (before < 0 && after < 0) return null;
  if (before < 0) return after;
  if (after < 0) return before;
  return wanted - before <= after - wanted ? before : after;
}
