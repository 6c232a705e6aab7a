import { readFileSync } from 'node:fs';
import { type RuleTexts, ruleTexts } from '@gongwen/report';
import { rulePage } from './pretty/rule-page.ts';

/** The page of a rule as it lies on the disk, and what it says. */
export interface RulePageTexts extends RuleTexts {
  /** Absolute path of the page. */
  readonly page: string;
  /** The whole page, Markdown. */
  readonly markdown: string;
}

/** Texts of a rule's page; null when the rule has none. */
export function rulePageTexts(ruleId: string): RulePageTexts | null {
  const page = rulePage(ruleId);
  if (page === null) return null;
  const markdown = readFileSync(page, 'utf8');
  return { page, markdown, ...ruleTexts(markdown) };
}
