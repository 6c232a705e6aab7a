import type { Block, Draft, Paragraph } from '../tree/draft.ts';
import type { SectionLayout } from '../tree/layout.ts';
import type { FlowItem, LinesItem } from './flow-item.ts';
import { layoutOf } from './layout-of.ts';
import { measureTable } from './measure-table.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
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

/** The frame of the first section, and what fills the pages from there on, in document order. */
export interface Flow {
  readonly frame: PageFrame;
  readonly items: readonly FlowItem[];
}

/** Measures every block of a draft. Footnotes come last: on which page each is called is not known. */
export function flowOf(draft: Draft): Flow {
  const defaultSize = draft.data.layout?.defaultSize ?? PLAIN_SIZE;
  const sections = draft.data.layout?.sections ?? [];
  const frames = sections.map((section, index) => pageFrame(draft, section, index, defaultSize));
  const [first = pageFrame(draft, PLAIN_SECTION, 0, defaultSize)] = frames;
  const items: FlowItem[] = [];
  const footnotes: FlowItem[] = [];
  let section = 0;
  let frame = first;
  for (const block of draft.children) {
    const next = Math.max(sectionOf(block) ?? section, section);
    for (; section < next; section += 1) {
      frame = frames[section + 1] ?? frame;
      items.push({ kind: 'section', frame });
    }
    if (block.type === 'paragraph' && block.data.container === 'footnote') {
      footnotes.push(paragraphItem(block, frame.setting));
    } else {
      items.push(...blockItems(block, frame.setting));
    }
  }
  return { frame: first, items: [...items, ...footnotes] };
}

function blockItems(block: Block, setting: Setting): readonly FlowItem[] {
  if (block.type === 'table') return measureTable(block, setting);
  if (block.type === 'break') {
    return block.data.kind === 'page' || block.data.kind === 'column'
      ? [{ kind: 'break', to: block.data.kind }]
      : [];
  }
  const { container } = block.data;
  if (container === 'header' || container === 'footer') return [];
  if (container === 'textBox') return [{ kind: 'floating', paragraphs: [block] }];
  return [paragraphItem(block, setting)];
}

function paragraphItem(paragraph: Paragraph, setting: Setting): LinesItem {
  const layout = layoutOf(paragraph);
  return {
    kind: 'lines',
    ...shapeParagraph(paragraph, setting),
    keepNext: layout.keepNext,
    keepLines: layout.keepLines,
    widowControl: layout.widowControl,
    pageBreakBefore: layout.pageBreakBefore,
    repeated: 0,
    paragraphs: [paragraph],
  };
}

/** Section of a block where it says so; a footnote's and a text box's own say nothing of the flow. */
function sectionOf(block: Block): number | null {
  if (block.type === 'break') return null;
  if (block.type === 'paragraph') {
    const { container, layout } = block.data;
    return container === 'footnote' || container === 'textBox' ? null : (layout?.section ?? null);
  }
  const first = block.children[0]?.children[0]?.children[0];
  return first === undefined ? null : sectionOf(first);
}
