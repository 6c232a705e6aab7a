import { characterWidth, type LineSpacing, type ParagraphLayout, type SectionLayout } from '@gongwen/core';
import type { ParagraphProperties } from '../properties/paragraph-properties.ts';
import { presentBorders } from '../properties/read-borders.ts';
import type { ListLevel } from './number-paragraphs.ts';
import type { ParagraphBase } from './style-resolver.ts';

export interface ParagraphInput {
  readonly base: ParagraphBase;
  /** All levels merged. */
  readonly properties: ParagraphProperties;
  readonly list: ListLevel | null;
  readonly section: number;
  /** Points: size of the first character, of the paragraph mark, and of the document's default text. */
  readonly firstSize: number;
  readonly markSize: number;
  readonly markFont: string | null;
  readonly defaultSize: number;
}

/** One line of `w:beforeLines` where the section has no grid: 240 twips. */
const UNGRIDDED_LINE = 12;

/** Space that Word puts for `w:beforeAutospacing`, as HTML does between paragraphs. */
const AUTOMATIC_SPACE = 14;

function lineSpacing({ line, lineRule }: ParagraphProperties): LineSpacing {
  if (line === undefined) return { rule: 'multiple', value: 1 };
  if (lineRule === 'exact' || lineRule === 'atLeast') return { rule: lineRule, value: Math.abs(line) / 20 };
  return { rule: 'multiple', value: line / 240 };
}

/** Zero characters or lines say that the length in twips counts instead. */
function hundredths(value: number | undefined): number | null {
  return value === undefined || value === 0 ? null : value;
}

const NO_TABS: ParagraphLayout['tabs'] = [];

function stops(tabs: NonNullable<ParagraphProperties['tabs']>): ParagraphLayout['tabs'] {
  return [...tabs.values()].filter((tab) => tab !== null).sort((a, b) => a.position - b.position);
}

function linePitch(section: SectionLayout | undefined): number {
  const grid = section?.grid;
  return grid === undefined || grid.type === 'default' || grid.linePitch === 0
    ? UNGRIDDED_LINE
    : grid.linePitch;
}

type Indents = Pick<
  ParagraphLayout,
  'indentLeft' | 'indentRight' | 'firstLine' | 'indentLeftChars' | 'indentRightChars' | 'firstLineChars'
>;

/**
 * Indents of a paragraph. Those in characters win over those in twips (ISO/IEC 29500-1, 17.3.1.12): the first line
 * counts characters of the paragraph's own size, left and right count those of the document's default size, each as
 * wide as on the grid. Word and WPS count the left ones from where the first line begins: what hangs comes on top of
 * `w:leftChars`, though `w:left` has it within.
 */
function indents(input: ParagraphInput, section: SectionLayout | undefined): Indents {
  const { properties, firstSize, defaultSize } = input;
  const leftChars = hundredths(properties.leftChars);
  const rightChars = hundredths(properties.rightChars);
  const firstLineChars = hundredths(properties.firstLineChars);
  const chars = (count: number | null, size: number, points: number | undefined) => {
    if (count === null) return points ?? 0;
    const width = section
      ? characterWidth(size, section.grid, properties.snapToGrid ?? true, defaultSize)
      : size;
    return (count * width) / 100;
  };
  const firstLine = chars(firstLineChars, firstSize, properties.firstLine);
  const hanging = leftChars === null ? 0 : Math.max(0, -firstLine);
  return {
    indentLeft: chars(leftChars, defaultSize, properties.left) + hanging,
    indentRight: chars(rightChars, defaultSize, properties.right),
    firstLine,
    indentLeftChars: leftChars,
    indentRightChars: rightChars,
    firstLineChars,
  };
}

/**
 * The layout of a paragraph.
 * @param sectionLayout The section that the paragraph stands in.
 */
export function resolveParagraph(
  input: ParagraphInput,
  sectionLayout: SectionLayout | undefined,
): ParagraphLayout {
  const { base, properties, list } = input;
  const beforeLines = hundredths(properties.beforeLines);
  const afterLines = hundredths(properties.afterLines);
  const pitch = linePitch(sectionLayout);
  const space = (auto: boolean | undefined, lines: number | null, points: number | undefined) => {
    if (auto === true) return AUTOMATIC_SPACE;
    return lines === null ? (points ?? 0) : (lines * pitch) / 100;
  };
  const outline = properties.outlineLevel;
  return {
    styleId: base.styleId,
    styleName: base.styleName,
    alignment: properties.alignment ?? 'left',
    ...indents(input, sectionLayout),
    spaceBefore: space(properties.beforeAuto, beforeLines, properties.before),
    spaceAfter: space(properties.afterAuto, afterLines, properties.after),
    spaceBeforeLines: beforeLines,
    spaceAfterLines: afterLines,
    contextualSpacing: properties.contextualSpacing ?? false,
    lineSpacing: lineSpacing(properties),
    snapToGrid: properties.snapToGrid ?? true,
    pageBreakBefore: properties.pageBreakBefore ?? false,
    keepNext: properties.keepNext ?? false,
    keepLines: properties.keepLines ?? false,
    widowControl: properties.widowControl ?? true,
    kinsoku: properties.kinsoku ?? true,
    hangingPunctuation: properties.hangingPunctuation ?? true,
    outlineLevel: outline === undefined || outline > 8 ? null : outline,
    borders: properties.borders === undefined ? {} : presentBorders(properties.borders),
    framed: properties.framed ?? false,
    numbering: list === null ? null : { numId: list.numId, level: list.index, format: list.level.format },
    section: input.section,
    autoSpaceLatin: properties.autoSpaceLatin ?? true,
    autoSpaceDigits: properties.autoSpaceDigits ?? true,
    tabs: properties.tabs === undefined ? NO_TABS : stops(properties.tabs),
    markSize: input.markSize,
    markFont: input.markFont,
  };
}
