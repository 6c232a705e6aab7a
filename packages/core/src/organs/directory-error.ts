/** One thing wrong in a directory of organs. */
export interface DirectoryProblem {
  readonly path: string;
  /** Line and column from 1. */
  readonly line: number;
  readonly column: number;
  /** The key it is about, e.g. `organs.3.parent`; empty for the whole file. */
  readonly key: string;
  readonly message: string;
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

function formatProblem({ path, line, column, key, message }: DirectoryProblem): string {
  return `${path}:${line}:${column}: ${key ? `${key}：` : ''}${message}`;
}
