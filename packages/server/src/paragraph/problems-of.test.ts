import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf } from './problems-of.ts';

type Message = Parameters<typeof problemsOf>[1];

/** A message at a place, with a fix. */
function message(
  [offset, endOffset]: readonly [number, number],
  edits: readonly (readonly [number, number, string])[] | null,
  expected: string[] = [],
): Pick<Message, 'offset' | 'endOffset' | 'fix' | 'expected'> {
  const list = edits?.map(([start, end, text]) => ({ offset: start, endOffset: end, text })) ?? null;
  return { offset, endOffset, expected, fix: list && { safe: true, edits: list } };
}

const proposals = (text: string, given: ReturnType<typeof message>): string[] =>
  problemsOf(text, given).map(
    ({ offset, endOffset, replacements }) => `${text.slice(offset, endOffset)} → ${replacements.join('|')}`,
  );

describe('the places of a message', () => {
  it('without a fix there is one, with what is expected there', () => {
    expect(proposals('认真布署', message([2, 4], null, ['部署', '']))).toEqual(['布署 → 部署']);
    expect(proposals('认真布署', message([2, 4], null))).toEqual(['布署 → ']);
  });

  it('a fix inside the place is shown as the whole place will read', () => {
    expect(
      proposals(
        '国发(2026)3号',
        message(
          [2, 8],
          [
            [2, 3, '〔'],
            [7, 8, '〕'],
          ],
        ),
      ),
    ).toEqual(['(2026) → 〔2026〕']);
  });

  it('a fix of several places gives one for each', () => {
    const fix = [
      [1, 2, '，'],
      [3, 4, '，'],
      [4, 5, ''],
    ] as const;
    expect(proposals('甲,乙, 丙', message([1, 2], fix))).toEqual([', → ，', ',  → ，']);
  });

  it('a deletion takes the character before it along', () => {
    expect(proposals('”、“', message([1, 2], [[1, 2, '']], ['']))).toEqual(['”、 → ”']);
  });

  it('all proposals together are the fix', () => {
    const pieces = fc.array(
      fc.record({
        keep: fc.string({ minLength: 2, maxLength: 4 }),
        wrong: fc.string({ minLength: 1 }),
        right: fc.string({ minLength: 1 }),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(pieces, (list) => {
        let text = '';
        const edits = list.map(({ keep, wrong, right }): [number, number, string] => {
          const start = text.length + keep.length;
          text += keep + wrong;
          return [start, text.length, right];
        });
        const [first] = edits;
        if (first === undefined) return;
        const places = problemsOf(text, message([first[0], first[1]], edits));
        const mended = places
          .toReversed()
          .reduce(
            (left, { offset, endOffset, replacements: [words = ''] }) =>
              left.slice(0, offset) + words + left.slice(endOffset),
            text,
          );
        expect(mended).toBe(list.map(({ keep, right }) => keep + right).join(''));
      }),
    );
  });
});
