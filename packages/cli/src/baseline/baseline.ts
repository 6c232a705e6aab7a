/** Problems that were there when a baseline was made: of each file, how often a rule spoke of a sentence. */
export type Baseline = ReadonlyMap<string, readonly KnownProblem[]>;

/** No line and no column is part of it, so that it holds when text above is edited. */
export interface KnownProblem {
  readonly rule: string;
  /** The sentence around the place, without spaces. */
  readonly sentence: string;
  readonly count: number;
}

/** Version of the file format. */
export const BASELINE_VERSION = 1;

/** What problems that count together have in common. */
export function problemKey({ rule, sentence }: Pick<KnownProblem, 'rule' | 'sentence'>): string {
  return `${rule}\n${sentence}`;
}

export function problemsIn(baseline: Baseline): number {
  return [...baseline.values()].flat().reduce((sum, { count }) => sum + count, 0);
}
