/** What the page of a rule says it asks. */
export interface RuleTexts {
  /** The paragraphs under 要求, Markdown; empty when it has none. */
  readonly requirement: string;
  /** The English line at the top; empty when it has none. */
  readonly english: string;
}

/** Takes the texts out of a rule's page, Markdown. */
export function ruleTexts(page: string): RuleTexts {
  const lines = page.split(/\r?\n/u);
  const from = lines.indexOf('## 要求') + 1;
  const after = lines.slice(from);
  const to = after.findIndex((line) => line.startsWith('## '));
  const quoted = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
  return {
    requirement:
      from === 0
        ? ''
        : after
            .slice(0, to < 0 ? undefined : to)
            .join('\n')
            .trim(),
    english: quoted[0] ?? '',
  };
}
