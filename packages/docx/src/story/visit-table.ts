import type { Borders, Margins, Table, TableCell, TableRow } from '@gongwen/core';
import { bordersVisitor, presentBorders, type RawBorders } from '../properties/read-borders.ts';
import { marginsVisitor, PLAIN_MARGINS, type RawMargins } from '../properties/read-margins.ts';
import { UNPLACED } from '../tree/unplaced.ts';
import { integer, onOff, twips } from '../xml/values.ts';
import { type Attributes, skipElement, type Visit, visitor } from '../xml/walk-xml.ts';
import { flushPending } from './close-paragraph.ts';
import { newFlow, type OpenTable, type Story } from './story.ts';

/** Deeper tables are read as paragraphs of the cell around them, so that no tree is too deep to walk. */
const MAX_DEPTH = 30;

function rowHeight(attributes: Attributes): TableRow['data']['height'] {
  const value = twips(attributes['w:val']);
  if (value === undefined || value === 0) return null;
  const rule = attributes['w:hRule'] ?? 'atLeast';
  if (rule === 'exact') return { value, rule };
  return rule === 'auto' ? null : { value, rule: 'atLeast' };
}

interface CellProperties {
  columnSpan: number;
  rowMerge: TableCell['data']['rowMerge'];
  width: number | null;
  borders: RawBorders;
  margins: RawMargins | null;
}

/** Width of the columns that a cell spans, by the grid of the table; null where the grid lacks one. */
function gridWidth(columns: readonly number[], first: number, span: number): number | null {
  if (first + span > columns.length) return null;
  return columns.slice(first, first + span).reduce((sum, width) => sum + width, 0);
}

/** Borders of a cell: its own, or where it is silent those of the table for its place. */
function cellBorders(
  table: RawBorders | null,
  own: RawBorders,
  edges: Record<keyof Edges, boolean>,
): Borders | null {
  if (table === null && Object.keys(own).length === 0) return null;
  const from = (side: keyof Edges, inner: 'between' | 'insideV') =>
    own[side] === undefined ? (table?.[edges[side] ? side : inner] ?? null) : own[side];
  return presentBorders({
    top: from('top', 'between'),
    bottom: from('bottom', 'between'),
    left: from('left', 'insideV'),
    right: from('right', 'insideV'),
  });
}

type Edges = Pick<Borders, 'top' | 'bottom' | 'left' | 'right'>;

function closeTable(story: Story, open: OpenTable, start: number, end: number, paragraph: number): Table {
  const styled = story.context.resolver.tableBorders(open.style);
  const borders = styled === null && open.borders === null ? null : { ...styled, ...open.borders };
  const margins: Margins = {
    ...PLAIN_MARGINS,
    ...story.context.resolver.tableMargins(open.style),
    ...open.margins,
  };
  open.rows.forEach((row, rowIndex) => {
    let column = 0;
    row.children.forEach((cell, index) => {
      const own = open.cellMargins[rowIndex]?.[index] ?? null;
      cell.data.margins = own === null ? margins : { ...margins, ...own };
      cell.data.width ??= gridWidth(open.columns, column, cell.data.columnSpan);
      column += cell.data.columnSpan;
      cell.data.borders = cellBorders(borders, open.cellBorders[rowIndex]?.[index] ?? {}, {
        top: rowIndex === 0,
        bottom: rowIndex === open.rows.length - 1,
        left: index === 0,
        right: index === row.children.length - 1,
      });
    });
  });
  return {
    type: 'table',
    children: open.rows,
    position: UNPLACED,
    data: {
      layout: borders === null ? null : { borders: presentBorders(borders) },
      anchor: { part: story.part, start, end, paragraph },
    },
  };
}

function tableVisit(story: Story): Visit {
  return (_attributes, walk) => {
    const { flow } = story;
    if (flow.depth >= MAX_DEPTH) {
      story.context.warn(`表格嵌套超过 ${MAX_DEPTH} 层，更深的表格按段落读取`);
      return;
    }
    flushPending(story, flow);
    const table: OpenTable = {
      rows: [],
      cellBorders: [],
      cellMargins: [],
      columns: [],
      style: null,
      borders: null,
      margins: null,
      row: null,
      rowDeleted: false,
    };
    const start = story.offsets.at(walk.start());
    const firstParagraph = story.paragraphs;
    flow.tables.push(table);
    walk.leave(() => {
      flow.tables.pop();
      if (table.rows.length === 0) return;
      flow.blocks.push(closeTable(story, table, start, story.offsets.at(walk.position()), firstParagraph));
    });
  };
}

function tablePropertiesVisit(story: Story): Visit {
  const borders = bordersVisitor((side, border) => {
    const table = story.flow.tables.at(-1);
    if (table !== undefined) table.borders = { ...table.borders, [side]: border };
  });
  const margins = marginsVisitor((side, points) => {
    const table = story.flow.tables.at(-1);
    if (table !== undefined) table.margins = { ...table.margins, [side]: points };
  });
  const inside = visitor({
    'w:tblStyle': (attributes) => {
      const table = story.flow.tables.at(-1);
      if (table !== undefined) table.style = attributes['w:val'] ?? null;
    },
    'w:tblBorders': (_attributes, walk) => walk.enter(borders),
    'w:tblCellMar': (_attributes, walk) => walk.enter(margins),
    'w:tblPrChange': skipElement,
  });
  return (_attributes, walk) => walk.enter(inside);
}

function gridVisit(story: Story): Visit {
  const inside = visitor({
    'w:gridCol': (attributes) => {
      story.flow.tables.at(-1)?.columns.push(twips(attributes['w:w']) ?? 0);
    },
    'w:tblGridChange': skipElement,
  });
  return (_attributes, walk) => walk.enter(inside);
}

function rowVisit(story: Story): Visit {
  return (_attributes, walk) => {
    const table = story.flow.tables.at(-1);
    if (table === undefined) return;
    const row: TableRow = {
      type: 'tableRow',
      children: [],
      position: UNPLACED,
      data: { height: null, header: false, cantSplit: false },
    };
    table.row = row;
    table.rowDeleted = false;
    table.cellBorders.push([]);
    table.cellMargins.push([]);
    walk.leave(() => {
      table.row = null;
      if (table.rowDeleted || row.children.length === 0) {
        table.cellBorders.pop();
        table.cellMargins.pop();
      } else table.rows.push(row);
    });
  };
}

function rowPropertiesVisit(story: Story): Visit {
  const inside = visitor({
    'w:trHeight': (attributes) => {
      const row = story.flow.tables.at(-1)?.row;
      if (row) row.data.height = rowHeight(attributes);
    },
    'w:tblHeader': (attributes) => {
      const row = story.flow.tables.at(-1)?.row;
      if (row) row.data.header = onOff(attributes['w:val']);
    },
    'w:cantSplit': (attributes) => {
      const row = story.flow.tables.at(-1)?.row;
      if (row) row.data.cantSplit = onOff(attributes['w:val']);
    },
    'w:del': () => {
      const table = story.flow.tables.at(-1);
      if (table !== undefined) table.rowDeleted = true;
    },
    'w:trPrChange': skipElement,
  });
  return (_attributes, walk) => walk.enter(inside);
}

function cellVisits(story: Story): Readonly<Record<string, Visit>> {
  const plain = (): CellProperties => ({
    columnSpan: 1,
    rowMerge: null,
    width: null,
    borders: {},
    margins: null,
  });
  let properties = plain();
  const borders = bordersVisitor((side, border) => {
    properties.borders = { ...properties.borders, [side]: border };
  });
  const margins = marginsVisitor((side, points) => {
    properties.margins = { ...properties.margins, [side]: points };
  });
  const inside = visitor({
    'w:gridSpan': (attributes) => {
      properties.columnSpan = Math.max(1, integer(attributes['w:val']) ?? 1);
    },
    'w:vMerge': (attributes) => {
      properties.rowMerge = attributes['w:val'] === 'restart' ? 'start' : 'continue';
    },
    'w:tcW': (attributes) => {
      const type = attributes['w:type'];
      properties.width = type === 'pct' || type === 'auto' ? null : (twips(attributes['w:w']) ?? null);
    },
    'w:tcBorders': (_attributes, walk) => walk.enter(borders),
    'w:tcMar': (_attributes, walk) => walk.enter(margins),
    'w:tcPrChange': skipElement,
  });
  return {
    'w:tc': (_attributes, walk) => {
      const { flow: outer, paragraph, run } = story;
      const table = outer.tables.at(-1);
      const row = table?.row;
      if (table === undefined || !row) return;
      const own = plain();
      properties = own;
      const flow = newFlow('table', outer, table.style);
      Object.assign(story, { flow, paragraph: null, run: null });
      walk.leave(() => {
        flushPending(story, flow);
        Object.assign(story, { flow: outer, paragraph, run });
        const { columnSpan, rowMerge, width } = own;
        row.children.push({
          type: 'tableCell',
          children: flow.blocks,
          position: UNPLACED,
          data: { columnSpan, rowMerge, width, borders: null, margins: null },
        });
        table.cellBorders.at(-1)?.push(own.borders);
        table.cellMargins.at(-1)?.push(own.margins);
      });
    },
    'w:tcPr': (_attributes, walk) => walk.enter(inside),
  };
}

/** Visits of tables (ISO/IEC 29500-1, 17.4). */
export function tableVisits(story: Story): Readonly<Record<string, Visit>> {
  return {
    'w:tbl': tableVisit(story),
    'w:tblPr': tablePropertiesVisit(story),
    // Exceptions of single rows: borders of one row seldom matter and do not hold for the table.
    'w:tblPrEx': skipElement,
    'w:tblGrid': gridVisit(story),
    'w:tr': rowVisit(story),
    'w:trPr': rowPropertiesVisit(story),
    ...cellVisits(story),
  };
}
