import type { Draft, PagePart } from '../tree/draft.ts';
import type { SectionLayout } from '../tree/layout.ts';
import { oncePer } from '../tree/once-per.ts';
import { amongNeighbours, neighbours } from './among-neighbours.ts';
import { type Setting, shapeParagraph } from './shape-paragraph.ts';

/** Vertical room of the body on one page, in points from the upper edge of the paper. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** The pages of one section, as the body fills them. */
export interface PageFrame {
  readonly type: SectionLayout['type'];
  /** Paper as the text runs on it. */
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  /** How text is set in one column. */
  readonly setting: Setting;
  /** Its first page where that has a header and footer of its own; otherwise it is one like others. */
  readonly first: Extent | null;
  /** Pages by the parity of their numbers. */
  readonly odd: Extent;
  readonly even: Extent;
  /** Number of its first page where it begins a count of its own. */
  readonly numberFrom: number | null;
}

/** Default tab stops of Chinese documents: two characters of 五号 (420 twips). */
const PLAIN_TAB = 21;

const PLAIN_SIZE = 10.5;

/** Frames of the sections of a draft. */
export const pageFrames = oncePer((draft: Draft): readonly PageFrame[] =>
  (draft.data.layout?.sections ?? []).map((section, index) => pageFrame(draft, section, index)),
);

/**
 * Frame of a section. Headers and footers taller than the margin push the body (ECMA-376 part 1, 17.6.11), unless
 * the margin is negative, which fixes it. Columns are taken as equally wide; of vertical text, width and height are
 * exchanged and the margins turned with them.
 */
export function pageFrame(draft: Draft, section: SectionLayout, index: number): PageFrame {
  const defaultSize = draft.data.layout?.defaultSize ?? PLAIN_SIZE;
  const turned = section.verticalText ? turn(section) : section;
  const body = turned.width - turned.marginLeft - turned.marginRight - turned.gutter;
  const columns = Math.max(turned.columns, 1);
  const column = (body - (columns - 1) * turned.columnSpace) / columns;
  const width = Math.max(column, defaultSize);
  const setting = {
    width,
    grid: turned.grid,
    defaultSize,
    defaultTab: draft.data.layout?.defaultTab ?? PLAIN_TAB,
    compress: draft.data.layout?.compressPunctuation ?? true,
  };
  const partSetting = { ...setting, width: Math.max(body, defaultSize) };
  const withParts = (variant: PagePart['variant']) =>
    extent(turned, heightOf(draft, index, variant, partSetting));
  const odd = withParts('default');
  const even = draft.data.layout?.evenAndOddHeaders ? withParts('even') : odd;
  return {
    type: section.type,
    width: turned.width,
    height: turned.height,
    columns,
    setting,
    first: section.titlePage ? withParts('first') : null,
    odd,
    even,
    numberFrom: section.pageNumberStart,
  };
}

function turn(section: SectionLayout): SectionLayout {
  return {
    ...section,
    width: section.height,
    height: section.width,
    marginTop: section.marginRight,
    marginRight: section.marginBottom,
    marginBottom: section.marginLeft,
    marginLeft: section.marginTop,
    headerDistance: 0,
    footerDistance: 0,
  };
}

interface PartHeights {
  readonly header: number;
  readonly footer: number;
}

function extent(section: SectionLayout, parts: PartHeights): Extent {
  const top = room(section.marginTop, section.headerDistance, parts.header);
  const bottom = room(section.marginBottom, section.footerDistance, parts.footer);
  return { top, bottom: Math.max(section.height - bottom, top + 1) };
}

function room(margin: number, distance: number, partHeight: number): number {
  if (margin < 0) return -margin;
  return partHeight > 0 ? Math.max(margin, distance + partHeight) : margin;
}

function heightOf(
  draft: Draft,
  section: number,
  variant: PagePart['variant'],
  setting: Setting,
): PartHeights {
  const height = (kind: PagePart['kind']) =>
    partHeight(
      draft.data.pageParts.findLast(
        (part) => part.kind === kind && part.variant === variant && part.section <= section,
      ),
      setting,
    );
  return { header: height('header'), footer: height('footer') };
}

/** Height of the text of a header or footer; text boxes and frames, in which page numbers often stand, float over it. */
function partHeight(part: PagePart | undefined, setting: Setting): number {
  const paragraphs =
    part?.paragraphs.filter(({ data }) => data.container !== 'textBox' && !data.layout?.framed) ?? [];
  let height = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const shaped = amongNeighbours(
      paragraph,
      shapeParagraph(paragraph, setting),
      neighbours(paragraphs, index),
    );
    height += shaped.before + shaped.after + shaped.lines.reduce((sum, line) => sum + line, 0);
  }
  return height;
}
