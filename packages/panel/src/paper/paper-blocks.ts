import type {
  PaperBlock,
  PaperCell,
  PaperParagraph,
  PaperPicture,
  ParagraphStyle,
  ReviewProblem,
  TextStyle,
} from '@gongwen/report/review';
import { h, type VNode, type VNodeChild } from 'vue';
import type { PanelTexts } from '../texts/index.ts';
import { isLong, markedParagraph, markedTexts, problemsIn, worstOf } from './marked-paragraph.ts';
import type { MarkedPiece, MarkedText } from './marked-piece.ts';
import { paragraphCss, points, textCss } from './style-of.ts';

export interface PaperContext {
  readonly problems: readonly ReviewProblem[];
  readonly texts: PanelTexts;
}

/** Draws the blocks of a paper; marks bear `data-problems`, the indices of their problems. */
export function paperBlocks(blocks: readonly PaperBlock[], context: PaperContext): VNode[] {
  return blocks.map((block, key) => paperBlock(block, key, context));
}

function paperBlock(block: PaperBlock, key: number, context: PaperContext): VNode {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block, key, context);
    case 'table':
      return h('table', { key }, [
        h(
          'tbody',
          block.rows.map((cells) => tableRow(cells, context)),
        ),
      ]);
    case 'rule':
      return h('hr', {
        key,
        class: block.isPageEnd ? 'page-end' : 'drawn',
        style: block.color === null ? {} : { borderColor: `#${block.color}` },
      });
    case 'source':
      return frontMatter(block.text, block.start, key, context);
  }
}

function tableRow(cells: readonly PaperCell[], context: PaperContext): VNode {
  return h(
    'tr',
    cells.map((cell) => tableCell(cell, context)),
  );
}

function tableCell({ header, columns, rows, blocks }: PaperCell, context: PaperContext): VNode {
  const spans = { ...(columns > 1 ? { colspan: columns } : {}), ...(rows > 1 ? { rowspan: rows } : {}) };
  return h(header ? 'th' : 'td', spans, paperBlocks(blocks, context));
}

function paragraph(block: PaperParagraph, key: number, context: PaperContext): VNode {
  const ranges = problemsIn(context.problems, block);
  const long = new Set(ranges.filter(isLong).map(({ problem }) => problem));
  const { pieces, beside } = markedParagraph(block, ranges);
  const children: VNodeChild[] = atTabs(pieces, block.style, (piece) => drawn(piece, long, context));
  if (block.page !== null)
    children.unshift(
      h('span', { class: 'page-mark', 'aria-hidden': 'true' }, context.texts.pageMark(block.page)),
    );
  if (children.length === 0) children.push(h('br'));
  const tag = block.heading === null ? 'p' : `h${block.heading}`;
  return h(
    tag,
    {
      key,
      id: `p${block.line}`,
      style: paragraphCss(block.style),
      class: [
        block.style.tabs === 'right' && block.pieces.some(({ kind }) => kind === 'tab') ? 'spread' : '',
        beside.length === 0 ? '' : `beside ${worstOf(context.problems, beside)}`,
      ],
      ...(beside.length === 0 ? {} : { 'data-problems': beside.join(' ') }),
    },
    children,
  );
}

/** What stands before a tab is made as wide as the way to its stop. */
function atTabs(
  pieces: readonly MarkedPiece[],
  { tabs, firstLine }: ParagraphStyle,
  draw: (piece: MarkedPiece) => VNode,
): VNode[] {
  const [first, ...others] = tabs === 'right' ? [] : tabs;
  if (first === undefined) return pieces.map(draw);
  const stops = [first - firstLine, ...others.map((stop, index) => stop - (tabs[index] as number))];
  const done: VNode[] = [];
  let waiting: VNode[] = [];
  for (const piece of pieces) {
    const width = piece.kind === 'tab' ? stops.shift() : undefined;
    if (width === undefined) waiting.push(draw(piece));
    else {
      done.push(h('span', { class: 'before-tab', style: { minWidth: points(width) } }, waiting));
      waiting = [];
    }
  }
  return [...done, ...waiting];
}

function drawn(piece: MarkedPiece, long: ReadonlySet<number>, context: PaperContext): VNode {
  switch (piece.kind) {
    case 'text':
      return text(piece, long, context);
    case 'picture':
      return picture(piece, context.texts);
    case 'tab':
      return h('span', { class: 'tab' }, '\t');
    case 'break':
      return h('br');
  }
}

function text(
  { text: value, style, problems }: MarkedText,
  long: ReadonlySet<number>,
  context: PaperContext,
): VNode {
  const props = { class: `font-${style.kind}`, style: textCss(style) };
  if (problems.length === 0) return h('span', props, value);
  const short = problems.filter((index) => !long.has(index));
  const worst = worstOf(context.problems, short.length > 0 ? short : problems);
  return h(
    'mark',
    {
      ...props,
      class: [props.class, 'problem', worst, short.length === 0 ? 'long' : ''],
      'data-problems': problems.join(' '),
      title: problems.map((index) => context.problems[index]?.message.message ?? '').join('\n'),
    },
    value,
  );
}

function picture({ width, height, alt, source }: PaperPicture, texts: PanelTexts): VNode {
  const size = {
    ...(width === null ? {} : { width: points(width) }),
    ...(height === null ? {} : { height: points(height) }),
  };
  if (source !== null)
    return h('img', { src: source, alt: alt ?? texts.picture, style: { ...size, height: 'auto' } });
  return h('span', { class: 'picture', style: size }, alt ?? texts.picture);
}

/** Front matter as it is written, with its problems. */
function frontMatter(value: string, start: number, key: number, context: PaperContext): VNode {
  const end = start + value.length;
  const piece = { kind: 'text', text: value, start, end, style: PLAIN } as const;
  const children = markedTexts(piece, problemsIn(context.problems, { start, end })).map((part) =>
    part.problems.length === 0
      ? part.text
      : h(
          'mark',
          {
            class: ['problem', worstOf(context.problems, part.problems)],
            'data-problems': part.problems.join(' '),
          },
          part.text,
        ),
  );
  return h('pre', { key, class: 'source', 'aria-label': context.texts.frontMatter }, children);
}

const PLAIN: TextStyle = {
  ...{ font: null, kind: 'song', size: 12, bold: false, italic: false, underline: false, strike: false },
  ...{ color: null, highlight: null, spacing: 0 },
};
