import { type Baseline, type KnownProblem, problemKey } from './baseline.ts';

/** What became of a baseline in a run. */
export interface BaselineChange {
  /** As it is now: the files of the run as they were met, the others as they were. */
  readonly baseline: Baseline;
  readonly added: number;
  readonly gone: number;
}

/**
 * Compares a baseline with what a run met.
 * @param met Of the files that the run has checked, those without a problem included.
 * @param isThere Whether a file that the run has not checked still exists; what one had that does not is gone.
 */
export function compareBaselines(
  old: Baseline,
  met: Baseline,
  isThere: (path: string) => boolean,
): BaselineChange {
  const kept = [...old].filter(([path]) => !met.has(path) && isThere(path));
  const lost = [...old].filter(([path]) => !met.has(path) && !isThere(path));
  const changes = [...met].map(([path, problems]) => changeOf(old.get(path) ?? [], problems));
  return {
    baseline: new Map([...kept, ...met]),
    added: sum(changes.map(({ added }) => added)),
    gone: sum([...changes.map(({ gone }) => gone), ...lost.flatMap(([, problems]) => problems.map(countOf))]),
  };
}

function changeOf(old: readonly KnownProblem[], now: readonly KnownProblem[]) {
  const [before, after] = [countsOf(old), countsOf(now)];
  return { added: more(after, before), gone: more(before, after) };
}

function countsOf(problems: readonly KnownProblem[]): ReadonlyMap<string, number> {
  return new Map(problems.map((problem) => [problemKey(problem), problem.count]));
}

/** How many the first has beyond the second. */
function more(these: ReadonlyMap<string, number>, those: ReadonlyMap<string, number>): number {
  return sum([...these].map(([key, count]) => Math.max(0, count - (those.get(key) ?? 0))));
}

function countOf({ count }: KnownProblem): number {
  return count;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
