import { positionOf, type TableCell, type TableRow } from '@gongwen/core';
import { closeText, type Extent, flushNumber, type Handlers, type Walk } from './markdown-walk.ts';

const enterCell = (walk: Walk): void => {
  walk.blocks = [];
  walk.spans = [];
};

const exitCell = (walk: Walk, extent: Extent): void => {
  closeText(walk, 'table', null);
  const cell: TableCell = {
    type: 'tableCell',
    children: walk.blocks,
    position: positionOf(walk.source.lines, extent),
    data: { columnSpan: 1, rowMerge: null, width: null, borders: null, margins: null },
  };
  walk.table?.cells.push(cell);
};

/** What the tokens of a GFM table do when they begin. */
export const TABLE_ENTER: Handlers = {
  table: (walk) => {
    flushNumber(walk);
    walk.table = { rows: [], cells: [], outer: walk.blocks, header: false };
  },
  tableHead: (walk) => {
    if (walk.table) walk.table.header = true;
  },
  tableRow: (walk) => {
    if (walk.table) walk.table.cells = [];
  },
  tableHeader: enterCell,
  tableData: enterCell,
};

/** And when they end. */
export const TABLE_EXIT: Handlers = {
  tableHeader: exitCell,
  tableData: exitCell,
  tableHead: (walk) => {
    if (walk.table) walk.table.header = false;
  },
  tableRow: (walk, extent) => {
    if (!walk.table) return;
    const { cells, header, rows } = walk.table;
    const row: TableRow = {
      type: 'tableRow',
      children: cells,
      position: positionOf(walk.source.lines, extent),
      data: { height: null, header, cantSplit: false },
    };
    rows.push(row);
  },
  table: (walk, extent) => {
    if (!walk.table) return;
    const { rows, outer } = walk.table;
    walk.table = null;
    walk.blocks = outer;
    const position = positionOf(walk.source.lines, extent);
    outer.push({ type: 'table', children: rows, position, data: { layout: null, anchor: null } });
  },
};
