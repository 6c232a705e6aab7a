import type { Edit, Fix, OfficialDocument, Range } from '@gongwen/core';

/**
 * The fix that makes all these edits; null when one has no place, or touches text that is not the drafter's own to
 * edit (automatic numbering, a field, code, a link).
 */
export function fixOf(document: OfficialDocument, edits: readonly (Edit | null)[], safe = true): Fix | null {
  const placed = edits.filter((edit) => edit !== null);
  if (placed.length < edits.length || placed.some(({ range }) => touchesProtected(document, range)))
    return null;
  return { safe, edits: placed };
}

function touchesProtected({ lines }: OfficialDocument, { start, end }: Range): boolean {
  return lines.some(({ pieces }) =>
    pieces.some(
      ({ offset, length, node }) =>
        offset < end &&
        offset + length > start &&
        node !== null &&
        (node.data.generated ?? node.data.protected) !== null,
    ),
  );
}
