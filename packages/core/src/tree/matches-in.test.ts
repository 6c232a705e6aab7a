import { describe, expect, it } from 'vitest';
import { matchesIn } from './matches-in.ts';

describe('matchesIn', () => {
  it.each([
    ['根据甲，依照乙', /根据|依照/gu],
    ['没有', /根据|依照/gu],
    ['甲乙', /丙*/g],
    ['', /x*/g],
    ['2026年6月', /(?<year>\d{4})年|(?<month>\d+)月/gu],
  ])('gives in %j what matchAll gives', (text, pattern) => {
    const found = matchesIn(text, pattern).map(({ index, groups, ...all }) => ({ index, groups, all }));
    const expected = [...text.matchAll(pattern)].map(({ index, groups, ...all }) => ({ index, groups, all }));
    expect(found).toEqual(expected);
  });

  it('does not go on where an earlier search of the pattern stopped', () => {
    const pattern = /根据/gu;
    pattern.test('根据');
    expect(matchesIn('根据', pattern)).toHaveLength(1);
  });

  it('takes no pattern that finds one match only', () => {
    expect(() => matchesIn('甲', /甲/u)).toThrow('/甲/u is not global');
  });
});
