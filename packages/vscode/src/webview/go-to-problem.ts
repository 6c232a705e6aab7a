import type { PreviewProblem } from './preview-messages.ts';
import { scrollWithin } from './scroll-within.ts';

export interface Panes {
  /** The document. */
  readonly paper: HTMLElement;
  /** The list beside it. */
  readonly side: HTMLElement;
}

/** The entry of a problem in the list; null while the filter hides it. */
export function entryOf({ side }: Panes, index: number): HTMLElement | null {
  return side.querySelector<HTMLElement>(`button.go[data-problem="${index}"]`);
}

/** Problems that the filter shows, in the order of the list. */
export function shownProblems({ side }: Panes): readonly number[] {
  return [...side.querySelectorAll<HTMLElement>('button.go')].map(({ dataset }) => Number(dataset.problem));
}

/** The problems of the place that was clicked, the shown ones only. */
export function problemAt(panes: Panes, target: EventTarget | null): number | undefined {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-problems]') : null;
  const indices = place?.dataset.problems?.split(' ').map(Number) ?? [];
  return indices.find((index) => entryOf(panes, index) !== null);
}

/** Selects a problem in both panes and brings it into view; the focus goes to its entry, for the arrow keys. */
export function goToProblem(panes: Panes, problem: PreviewProblem | undefined, index: number): void {
  const { paper, side } = panes;
  for (const pane of [paper, side]) {
    for (const element of pane.querySelectorAll('.selected')) element.classList.remove('selected');
  }
  const places = [...paper.querySelectorAll<HTMLElement>('[data-problems]')].filter(({ dataset }) =>
    dataset.problems?.split(' ').includes(String(index)),
  );
  for (const place of places) place.classList.add('selected');
  const line = problem?.line ?? null;
  const target = places[0] ?? (line === null ? null : paper.querySelector(`#p${line}`));
  if (target) scrollWithin(paper, target, 'center');
  const entry = entryOf(panes, index);
  const item = entry?.closest('li');
  item?.classList.add('selected');
  entry?.focus({ preventScroll: true });
  if (item) scrollWithin(side, item, 'nearest');
}
