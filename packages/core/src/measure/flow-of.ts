import type { Block, Draft, Paragraph } from '../tree/draft.ts';
import type { SectionLayout } from '../tree/layout.ts';
import { amongNeighbours, type Neighbours, neighbours, PLAIN_NEIGHBOURS } from './among-neighbours.ts';
import type { FlowItem, LinesItem } from './flow-item.ts';
import { layoutOf } from './layout-of.ts';
import { measureTable } from './measure-table.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { type Setting, shapeParagraph } from './shape-paragraph.ts';

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

const PLAIN_SIZE = 10.5;

const NO_LINES: LinesItem = {
  kind: 'lines',
  lines: [],
  before: 0,
  after: 0,
  keepNext: false,
  keepLines: false,
  widowControl: false,
  pageBreakBefore: false,
  repeated: 0,
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
 * them. Footnotes come last: on which page each is called is not known.
 */
export function flowOf(draft: Draft): Flow {
  const defaultSize = draft.data.layout?.defaultSize ?? PLAIN_SIZE;
  const sections = draft.data.layout?.sections ?? [];
  const frames = sections.map((section, index) => pageFrame(draft, section, index, defaultSize));
  const [first = pageFrame(draft, PLAIN_SECTION, 0, defaultSize)] = frames;
  const items: FlowItem[] = [];
  const footnotes: FlowItem[] = [];
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
    if (block.type === 'paragraph' && block.data.container === 'footnote') {
      footnotes.push(paragraphItem(block, PLAIN_NEIGHBOURS, frame.setting));
      continue;
    }
    for (const item of blockItems(block, neighbours(draft.children, index), frame.setting)) {
      items.push(item.kind === 'lines' && boxed.length > 0 ? withBoxes(item, boxed) : item);
      if (item.kind === 'lines') boxed = [];
    }
  }
  if (boxed.length > 0) items.push({ ...NO_LINES, paragraphs: boxed });
  const spaceAdds = draft.data.layout?.compatibility.spaceAdds ?? false;
  return { frame: first, items: [...items, ...footnotes], spaceAdds };
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

function blockItems(block: Block, around: Neighbours, setting: Setting): readonly FlowItem[] {
  if (block.type === 'table') return measureTable(block, setting);
  if (block.type === 'break') {
    const { kind } = block.data;
    return kind === 'page' || kind === 'column' ? [{ kind: 'break', to: kind }] : [];
  }
  const { container } = block.data;
  return container === 'header' || container === 'footer' ? [] : [paragraphItem(block, around, setting)];
}

function paragraphItem(paragraph: Paragraph, around: Neighbours, setting: Setting): LinesItem {
  const { keepNext, keepLines, widowControl, pageBreakBefore } = layoutOf(paragraph);
  return {
    ...NO_LINES,
    ...amongNeighbours(paragraph, shapeParagraph(paragraph, setting), around),
    keepNext,
    keepLines,
    widowControl,
    pageBreakBefore,
    paragraphs: [paragraph],
  };
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
