import { readFileSync } from 'node:fs';
import { rulePage } from './pretty/rule-page.ts';

/** What the page of a rule says it asks. */
export interface RuleTexts {
  /** Absolute path of the page. */
  readonly page: string;
  /** The whole page, Markdown. */
  readonly markdown: string;
  /** The paragraphs under 要求, Markdown; empty when it has none. */
  readonly requirement: string;
  /** The English line at the top; empty when it has none. */
  readonly english: string;
}

/** Texts of a rule's page; null when the rule has none. */
export function ruleTexts(ruleId: string): RuleTexts | null {
  const page = rulePage(ruleId);
  if (page === null) return null;
  const markdown = readFileSync(page, 'utf8');
  const lines = markdown.split(/\r?\n/u);
  const from = lines.indexOf('## 要求') + 1;
  const after = lines.slice(from);
  const to = after.findIndex((line) => line.startsWith('## '));
  const quoted = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
  return {
    page,
    markdown,
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
