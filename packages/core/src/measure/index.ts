export { breakLines, type LineMeasure } from './break-lines.ts';
export { characterWidth } from './character-width.ts';
export { countCharacters } from './count-characters.ts';
export { gridPages } from './grid-pages.ts';
export { layoutPages, type PageLayout } from './layout-pages.ts';
export { measurePages, type PageMeasure } from './measure-pages.ts';
export { sectionShaper } from './section-shaper.ts';
export type { ShapedParagraph } from './shape-paragraph.ts';
