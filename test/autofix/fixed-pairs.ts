import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rules } from '@gongwen/preset';
import { baseDraft } from '../mutations/operator-files.ts';
import { operators } from '../mutations/operators/index.ts';
import { readRulePage } from '../support/read-rule-page.ts';

/** A draft with a defect and the same draft without it, line for line. */
export interface FixedPair {
  readonly rule: string;
  readonly bad: string;
  readonly good: string;
  readonly path: string;
}

const folder = fileURLToPath(new URL('../../rules/', import.meta.url));

/** The rules whose fixes are taken without asking. */
export const SAFE_RULES: readonly string[] = rules
  .filter(({ fixes }) => fixes === 'safe')
  .map(({ id }) => id);

/** Every defect with a safe fix that a rule's page or a mutation operator shows, with what it should read. */
export const fixedPairs = (): readonly FixedPair[] =>
  [...SAFE_RULES.flatMap(pagePairs), ...operatorPairs()].filter(
    ({ bad, good }) => bad.split('\n').length === good.split('\n').length,
  );

function pagePairs(rule: string): FixedPair[] {
  const page = `${folder}${rule}.md`;
  if (!existsSync(page)) throw new Error(`${rule} has no page`);
  const { examples } = readRulePage(page);
  return examples.flatMap((example, index) => {
    const before = examples[index - 1];
    if (example.kind !== 'fixed' || before?.kind !== 'bad' || before.docx !== null) return [];
    const path = before.language === 'markdown' ? 'a.md' : 'a.txt';
    return [{ rule, bad: before.text, good: example.text, path }];
  });
}

function operatorPairs(): FixedPair[] {
  return operators.flatMap(({ rule, bases, change }) => {
    if (!SAFE_RULES.includes(rule) || change.kind !== 'draft' || !change.formats.includes('md')) return [];
    return bases.flatMap((base) => {
      try {
        const good = baseDraft(base);
        return { rule, bad: change.edit(good), good, path: 'a.md' };
      } catch {
        return [];
      }
    });
  });
}
