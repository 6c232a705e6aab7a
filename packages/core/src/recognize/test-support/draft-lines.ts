import { PARAGRAPH, RUN } from '../../measure/test-support/build-draft.ts';
import type { Block, Draft, FrontMatterSource, Paragraph, Table, TableCell } from '../../tree/draft.ts';
import type { ParagraphLayout, RunLayout } from '../../tree/layout.ts';
import { lineTable, positionOf } from '../../tree/line-table.ts';

/** A paragraph of a .docx in short: its text and what of its look differs from 3号仿宋 in black. */
export interface LaidOutLine {
  readonly text: string;
  readonly run?: Partial<RunLayout>;
  readonly layout?: Partial<ParagraphLayout>;
  readonly container?: Paragraph['data']['container'];
  readonly heading?: number;
  readonly sealed?: true;
}

/** Rows of cells; each cell holds paragraphs. */
export interface TableLines {
  readonly rows: readonly (readonly (readonly (string | LaidOutLine)[])[])[];
}

export interface BreakLine {
  readonly break: 'page' | 'section' | 'rule';
}

export type DraftLine = string | LaidOutLine | TableLines | BreakLine;

/** A 红头 line: red, 小标宋, centred. */
export function redLine(text: string, size = 48): LaidOutLine {
  return {
    text,
    run: { eastAsia: '方正小标宋简体', size, color: 'FF0000' },
    layout: { alignment: 'center' },
  };
}

/** A line of the title: 2号小标宋, centred. */
export function titleLine(text: string): LaidOutLine {
  return { text, run: { eastAsia: '方正小标宋简体', size: 22 }, layout: { alignment: 'center' } };
}

/** A line set to the right with spaces or alignment. */
export function rightLine(text: string): LaidOutLine {
  return { text, layout: { alignment: 'right' } };
}

/** A draft of plain text: each line is a paragraph; `---` on the first line begins front matter. */
export function textDraft(text: string): Draft {
  const frontMatter = frontMatterOf(text);
  const from = frontMatter === null ? 0 : frontMatter.offset + frontMatter.value.length + '\n---\n'.length;
  const lines = text.slice(from).split('\n');
  return place(lines, text, from, 'text', frontMatter);
}

/** A draft of a .docx: each line is a paragraph with layout. */
export function docxDraft(lines: readonly DraftLine[]): Draft {
  const text = lines.flatMap(textsIn).join('\n');
  return place(lines, text, 0, 'docx', null);
}

function frontMatterOf(text: string): FrontMatterSource | null {
  if (!text.startsWith('---\n')) return null;
  const end = text.indexOf('\n---\n', 3);
  return end < 0 ? null : { value: text.slice(4, end), offset: 4 };
}

function textsIn(line: DraftLine): string[] {
  if (typeof line === 'string') return [line];
  if ('text' in line) return [line.text];
  return 'rows' in line ? line.rows.flat(2).flatMap(textsIn) : [];
}

/** Puts lines into a tree whose positions point into `text`, where they follow each other from `offset` on. */
function place(
  lines: readonly DraftLine[],
  text: string,
  offset: number,
  format: Draft['data']['format'],
  frontMatter: FrontMatterSource | null,
): Draft {
  const table = lineTable(text);
  let at = offset;
  const position = (start: number, end: number) => positionOf(table, { start, end });
  const paragraphAt = (line: string | LaidOutLine): Paragraph => {
    const {
      text: value,
      run = {},
      layout = {},
      container = 'body',
      heading = null,
      sealed,
    } = typeof line === 'string' ? { text: line } : line;
    const start = at;
    at += value.length + 1;
    const end = start + value.length;
    const looks = format === 'docx';
    const children: Paragraph['children'] =
      value === ''
        ? []
        : [
            {
              type: 'text',
              value,
              position: position(start, end),
              data: {
                generated: null,
                protected: null,
                bold: false,
                layout: looks ? { ...RUN, ...run } : null,
                anchor: null,
                map: null,
              },
            },
          ];
    if (sealed) {
      children.push({
        type: 'figure',
        position: position(end, end),
        data: { alt: null, width: 120, height: 120, anchored: true, float: null, anchor: null },
      });
    }
    return {
      type: 'paragraph',
      children,
      position: position(start, end),
      data: { container, heading, layout: looks ? { ...PARAGRAPH, ...layout } : null, anchor: null },
    };
  };
  const cellOf = (paragraphs: readonly (string | LaidOutLine)[]): TableCell => {
    const start = at;
    const children = paragraphs.map(paragraphAt);
    return {
      type: 'tableCell',
      children,
      position: position(start, at - 1),
      data: { columnSpan: 1, rowMerge: null, width: null, borders: null, margins: null },
    };
  };
  const tableOf = ({ rows }: TableLines): Table => {
    const start = at;
    const children = rows.map((cells): Table['children'][number] => {
      const rowStart = at;
      return {
        type: 'tableRow',
        children: cells.map(cellOf),
        position: position(rowStart, at - 1),
        data: { height: null, header: false, cantSplit: false },
      };
    });
    return {
      type: 'table',
      children,
      position: position(start, at - 1),
      data: { layout: null, anchor: null },
    };
  };
  const children = lines.map((line): Block => {
    if (typeof line === 'string' || 'text' in line) return paragraphAt(line);
    if ('rows' in line) return tableOf(line);
    return { type: 'break', position: position(at, at), data: { kind: line.break, color: null } };
  });
  return {
    type: 'draft',
    children,
    position: position(0, text.length),
    data: {
      format,
      text,
      frontMatter,
      directives: [],
      comments: [],
      revisions: [],
      hidden: [],
      pageParts: [],
      layout: null,
      warnings: [],
    },
  };
}
