import { rules } from '@gongwen/preset';
import { describe, expect, it } from 'vitest';
import { operators } from './operators/index.ts';

describe('算子表', () => {
  it('每个算子的号只用一次', () => {
    const ids = operators.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('每个算子的规则都在', () => {
    const known = new Set(rules.map(({ id }) => id));
    expect(operators.filter(({ rule }) => !known.has(rule)).map(({ id }) => id)).toEqual([]);
  });

  it('每个算子都用在十份以上各不相同的合格稿子上', () => {
    const few = operators.flatMap(({ id, bases }) => {
      const count = new Set(bases.map((base) => base.draft())).size;
      return count < 10 ? [`${id} ${count}`] : [];
    });
    expect(few).toEqual([]);
  });
});
