import { SEVERITIES } from '@gongwen/report';
import type { PaperParagraph, PaperText, ReviewProblem } from '@gongwen/report/review';
import type { MarkedPiece, MarkedText } from './marked-piece.ts';
import { type ProblemRange, splitSegments } from './split-segments.ts';

/** What of a paragraph is drawn: its pieces, cut where problems begin and end. */
export interface MarkedParagraph {
  readonly pieces: readonly MarkedPiece[];
  /** Problems of the paragraph as a whole, told beside it: long ones, and those between two characters. */
  readonly beside: readonly number[];
}

/** Longer places are not underlined: a page of wavy lines says less than a bar beside the text. */
const LONGEST = 40;

/** The problems that touch a stretch of the text; one between two characters belongs to the stretch around it. */
export function problemsIn(
  problems: readonly ReviewProblem[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly ProblemRange[] {
  return problems.flatMap(({ message: { offset, endOffset } }, problem) => {
    const touches = endOffset > offset ? offset < end && endOffset > start : offset >= start && offset <= end;
    return touches ? [{ start: offset, end: endOffset, problem }] : [];
  });
}

export function isLong({ start, end }: ProblemRange): boolean {
  return end - start > LONGEST;
}

/** Marks the problems of a paragraph on its characters. */
export function markedParagraph(
  { pieces }: Pick<PaperParagraph, 'pieces'>,
  ranges: readonly ProblemRange[],
): MarkedParagraph {
  const marked = pieces.flatMap((piece): readonly MarkedPiece[] =>
    piece.kind === 'text' ? markedTexts(piece, ranges) : [piece],
  );
  const held = new Set(marked.flatMap((piece) => (piece.kind === 'text' ? piece.problems : [])));
  return {
    pieces: marked,
    beside: ranges.filter((range) => isLong(range) || !held.has(range.problem)).map(({ problem }) => problem),
  };
}

export function markedTexts(
  piece: Pick<PaperText, 'kind' | 'text' | 'start' | 'end' | 'style'>,
  ranges: readonly ProblemRange[],
): readonly MarkedText[] {
  const own = ranges
    .map(({ start, end, problem }) => ({
      start: Math.max(start, piece.start),
      end: Math.min(end, piece.end, piece.start + piece.text.length),
      problem,
    }))
    .filter(({ start, end }) => end > start);
  const base = { kind: piece.kind, style: piece.style } as const;
  const texts: MarkedText[] = [];
  let at = piece.start;
  const add = (to: number, problems: readonly number[]): void => {
    const text = piece.text.slice(at - piece.start, to - piece.start);
    if (text !== '') texts.push({ ...base, text, problems });
    at = to;
  };
  for (const { start, end, problems } of splitSegments(own)) {
    add(start, []);
    add(end, problems);
  }
  add(piece.start + piece.text.length, []);
  return texts;
}

/** The worst severity among problems. */
export function worstOf(problems: readonly ReviewProblem[], indices: readonly number[]) {
  return SEVERITIES.find((level) => indices.some((index) => problems[index]?.severity === level)) ?? 'info';
}
