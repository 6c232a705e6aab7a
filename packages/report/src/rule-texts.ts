/** What the page of a rule says. */
export interface RuleTexts {
  /** The paragraphs under 要求, Markdown; empty when it has none. */
  readonly requirement: string;
  /** The entries under 依据, Markdown: the clause and, where the page has it, its words in quotation marks. */
  readonly basis: readonly string[];
  /** The English line at the top; empty when it has none. */
  readonly english: string;
}

/** Takes the texts out of a rule's page, Markdown. */
export function ruleTexts(page: string): RuleTexts {
  const lines = page.split(/\r?\n/u);
  const quoted = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
  return {
    requirement: sectionOf(lines, '要求').join('\n').trim(),
    basis: sectionOf(lines, '依据').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : [])),
    english: quoted[0] ?? '',
  };
}

function sectionOf(lines: readonly string[], heading: string): readonly string[] {
  const at = lines.indexOf(`## ${heading}`);
  if (at < 0) return [];
  const after = lines.slice(at + 1);
  const end = after.findIndex((line) => line.startsWith('## '));
  return end < 0 ? after : after.slice(0, end);
}
