import type { OfficialDocument, Part, Range } from '@gongwen/core';

/** Where the issuers stand, in their order: front matter, 发文机关标志, signature; else the title. */
export function issuerPlaces({
  declared,
  elements,
}: OfficialDocument): readonly (Part | { readonly range: Range })[] {
  const places = [declared.issuers?.value, elements.issuerMark?.names, elements.issuerSignature?.names].find(
    (found) => found !== undefined && found.length > 0,
  );
  return places ?? (elements.title ? [elements.title] : []);
}
