import { describe, expect, it } from 'vitest';
import { createTermIndex, searchTerms } from './term-index.ts';

const first = createTermIndex(['布署', '布署防汛', '署防', '😀布']);
const second = createTermIndex(['布署', '按装']);

const found = (index: typeof first, text: string) =>
  (searchTerms(text).get(index) ?? []).map(({ start, end, term }) => `${start}-${end} ${term}`);

describe('terms of every list are found in one pass', () => {
  it('by start and then the longest first, overlapping ones too', () => {
    expect(found(first, '请布署防汛')).toEqual(['1-5 布署防汛', '1-3 布署', '2-4 署防']);
  });
  it('each list gets its own, a shared term both', () => {
    expect(found(second, '布署，按装')).toEqual(['0-2 布署', '3-5 按装']);
  });
  it('places are UTF-16 units', () => {
    expect(found(first, 'a😀布')).toEqual(['1-4 😀布']);
  });
  it('at the very end of the text', () => {
    expect(found(second, '请按装')).toEqual(['1-3 按装']);
    expect(found(second, '请按')).toEqual([]);
    expect(found(second, '')).toEqual([]);
  });
  it('a term of one character is refused', () => {
    expect(() => createTermIndex(['的'])).toThrow(/shorter than two/u);
  });
});
