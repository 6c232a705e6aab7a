/** One thing wrong in a configuration file. */
export interface ConfigProblem {
  readonly path: string;
  /** From 1; null when the problem has no place. */
  readonly line: number | null;
  readonly column: number | null;
  /** The key it is about, e.g. `rules.routing/no-skip-level`. */
  readonly key: string;
  readonly message: string;
}

/** A configuration that cannot be used; lists every problem found, with file, line and key. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}

/** A problem on one line, as editors and compilers print it. */
export function formatProblem({ path, line, column, key, message }: ConfigProblem): string {
  const place = line === null ? path : `${path}:${line}:${column ?? 1}`;
  return `${place}: ${key ? `${key}：` : ''}${message}`;
}
