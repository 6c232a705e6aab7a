import { jaccard, nearDuplicates, sentenceHashes } from '@gongwen/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const sorted = (values: Iterable<number>): readonly number[] => [...new Set(values)].sort((a, b) => a - b);

/** For each set the first before it that is alike, by comparing all. */
function compareAll(sets: readonly (readonly number[])[], threshold: number) {
  return sets.flatMap((set, second) => {
    const first = sets.findIndex((other, at) => at < second && jaccard(other, set) >= threshold);
    return first < 0 ? [] : [{ first, second, similarity: jaccard(sets[first] ?? [], set) }];
  });
}

function duplicates(
  sets: readonly (readonly number[])[],
  threshold: number,
  comparable?: (first: number, second: number) => boolean,
) {
  return nearDuplicates(sets.length, (index) => sets[index] ?? [], threshold, comparable);
}

describe('near-duplicates', () => {
  it('are those that comparing all pairs finds', () => {
    const set = fc.uniqueArray(fc.integer({ min: 0, max: 25 }), { minLength: 5, maxLength: 30 });
    const hashed = set.map((values) => sorted(values.map((value) => value * 7_919_191_919 + 13)));
    fc.assert(
      fc.property(fc.array(hashed, { maxLength: 40 }), (sets) => {
        expect(duplicates(sets, 0.8)).toEqual(compareAll(sets, 0.8));
      }),
    );
  });

  it('a pair that may not be reported gives way to the next one', () => {
    const set = sorted([1, 2, 3, 4, 5]);
    const found = duplicates([set, set, set], 0.8, (first) => first !== 0);
    expect(found).toEqual([{ first: 1, second: 2, similarity: 1 }]);
  });

  it('nothing below the threshold comes out', () => {
    const [a, b] = [sorted([1, 2, 3, 4, 5, 6, 7]), sorted([1, 2, 3, 4, 5, 6, 8])];
    expect(jaccard(a, b)).toBe(6 / 8);
    expect(duplicates([a, b], 0.8)).toEqual([]);
    expect(duplicates([a, b], 0.75)).toHaveLength(1);
  });
});

describe('a document without sentences', () => {
  it('is like no other', () => {
    expect(duplicates([[], [], sorted([1])], 0.8)).toEqual([]);
  });
});

describe('sentences', () => {
  it('are the same whatever the date, the punctuation and the spaces', () => {
    expect(sentenceHashes('各镇于2025年6月10日前，完成隐患排查。')).toEqual(
      sentenceHashes('各镇 于2026年5月31日前完成隐患排查；'),
    );
  });
  it('are different when a figure is', () => {
    expect(sentenceHashes('补助标准为每亩200元。')).not.toEqual(sentenceHashes('补助标准为每亩180元。'));
  });
  it('headings, recipients and short formulas do not count', () => {
    expect(sentenceHashes('一、工作安排\n各镇人民政府、各街道办事处：\n特此通知。\n2026年6月1日')).toEqual(
      [],
    );
  });
});
