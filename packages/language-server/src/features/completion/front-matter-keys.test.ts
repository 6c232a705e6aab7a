import { describe, expect, it } from 'vitest';
import { draftState } from '../test-support/draft-state.ts';
import { FRONT_MATTER_KEYS } from './front-matter-keys.ts';

/** What is said of a front matter. */
function faults(line: string): string[] {
  const { messages } = draftState(`---\n${line}\n---\n各镇抓好落实。\n`).checked;
  return messages.filter(({ ruleId }) => ruleId === 'draft/front-matter').map(({ reason }) => reason);
}

const KEYS = Object.entries(FRONT_MATTER_KEYS);

describe('keys of the front matter that are offered', () => {
  it.each(KEYS)('%s and its Chinese names are keys that are read', (field, { key, also = [] }) => {
    for (const name of [field, key, ...also])
      expect(faults(`${name}: ~`).filter((reason) => reason.includes('没有'))).toEqual([]);
  });

  it.each(KEYS.filter(([, { values }]) => Array.isArray(values)))(
    'values of %s are read',
    (_field, { key, values }) => {
      for (const { value } of Array.isArray(values) ? values : [])
        expect(faults(`${key}: ${value}`)).toEqual([]);
    },
  );
});
