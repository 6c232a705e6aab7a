import { type ConfigProblem, formatProblem } from '../config/config-error.ts';

/** One thing wrong in a directory of organs; it always has a place. */
export interface DirectoryProblem extends ConfigProblem {
  readonly line: number;
  readonly column: number;
}

/** A directory that cannot be used; lists every problem found, with file, line and key. */
export class DirectoryError extends Error {
  override readonly name = 'DirectoryError';
  readonly problems: readonly DirectoryProblem[];

  constructor(problems: readonly DirectoryProblem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}
