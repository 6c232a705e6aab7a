export { findParagraph, type OpenParagraph, typedText } from './find-paragraph.ts';
export type * from './host.ts';
export { keepChecked } from './keep-checked.ts';
export { revisionOf } from './revision-of.ts';
export { shownPlace, type TypedPlace, typedPlace } from './typed-place.ts';
