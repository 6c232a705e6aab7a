import { applyEdits, type FixEdit } from '@gongwen/core';

interface Mendable {
  readonly offset: number;
  readonly endOffset: number;
  readonly actual: string | null;
  readonly expected: readonly string[];
  readonly fix: { readonly edits: readonly FixEdit[] } | null;
}

/**
 * What should stand at the place of a message, the accepted texts one by one. A fix of several edits, or of a part of
 * the place, is shown as the whole place mended: （2026） → 〔2026〕, not 〔 and 〕.
 */
export function mendedTexts({ offset, endOffset, actual, expected, fix }: Mendable): readonly string[] {
  if (!fix || actual === null || actual.length !== endOffset - offset) return expected;
  const ofEdits =
    expected.length === fix.edits.length && fix.edits.every(({ text }, index) => expected[index] === text);
  const inside = fix.edits.every((edit) => edit.offset >= offset && edit.endOffset <= endOffset);
  if (!ofEdits || !inside) return expected;
  const edits = fix.edits.map((edit) => ({
    ...edit,
    offset: edit.offset - offset,
    endOffset: edit.endOffset - offset,
  }));
  return [applyEdits(actual, edits)];
}
