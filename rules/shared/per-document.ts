import type { OfficialDocument } from '@gongwen/core';

/** What several rules ask of a document, computed once for each. */
export function perDocument<T extends object>(
  compute: (document: OfficialDocument) => T,
): (document: OfficialDocument) => T {
  const known = new WeakMap<OfficialDocument, T>();
  return (document) => {
    const before = known.get(document);
    if (before !== undefined) return before;
    const value = compute(document);
    known.set(document, value);
    return value;
  };
}
