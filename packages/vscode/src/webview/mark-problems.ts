import { locateProblem } from './locate-problem.ts';
import type { PreviewProblem, PreviewSeverity } from './preview-messages.ts';
import { type ProblemRange, type Segment, splitSegments } from './split-segments.ts';

const BY_WEIGHT: readonly PreviewSeverity[] = ['error', 'warning', 'info'];

/**
 * Marks problems in the paper: the exact characters where they are found, the paragraph otherwise. Marked elements bear
 * `data-problems`, the indices of their problems.
 */
export function markProblems(paper: HTMLElement, problems: readonly PreviewProblem[]): void {
  const byLine = new Map<number, number[]>();
  problems.forEach(({ line }, index) => {
    if (line !== null) byLine.set(line, [...(byLine.get(line) ?? []), index]);
  });
  for (const [line, indices] of byLine) {
    const element = paper.querySelector<HTMLElement>(`#p${line}`);
    if (element !== null) markParagraph(element, indices, problems);
  }
}

function markParagraph(
  element: HTMLElement,
  indices: readonly number[],
  problems: readonly PreviewProblem[],
): void {
  const nodes = textNodesOf(element);
  const text = nodes.map(({ data }) => data).join('');
  const ranges: ProblemRange[] = [];
  const whole: number[] = [];
  for (const index of indices) {
    const problem = problems[index];
    const range = problem === undefined ? null : locateProblem(text, problem);
    if (range === null) whole.push(index);
    else ranges.push({ ...range, problem: index });
  }
  if (whole.length > 0) tag(element, whole, problems);
  wrapSegments(nodes, splitSegments(ranges), problems);
}

/** Text of the paragraph itself, without that of paragraphs inside it, as an item of a list may hold. */
function textNodesOf(element: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.parentElement?.closest('[id]') === element) nodes.push(node);
  }
  return nodes;
}

function wrapSegments(
  nodes: readonly Text[],
  segments: readonly Segment[],
  problems: readonly PreviewProblem[],
): void {
  let offset = 0;
  for (const node of nodes) {
    const { length } = node;
    const from = offset;
    offset += length;
    // From the last to the first, so that cutting the node leaves the offsets before the cut as they are.
    for (const segment of segments.toReversed()) {
      const start = Math.max(segment.start - from, 0);
      const end = Math.min(segment.end - from, length);
      if (start < end) wrap(node, start, end, segment.problems, problems);
    }
  }
}

function wrap(
  node: Text,
  start: number,
  end: number,
  indices: readonly number[],
  problems: readonly PreviewProblem[],
): void {
  const piece = start === 0 ? node : node.splitText(start);
  if (piece.length > end - start) piece.splitText(end - start);
  const mark = document.createElement('mark');
  piece.replaceWith(mark);
  mark.append(piece);
  tag(mark, indices, problems);
}

function tag(element: HTMLElement, indices: readonly number[], problems: readonly PreviewProblem[]): void {
  const own = indices.flatMap((index) => problems[index] ?? []);
  const severity = BY_WEIGHT.find((level) => own.some((problem) => problem.severity === level)) ?? 'info';
  element.dataset.problems = indices.join(' ');
  element.classList.add('problem', severity);
  element.title = own.map(({ sentence }) => sentence).join('\n');
}
