import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rules } from '@gongwen/preset';
import { describe, expect, it } from 'vitest';
import { ruleIndex } from '../../scripts/rule-index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const index = readFileSync(`${root}docs/rules/README.md`, 'utf8');

describe('docs/rules/README.md', () => {
  it('is what the rules say of themselves', () => {
    expect(index === ruleIndex(), 'docs/rules/README.md is out of date: run `npm run rule-index`').toBe(true);
  });

  it('names every rule once, with a link to its page', () => {
    const links = [...index.matchAll(/\]\(\.\.\/\.\.\/rules\/([^)]+)\.md\)/gu)].map(([, id]) => id);
    expect(links.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
    expect(links.filter((id) => !existsSync(`${root}rules/${id}.md`))).toEqual([]);
  });
});
