import { type DocxParts, editStories } from '../docx-parts.ts';
import { drawnLine, type LineLooks } from '../drawn-line.ts';
import { dropProperties, editProperties, mergeProperties } from '../properties.ts';
import { childOf, element, isElement, textOf, type XmlElement, type XmlNode } from '../xml/xml-element.ts';

/** Width of the type area, and height of a line, in twips. */
const TEXT_WIDTH = 8845;
const LINE = 579;

/** The double lines of a letter are 4.5 pt wide as drawn shapes. */
const DOUBLE: Readonly<Record<string, LineLooks['compound']>> = {
  thickThinSmallGap: 'thickThin',
  thinThickSmallGap: 'thinThick',
};

function looksOf({ attributes }: XmlElement): LineLooks {
  const compound = DOUBLE[attributes['w:val'] ?? ''] ?? null;
  const width = compound === null ? Number(attributes['w:sz'] ?? 4) / 8 : 4.5;
  return { width, color: attributes['w:color'] ?? '000000', compound };
}

/** A line and whether it is anchored in the next paragraph. */
interface Separator {
  readonly run: XmlElement;
  readonly inNext: boolean;
}

/** A border below text stands so far below it; one of a frame is counted from the edge of the page. */
function below(properties: XmlElement, border: XmlElement, id: number, isLast: boolean): Separator {
  const space = Number(border.attributes['w:space'] ?? 0) * 20;
  const frame = childOf(properties, 'w:framePr')?.attributes;
  const line = Number(childOf(properties, 'w:spacing')?.attributes['w:line'] ?? LINE);
  if (frame !== undefined) {
    const across = { from: 'page', at: Number(frame['w:x'] ?? 0) } as const;
    const down = { from: 'page', at: Number(frame['w:y'] ?? 0) + line + space } as const;
    const anchor = { across, down, width: Number(frame['w:w'] ?? TEXT_WIDTH), height: 0 };
    return { run: drawnLine(anchor, looksOf(border), id), inNext: true };
  }
  const down = { from: 'paragraph', at: isLast ? line : 0 } as const;
  const anchor = { across: { from: 'column', at: 0 }, down, width: TEXT_WIDTH, height: 0 } as const;
  return { run: drawnLine(anchor, looksOf(border), id), inNext: !isLast };
}

function above(border: XmlElement, id: number): Separator {
  const from = { across: { from: 'column', at: 0 }, down: { from: 'paragraph', at: 0 } } as const;
  return { run: drawnLine({ ...from, width: TEXT_WIDTH, height: 0 }, looksOf(border), id), inNext: false };
}

const isDrawn = (border: XmlElement | undefined): border is XmlElement =>
  border !== undefined && !/^(?:none|nil)$/u.test(border.attributes['w:val'] ?? '');

function withRuns(paragraph: XmlElement, runs: readonly XmlElement[]): XmlElement {
  if (runs.length === 0) return paragraph;
  const properties = childOf(paragraph, 'w:pPr');
  const others = paragraph.children.filter((child) => child !== properties);
  return { ...paragraph, children: [...(properties ? [properties] : []), ...runs, ...others] };
}

/** A frame that held nothing but a line is not needed any more. */
const isHollow = (paragraph: XmlElement): boolean =>
  textOf(paragraph).trim() === '' && childOf(childOf(paragraph, 'w:pPr'), 'w:framePr') !== undefined;

/** Twips that a border takes of the room between paragraphs: its distance and its width. */
function roomOf(border: XmlElement | undefined): number {
  if (!isDrawn(border)) return 0;
  const { 'w:space': space = 0, 'w:sz': size = 0 } = border.attributes;
  return Math.round(Number(space) * 20 + (Number(size) * 20) / 8);
}

/** Without its borders; the room that they took is space before and after. */
function withoutBorders(properties: XmlElement): XmlElement {
  const borders = childOf(properties, 'w:pBdr');
  const given = childOf(properties, 'w:spacing')?.attributes;
  const spacing = element('w:spacing', {
    'w:before': Number(given?.['w:before'] ?? 0) + roomOf(childOf(borders, 'w:top')),
    'w:after': Number(given?.['w:after'] ?? 0) + roomOf(childOf(borders, 'w:bottom')),
  });
  return mergeProperties(dropProperties(properties, 'w:pBdr'), element('w:pPr', {}, spacing));
}

/** The lines in place of a paragraph's borders; each has a number of its own in the story. */
function separatorsOf(paragraph: XmlElement, id: number, isLast: boolean): readonly Separator[] {
  const properties = childOf(paragraph, 'w:pPr') ?? element('w:pPr');
  const borders = childOf(properties, 'w:pBdr');
  const [top, bottom] = [childOf(borders, 'w:top'), childOf(borders, 'w:bottom')];
  return [
    ...(isDrawn(top) ? [above(top, id)] : []),
    ...(isDrawn(bottom) ? [below(properties, bottom, id + 1, isLast)] : []),
  ];
}

const isParagraph = (node: XmlNode | undefined): boolean =>
  node !== undefined && isElement(node) && node.name === 'w:p';

/** The blocks of a story with borders of paragraphs redrawn as lines. */
function redraw(blocks: readonly XmlNode[]): readonly XmlNode[] {
  let pending: readonly XmlElement[] = [];
  return blocks.flatMap((block, index) => {
    if (!isElement(block) || block.name !== 'w:p') return [block];
    const separators = separatorsOf(block, 2 * index + 1, !isParagraph(blocks[index + 1]));
    const here = [...pending, ...separators.filter(({ inNext }) => !inNext).map(({ run }) => run)];
    const next = separators.filter(({ inNext }) => inNext).map(({ run }) => run);
    if (separators.length > 0 && isHollow(block)) {
      pending = [...here, ...next];
      return [];
    }
    pending = next;
    const bare = separators.length === 0 ? block : editProperties(block, 'w:pPr', withoutBorders);
    return [withRuns(bare, here)];
  });
}

/** Separators as drawn lines instead of borders of paragraphs; borders of tables stay. */
export const drawnSeparators = (parts: DocxParts): DocxParts =>
  editStories(parts, (root) => {
    const body = childOf(root, 'w:body');
    if (body === undefined) return { ...root, children: redraw(root.children) };
    return { ...root, children: [{ ...body, children: redraw(body.children) }] };
  });
