import type { Paragraph, Text } from '../tree/draft.ts';
import type { DocGrid, ParagraphLayout } from '../tree/layout.ts';
import { breakLines, type LineMeasure } from './break-lines.ts';
import { advance, type EffectiveGrid, effectiveGrid } from './effective-grid.ts';
import { latinLineFactor } from './font-metrics.ts';
import { layoutOf } from './layout-of.ts';
import { lineHeights } from './line-heights.ts';
import { measureInlines } from './measure-inlines.ts';

/** Where a paragraph is set: a column or a table cell. */
export interface Setting {
  /** Width in points. */
  readonly width: number;
  readonly grid: DocGrid;
  /** Default size of the document in points: the size a character cell of the grid is counted from. */
  readonly defaultSize: number;
  /** Distance of the default tab stops in points. */
  readonly defaultTab: number;
  /** Full-width marks may give up their blank half (只压缩标点符号). */
  readonly compress: boolean;
}

/** Heights of the lines of a paragraph, and the space before and after it; points. */
export interface ShapedParagraph {
  readonly lines: readonly number[];
  readonly before: number;
  readonly after: number;
}

/** A paragraph broken into lines. */
export interface BrokenParagraph extends ShapedParagraph {
  /** Offset one past the last unit of each line. */
  readonly ends: readonly number[];
}

/**
 * Space between Chinese and Latin text (`w:autoSpaceDE`, `w:autoSpaceDN`, on by default): a fifth of an em. With a
 * quarter, a 发文机关标志 of a template that Word keeps on one line takes two.
 */
const AUTO_SPACE = 0.2;
/** Share of the size below the baseline in Chinese fonts, half of what Word adds to their height counted in. */
const DESCENT = 0.29;
/** A line of `w:beforeLines` without a grid: 240 twips. */
const PLAIN_LINE = 12;

/** How paragraphs were last shaped: rules ask for the same again as the pages were made of. */
const known = new WeakMap<
  Paragraph,
  { readonly setting: Setting; readonly boxHeight: number; readonly broken: BrokenParagraph }
>();

/**
 * Breaks a paragraph into lines and gives the height of each, with the space before and after.
 * @param boxHeight Height in points of a text box in the line that is as high as its text.
 */
export function shapeParagraph(paragraph: Paragraph, setting: Setting, boxHeight = 0): BrokenParagraph {
  const before = known.get(paragraph);
  if (before?.setting === setting && before.boxHeight === boxHeight) return before.broken;
  const broken = breakParagraph(paragraph, setting, boxHeight);
  known.set(paragraph, { setting, boxHeight, broken });
  return broken;
}

function breakParagraph(paragraph: Paragraph, setting: Setting, boxHeight: number): BrokenParagraph {
  const layout = layoutOf(paragraph);
  const grid = effectiveGrid(setting.grid, layout.snapToGrid, setting.defaultSize);
  const inlines = measureInlines(paragraph, layout.markSize, grid, boxHeight);
  const ends = breakLines(inlines.text, inlines.widths, lineMeasure(paragraph, layout, grid, setting));
  const plainHeight = layout.markSize * latinLineFactor(layout.markFont);
  return {
    ends,
    lines: lineHeights(
      ends,
      inlines.stretches,
      layout.lineSpacing,
      grid.pitch,
      plainHeight,
      layout.markSize * DESCENT,
    ),
    before: spaceInLines(layout.spaceBeforeLines, layout.spaceBefore, setting.grid),
    after: spaceInLines(layout.spaceAfterLines, layout.spaceAfter, setting.grid),
  };
}

/** A line here is the section's, whether or not the paragraph snaps to it. */
function spaceInLines(lines: number | null, points: number, grid: DocGrid): number {
  if (lines === null) return points;
  return (lines / 100) * (grid.type !== 'default' && grid.linePitch > 0 ? grid.linePitch : PLAIN_LINE);
}

function lineMeasure(
  paragraph: Paragraph,
  layout: ParagraphLayout,
  grid: EffectiveGrid,
  { width, defaultTab, compress }: Setting,
): LineMeasure {
  const { firstLineChars } = layout;
  const firstLine =
    firstLineChars === null
      ? layout.firstLine
      : (firstLineChars / 100) * characterUnit(paragraph, layout, grid);
  return {
    firstStart: layout.indentLeft + firstLine,
    start: layout.indentLeft,
    end: width - layout.indentRight,
    stops: layout.tabs.map(({ position }) => position),
    tab: defaultTab,
    kinsoku: layout.kinsoku,
    hanging: layout.hangingPunctuation,
    compress: compress && grid.cell === 0,
    autoSpace: layout.autoSpaceLatin ? AUTO_SPACE : 0,
    digitSpace: layout.autoSpaceDigits ? AUTO_SPACE : 0,
  };
}

/** One character of a first-line indent given in characters: the paragraph's first size, in its cell of the grid. */
function characterUnit(paragraph: Paragraph, layout: ParagraphLayout, grid: EffectiveGrid): number {
  const first = paragraph.children.find((child): child is Text => child.type === 'text');
  const size = first?.data.layout?.size ?? layout.markSize;
  return advance(size, grid);
}
