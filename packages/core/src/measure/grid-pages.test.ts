import { describe, expect, it } from 'vitest';
import type { Block } from '../tree/draft.ts';
import { gridPages } from './grid-pages.ts';
import {
  breakOf,
  cell,
  figure,
  lineBreak,
  markdown,
  plainParagraph,
  row,
  table,
  text,
} from './test-support/build-draft.ts';

function filler(count: number): Block[] {
  return Array.from({ length: count }, () => plainParagraph('文'));
}

/** Lines of a block on the grid, up to 22. */
function linesOf(block: Block): number {
  for (let rest = 22; rest >= 0; rest -= 1) {
    if (gridPages(markdown([...filler(rest), block])) === 1) return 22 - rest;
  }
  return Number.POSITIVE_INFINITY;
}

describe('gridPages', () => {
  it('gives an empty draft one page', () => {
    expect(gridPages(markdown([]))).toBe(1);
  });

  it('takes 22 lines a page', () => {
    expect(gridPages(markdown(filler(22)))).toBe(1);
    expect(gridPages(markdown(filler(23)))).toBe(2);
    expect(gridPages(markdown(filler(45)))).toBe(3);
  });

  it('takes 28 characters a line, the first two blank', () => {
    expect(linesOf(plainParagraph('文'.repeat(26)))).toBe(1);
    expect(linesOf(plainParagraph('文'.repeat(27)))).toBe(2);
    expect(linesOf(plainParagraph('文'.repeat(26 + 28)))).toBe(2);
    expect(linesOf(plainParagraph(`${'文'.repeat(26)}。`))).toBe(1);
    expect(linesOf(plainParagraph('1'.repeat(52)))).toBe(1);
  });

  it('sets a first-level heading in 2号 without indent', () => {
    expect(linesOf(plainParagraph('文'.repeat(20), { heading: 1 }))).toBe(1);
    expect(linesOf(plainParagraph('文'.repeat(21), { heading: 1 }))).toBe(2);
    expect(linesOf(plainParagraph('文'.repeat(26), { heading: 2 }))).toBe(1);
  });

  it('begins a page at a rule or page break between texts', () => {
    for (const kind of ['rule', 'page', 'section'] as const) {
      expect(gridPages(markdown([...filler(1), breakOf(kind), ...filler(1)]))).toBe(2);
      expect(gridPages(markdown([breakOf(kind), ...filler(1), breakOf(kind), breakOf(kind)]))).toBe(1);
    }
    expect(gridPages(markdown([...filler(1), breakOf('column'), ...filler(1)]))).toBe(1);
  });

  it('gives a table a line a row at least', () => {
    const cells = (...counts: number[]) =>
      row(counts.map((count) => cell([plainParagraph('文'.repeat(count))])));
    expect(linesOf(table([cells(0, 0), cells(1, 1)]))).toBe(2);
    expect(linesOf(table([cells(14, 1), cells(15, 1)]))).toBe(3);
  });

  it('joins source lines that an editor wrapped and ends those that are short', () => {
    const twoLines = (first: number) =>
      plainParagraph([text('文'.repeat(first), null), lineBreak(), text('文', null)]);
    expect(linesOf(twoLines(25))).toBe(1);
    expect(linesOf(twoLines(10))).toBe(2);
  });

  it('gives a picture the lines that its height takes, one when it is not known', () => {
    expect(linesOf(plainParagraph([figure(100, 57)]))).toBe(2);
    expect(linesOf(plainParagraph([figure(null, null)]))).toBe(1);
  });

  it('ends lines at newlines in code', () => {
    expect(linesOf(plainParagraph('a\nb\nc', { container: 'code' }))).toBe(3);
  });
});
