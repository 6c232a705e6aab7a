import { applyEdits, type FixEdit, resolveFixes } from '@gongwen/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const TEXT = '各镇人民政府，𠀀抓好落实。\r\n　　截止目前，😀已完成。';

const edit: fc.Arbitrary<FixEdit> = fc
  .tuple(fc.nat(TEXT.length), fc.nat(4), fc.constantFrom('', '甲', '乙丙'))
  .map(([offset, length, text]) => ({ offset, endOffset: Math.min(TEXT.length, offset + length), text }));

const apart = (a: FixEdit, b: FixEdit): boolean =>
  a.offset !== b.offset && (a.endOffset <= b.offset || b.endOffset <= a.offset);

/** A fix whose own edits do not touch each other, as a rule makes it. */
const fix = fc
  .array(edit, { minLength: 1, maxLength: 4 })
  .map((edits) => edits.filter((one, index) => edits.slice(0, index).every((other) => apart(one, other))))
  .chain((edits) => fc.boolean().map((safe) => ({ fix: { safe, edits } })));
const messages = fc.array(fc.oneof(fix, fc.constant({ fix: null })), { maxLength: 12 });

const editsOf = (message: {
  readonly fix: { readonly edits: readonly FixEdit[] } | null;
}): readonly FixEdit[] => message.fix?.edits ?? [];

describe('fixes that are taken together', () => {
  it('never touch each other, and each is taken whole', () => {
    fc.assert(
      fc.property(messages, (all) => {
        const { edits, settled } = resolveFixes(all, 'safe');
        for (const [index, one] of edits.entries())
          for (const other of edits.slice(index + 1)) expect(apart(one, other)).toBe(true);
        expect(new Set(edits)).toEqual(new Set(settled.flatMap(editsOf)));
        expect(settled.every((message) => message.fix?.safe === true)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('leave out none but those that touch one taken', () => {
    fc.assert(
      fc.property(messages, (all) => {
        const { edits, settled } = resolveFixes(all, 'all');
        for (const message of all.filter((one) => editsOf(one).length > 0 && !settled.includes(one)))
          expect(editsOf(message).every((one) => edits.every((other) => apart(one, other)))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('change nothing outside their edits', () => {
    fc.assert(
      fc.property(messages, (all) => {
        const { edits } = resolveFixes(all, 'all');
        const bounds = [0, ...edits.flatMap(({ offset, endOffset }) => [offset, endOffset]), TEXT.length];
        const kept = edits.map((_, index) => TEXT.slice(bounds[2 * index], bounds[2 * index + 1]));
        const rest = TEXT.slice(edits.at(-1)?.endOffset ?? 0);
        expect(applyEdits(TEXT, edits)).toBe(
          edits.map(({ text }, index) => `${kept[index]}${text}`).join('') + rest,
        );
      }),
      { numRuns: 1000 },
    );
  });
});
