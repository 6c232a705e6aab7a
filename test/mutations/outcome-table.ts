/** What came of one operator on one document under one profile. */
export interface Outcome {
  readonly id: string;
  readonly rule: string;
  readonly file: string;
  readonly profile: string;
  readonly found: boolean;
  /** Rules that spoke beside the operator's own. */
  readonly others: readonly string[];
}

/** A line for each operator: whether its rule was found everywhere, and what else was said. */
export function outcomeTable(outcomes: readonly Outcome[]): string {
  const ids = [...new Set(outcomes.map(({ id }) => id))];
  const lines = ids.map((id) => {
    const own = outcomes.filter((outcome) => outcome.id === id);
    const missed = own.filter(({ found }) => !found).map(({ file, profile }) => `${file} (${profile})`);
    const others = [...new Set(own.flatMap((outcome) => outcome.others))];
    const files = `${new Set(own.map(({ file }) => file)).size} files`;
    const found = missed.length === 0 ? `found in ${files}` : `${files}, NOT FOUND in ${missed.join(', ')}`;
    return `${id} ${own[0]?.rule ?? ''}: ${found}${others.length === 0 ? '' : `; also ${others.join(', ')}`}`;
  });
  return lines.join('\n');
}
