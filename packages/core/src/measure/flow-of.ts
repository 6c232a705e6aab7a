import type { Block, Draft, Figure, Paragraph } from '../tree/draft.ts';
import type { InnerBreak, SectionLayout } from '../tree/layout.ts';
import { amongNeighbours, type Neighbours, neighbours, PLAIN_NEIGHBOURS } from './among-neighbours.ts';
import { aroundFloats } from './around-floats.ts';
import type { FlowItem, LinesItem } from './flow-item.ts';
import { layoutOf } from './layout-of.ts';
import { measureTable } from './measure-table.ts';
import { footnotesOf, withNotes } from './notes-of.ts';
import { type PageFrame, pageFrame, pageFrames } from './page-frame.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { type Setting, shapeParagraph } from './shape-paragraph.ts';
import { tornParagraph } from './torn-paragraph.ts';

/** A4 with Word's margins for Chinese (31.8 and 25.4 mm): what holds when a file names no section. */
const PLAIN_SECTION: SectionLayout = {
  type: 'nextPage',
  width: 595.3,
  height: 841.9,
  landscape: false,
  marginTop: 72,
  marginBottom: 72,
  marginLeft: 90,
  marginRight: 90,
  gutter: 0,
  headerDistance: 42.55,
  footerDistance: 49.6,
  mirrorMargins: false,
  columns: 1,
  columnSpace: 21.25,
  grid: { type: 'default', linePitch: 0, charSpace: 0 },
  titlePage: false,
  pageNumberStart: null,
  pageNumberFormat: null,
  verticalText: false,
};

const NO_LINES: LinesItem = {
  kind: 'lines',
  lines: [],
  leading: 0,
  notes: [],
  before: 0,
  after: 0,
  keepNext: false,
  keepLines: false,
  widowControl: false,
  pageBreakBefore: false,
  repeated: 0,
  continued: 0,
  paragraphs: [],
};

/** The frame of the first section, and what fills the pages from there on, in document order. */
export interface Flow {
  readonly frame: PageFrame;
  readonly items: readonly FlowItem[];
  /** Space after a paragraph and before the next are added. */
  readonly spaceAdds: boolean;
}

/**
 * Measures every block of a draft. Text boxes take no room: their paragraphs go with the next block, which anchors
 * them. Footnotes go with the lines that call them, endnotes come last.
 */
export function flowOf(draft: Draft): Flow {
  const frames = pageFrames(draft);
  const [first = pageFrame(draft, PLAIN_SECTION, 0)] = frames;
  const notes = footnotesOf(draft);
  const items: FlowItem[] = [];
  const endnotes: FlowItem[] = [];
  const torn = innerBreaksOf(draft);
  const ruleLines = new Map(draft.data.layout?.ruleLines.map(({ rule, paragraph }) => [rule, paragraph]));
  /** Breaks to pass over: they have been met within their paragraph. */
  let passed = 0;
  let boxed: Paragraph[] = [];
  let section = 0;
  let frame = first;
  for (const [index, block] of draft.children.entries()) {
    if (isBoxed(block, boxed)) {
      boxed.push(...paragraphsOf([block]));
      continue;
    }
    const next = Math.max(sectionOf(block) ?? section, section);
    for (; section < next; section += 1) {
      frame = frames[section + 1] ?? frame;
      items.push({ kind: 'section', frame });
    }
    const within = block.type === 'paragraph' ? torn.get(block) : undefined;
    if (block.type === 'paragraph' && within !== undefined) {
      passed = within.length;
      items.push(...tornItems(block, within, frame.setting));
      continue;
    }
    if (passed > 0 && isPageBreak(block)) {
      passed -= 1;
      continue;
    }
    if (block.type === 'paragraph' && block.data.container === 'footnote') {
      if (!notes.paragraphs.has(block)) {
        endnotes.push(paragraphItem(block, PLAIN_NEIGHBOURS, frame.setting, []));
      }
      continue;
    }
    const anchoring = block.type === 'break' ? ruleLines.get(block) : undefined;
    if (anchoring !== undefined) {
      items.push(paragraphItem(anchoring, PLAIN_NEIGHBOURS, frame.setting, []));
      continue;
    }
    for (const item of blockItems(block, neighbours(draft.children, index), frame.setting, boxed)) {
      if (item.kind !== 'lines') {
        items.push(item);
        continue;
      }
      const called = notes.callers.size === 0 ? item : withNotes(item, notes, frame.setting);
      items.push(boxed.length > 0 ? withBoxes(called, boxed) : called);
      boxed = [];
    }
  }
  if (boxed.length > 0) items.push({ ...NO_LINES, paragraphs: boxed });
  const spaceAdds = draft.data.layout?.compatibility.spaceAdds ?? false;
  return { frame: first, items: [...items, ...endnotes], spaceAdds };
}

/**
 * Whether a block stands in a text box. A table there is known by the paragraph of the box before it: what a box
 * holds ends with a paragraph and is followed by the paragraph that anchors it.
 */
function isBoxed(block: Block, boxed: readonly Paragraph[]): boolean {
  if (block.type === 'paragraph') return block.data.container === 'textBox';
  return block.type === 'table' && boxed.length > 0;
}

function withBoxes(item: LinesItem, boxed: readonly Paragraph[]): LinesItem {
  return { ...item, paragraphs: [...boxed, ...item.paragraphs] };
}

function blockItems(
  block: Block,
  around: Neighbours,
  setting: Setting,
  boxed: readonly Paragraph[],
): readonly FlowItem[] {
  if (block.type === 'table') return measureTable(block, setting);
  if (block.type === 'break') {
    const { kind } = block.data;
    return kind === 'page' || kind === 'column' ? [{ kind: 'break', to: kind }] : [];
  }
  const { container } = block.data;
  return container === 'header' || container === 'footer'
    ? []
    : [paragraphItem(block, around, setting, boxed)];
}

function paragraphItem(
  paragraph: Paragraph,
  around: Neighbours,
  setting: Setting,
  boxed: readonly Paragraph[],
): LinesItem {
  const { keepNext, keepLines, widowControl, pageBreakBefore } = layoutOf(paragraph);
  const shaped = shapeParagraph(paragraph, setting, boxHeight(paragraph, boxed, setting));
  const { lines, before, after } = amongNeighbours(paragraph, shaped, around);
  return {
    ...NO_LINES,
    lines: aroundFloats(paragraph, lines, setting.width),
    leading: leadingOf(paragraph, setting),
    before,
    after,
    keepNext,
    keepLines,
    widowControl,
    pageBreakBefore,
    paragraphs: [paragraph],
  };
}

/** Multiple spacing off the grid puts its room below the lines, where the last of a page needs none. */
function leadingOf(paragraph: Paragraph, { grid }: Setting): number {
  const { lineSpacing, snapToGrid } = layoutOf(paragraph);
  const onGrid = snapToGrid && grid.type !== 'default' && grid.linePitch > 0;
  return lineSpacing.rule === 'multiple' && lineSpacing.value > 1 && !onGrid ? 1 - 1 / lineSpacing.value : 0;
}

/** Height of the text of a box in the line; most boxes float, and so do most drawings of unknown height. */
function boxHeight(paragraph: Paragraph, boxed: readonly Paragraph[], setting: Setting): number {
  if (boxed.length === 0) return 0;
  const box = paragraph.children.find(
    (child): child is Figure => child.type === 'figure' && !child.data.anchored && child.data.height === null,
  );
  if (box === undefined) return 0;
  const inside = { ...setting, width: box.data.width ?? setting.width };
  let height = 0;
  for (const text of boxed) {
    const { lines, before, after } = shapeParagraph(text, inside);
    height += lines.reduce((sum, line) => sum + line, before + after);
  }
  return height;
}

function isPageBreak(block: Block): boolean {
  return block.type === 'break' && (block.data.kind === 'page' || block.data.kind === 'column');
}

function innerBreaksOf(draft: Draft): ReadonlyMap<Paragraph, readonly InnerBreak[]> {
  const breaks = new Map<Paragraph, InnerBreak[]>();
  for (const inner of draft.data.layout?.innerBreaks ?? []) {
    const there = breaks.get(inner.paragraph);
    if (there === undefined) breaks.set(inner.paragraph, [inner]);
    else there.push(inner);
  }
  return breaks;
}

/** The pieces of a paragraph with breaks in it, each on a page or in a column of its own. */
function tornItems(paragraph: Paragraph, breaks: readonly InnerBreak[], setting: Setting): FlowItem[] {
  const offsets = breaks.map(({ at }) => at);
  return tornParagraph(paragraph, offsets).flatMap((piece, index): FlowItem[] => {
    const item = paragraphItem(piece, PLAIN_NEIGHBOURS, setting, []);
    if (index === 0) return [{ ...item, paragraphs: [paragraph] }];
    return [
      { kind: 'break', to: breaks[index - 1]?.to ?? 'page' },
      { ...item, paragraphs: [] },
    ];
  });
}

/** Section of a block where it says so; a footnote's own says nothing of the flow. */
function sectionOf(block: Block): number | null {
  if (block.type === 'break') return null;
  if (block.type === 'paragraph') {
    const { container, layout } = block.data;
    return container === 'footnote' ? null : (layout?.section ?? null);
  }
  const first = block.children[0]?.children[0]?.children[0];
  return first === undefined ? null : sectionOf(first);
}
