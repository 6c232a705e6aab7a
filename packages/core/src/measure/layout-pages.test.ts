import { describe, expect, it } from 'vitest';
import type { Block, Paragraph } from '../tree/draft.ts';
import type { ParagraphLayout, SectionLayout } from '../tree/layout.ts';
import { layoutPages } from './layout-pages.ts';
import {
  breakOf,
  cell,
  docx,
  figure,
  lineBreak,
  paragraph,
  row,
  table,
  text,
} from './test-support/build-draft.ts';

const LINES_A_PAGE = 22;

/** Paragraphs of one line each. */
function filler(count: number, layout: Partial<ParagraphLayout> = {}): Paragraph[] {
  return Array.from({ length: count }, () => paragraph('文', layout));
}

/** Pages of the blocks, and of the last block the page it begins on. */
function pages(
  children: Block[],
  sections?: readonly Partial<SectionLayout>[],
): [number, number | undefined] {
  const { count, pageOf } = layoutPages(docx(children, sections));
  const last = children.at(-1);
  return [count, last?.type === 'paragraph' ? pageOf.get(last) : undefined];
}

/** Lines that a paragraph takes alone: how many more fit on its page before one goes to the next. */
function linesOf(block: Block, section: Partial<SectionLayout> = {}): number {
  for (let rest = LINES_A_PAGE; rest >= 0; rest -= 1) {
    if (layoutPages(docx([...filler(rest), block], [section])).count === 1) return LINES_A_PAGE - rest;
  }
  return Number.POSITIVE_INFINITY;
}

const CHARACTER_GRID: Partial<SectionLayout> = {
  grid: { type: 'linesAndChars', linePitch: 28.95, charSpace: -848 / 4096 },
};

describe('the page of GB/T 9704—2012', () => {
  it('has one page when nothing is on it', () => {
    expect(layoutPages(docx([])).count).toBe(1);
  });

  it('takes 22 lines of 28.95 pt', () => {
    expect(pages(filler(22))).toEqual([1, 1]);
    expect(pages(filler(23))).toEqual([2, 2]);
    expect(pages(filler(45))).toEqual([3, 3]);
  });

  it('takes 27 characters of 三号 a line, 28 on the character grid', () => {
    expect(linesOf(paragraph('文'.repeat(27)))).toBe(1);
    expect(linesOf(paragraph('文'.repeat(28)))).toBe(2);
    expect(linesOf(paragraph('文'.repeat(28)), CHARACTER_GRID)).toBe(1);
    expect(linesOf(paragraph('文'.repeat(29)), CHARACTER_GRID)).toBe(2);
  });

  it('leaves the character grid where a paragraph does not snap to it', () => {
    expect(linesOf(paragraph('文'.repeat(28), { snapToGrid: false }), CHARACTER_GRID)).toBe(2);
  });

  it('takes an indent of two characters from the first line', () => {
    const layout = { firstLineChars: 200, firstLine: 0 };
    expect(linesOf(paragraph('文'.repeat(26), layout), CHARACTER_GRID)).toBe(1);
    expect(linesOf(paragraph('文'.repeat(27), layout), CHARACTER_GRID)).toBe(2);
    expect(linesOf(paragraph('文'.repeat(26 + 28), layout), CHARACTER_GRID)).toBe(2);
    expect(linesOf(paragraph('文'.repeat(26), { firstLine: 32 }))).toBe(2);
  });

  it('takes left and right indents from every line', () => {
    expect(linesOf(paragraph('文'.repeat(46), { indentLeft: 32, indentRight: 32 }))).toBe(2);
    expect(linesOf(paragraph('文'.repeat(47), { indentLeft: 32, indentRight: 32 }))).toBe(3);
    expect(linesOf(paragraph('文'.repeat(46), { indentLeftChars: 200, indentRightChars: 200 }))).toBe(2);
  });

  it('lets a full stop hang beyond the margin unless the paragraph forbids it', () => {
    const full = `${'文'.repeat(28)}。`;
    expect(linesOf(paragraph(full), CHARACTER_GRID)).toBe(1);
    expect(linesOf(paragraph(full, { hangingPunctuation: false }), CHARACTER_GRID)).toBe(2);
  });

  it('takes the blank half of a mark off where it ends a line', () => {
    const mark = { hangingPunctuation: false };
    expect(linesOf(paragraph(`${'文'.repeat(27)}。`, mark))).toBe(1);
    expect(linesOf(paragraph(`${'文'.repeat(27)}？`, mark))).toBe(2);
  });

  it('counts letter spacing, scale and size', () => {
    expect(linesOf(paragraph([text('文'.repeat(26), { spacing: 1 })]))).toBe(1);
    expect(linesOf(paragraph([text('文'.repeat(27), { spacing: 1 })]))).toBe(2);
    expect(linesOf(paragraph([text('文'.repeat(33), { scale: 0.8 })]))).toBe(1);
    expect(linesOf(paragraph([text('文'.repeat(20), { size: 22 })]))).toBe(1);
    expect(linesOf(paragraph([text('文'.repeat(21), { size: 22 })]))).toBe(2);
  });

  it('sets digits half as wide as ideographs', () => {
    expect(linesOf(paragraph('1'.repeat(55)))).toBe(1);
    expect(linesOf(paragraph('1'.repeat(56)))).toBe(2);
  });
});

describe('line heights', () => {
  const single = { lineSpacing: { rule: 'multiple', value: 1 } } as const;
  const inGrid: Partial<SectionLayout>[] = [{ grid: { type: 'lines', linePitch: 15.6, charSpace: 0 } }];

  it('rounds single spacing up to whole lines of the grid', () => {
    // 637.8 pt by two lines of 15.6 pt: 三号 needs 20.8 pt.
    expect(pages(filler(20, single), inGrid)[0]).toBe(1);
    expect(pages(filler(21, single), inGrid)[0]).toBe(2);
  });

  it('sets single spacing by the font where the paragraph does not snap to the grid', () => {
    expect(pages(filler(30, { ...single, snapToGrid: false }), inGrid)[0]).toBe(1);
    expect(pages(filler(31, { ...single, snapToGrid: false }), inGrid)[0]).toBe(2);
  });

  it('multiplies the lines of the grid', () => {
    const half = { lineSpacing: { rule: 'multiple', value: 1.5 } } as const;
    expect(pages(filler(13, half), inGrid)[0]).toBe(1);
    expect(pages(filler(14, half), inGrid)[0]).toBe(2);
  });

  it('takes at least spacing as a lower bound only', () => {
    const atLeast = (value: number) => filler(22, { lineSpacing: { rule: 'atLeast', value } });
    expect(pages(atLeast(28.95))[0]).toBe(1);
    expect(pages(atLeast(29.1))[0]).toBe(2);
    expect(
      linesOf(paragraph([text('文', { size: 40 })], { lineSpacing: { rule: 'atLeast', value: 20 } })),
    ).toBe(2);
  });

  it('does not move exact spacing to the grid', () => {
    expect(pages(filler(22), inGrid)).toEqual([1, 1]);
  });

  it('gives an empty paragraph the height of its mark', () => {
    const empty = (markSize: number) => paragraph('', { ...single, markSize });
    expect(linesOf(empty(16))).toBe(1);
    expect(linesOf(empty(40))).toBe(2);
  });

  it('lets the largest run of each line decide its height', () => {
    const mixed = paragraph([text('大', { size: 40 }), text('文'.repeat(40))], single);
    // 52 pt and 20.8 pt against lines of 28.95 pt.
    expect(linesOf(mixed)).toBe(3);
  });

  it('adds the space before and after a paragraph, in points or in lines', () => {
    expect(linesOf(paragraph('文', { spaceBefore: 28.95 }))).toBe(2);
    expect(pages([...filler(20), paragraph('文', { spaceAfter: 28.95 }), paragraph('文')])).toEqual([2, 2]);
    expect(linesOf(paragraph('文', { spaceBeforeLines: 100 }), CHARACTER_GRID)).toBe(2);
    expect(linesOf(paragraph('文', { spaceBeforeLines: 100 }))).toBe(2);
  });

  it('lets the space after a paragraph run beyond the page', () => {
    expect(pages([...filler(21), paragraph('文', { spaceAfter: 100 })])[0]).toBe(1);
  });

  it('drops the space before a paragraph that overflows to a new page', () => {
    const rest = filler(21);
    expect(pages([...filler(22), paragraph('文', { spaceBefore: 28.95 }), ...rest])[0]).toBe(2);
    const forced = paragraph('文', { spaceBefore: 28.95, pageBreakBefore: true });
    expect(pages([...filler(22), forced, ...rest])[0]).toBe(3);
  });

  it('makes a line as high as the picture in it and passes over one that floats', () => {
    expect(linesOf(paragraph([figure(100, 100)], single))).toBe(4);
    expect(linesOf(paragraph([figure(100, 100)]))).toBe(1);
    expect(linesOf(paragraph([text('文'), figure(100, 100, true)], single))).toBe(1);
  });

  it('begins a line at a line break', () => {
    expect(linesOf(paragraph([text('文'), lineBreak(), text('文')]))).toBe(2);
    expect(linesOf(paragraph([text('文'), lineBreak()]))).toBe(2);
  });
});

describe('breaks and sections', () => {
  it('begins a page after a page break, which makes none at the end', () => {
    expect(pages([paragraph('文'), breakOf('page'), paragraph('文')])).toEqual([2, 2]);
    expect(pages([paragraph('文'), breakOf('page')])[0]).toBe(1);
    expect(pages([paragraph('文'), breakOf('page'), breakOf('page'), paragraph('文')])).toEqual([3, 3]);
    expect(pages([paragraph('文'), breakOf('rule'), paragraph('文')])).toEqual([1, 1]);
  });

  it('begins a page before a paragraph that asks for it, unless the page is new', () => {
    expect(pages([paragraph('文'), paragraph('文', { pageBreakBefore: true })])).toEqual([2, 2]);
    expect(pages([paragraph('文', { pageBreakBefore: true })])).toEqual([1, 1]);
  });

  it('begins a section as its kind says', () => {
    const two = (type: SectionLayout['type'], change: Partial<SectionLayout> = {}) =>
      pages(
        [paragraph('文'), breakOf('section'), paragraph('文', { section: 1 })],
        [{}, { type, ...change }],
      );
    expect(two('nextPage')).toEqual([2, 2]);
    expect(two('continuous')).toEqual([1, 1]);
    expect(two('continuous', { width: 841.9, height: 595.3 })).toEqual([2, 2]);
    expect(two('evenPage')).toEqual([2, 2]);
    expect(two('oddPage')).toEqual([3, 3]);
  });

  it('sets each section on its own paper', () => {
    const children = [...filler(22), ...filler(15, { section: 1 })];
    expect(pages(children, [{}, { width: 841.9, height: 595.3 }])[0]).toBe(3);
  });

  it('fills columns from left to right', () => {
    const columns = [{ columns: 2 }];
    expect(pages(filler(44), columns)[0]).toBe(1);
    expect(pages(filler(45), columns)[0]).toBe(2);
    expect(linesOf(paragraph('文'.repeat(13)))).toBe(1);
    expect(
      pages(
        [paragraph('文'), breakOf('column'), paragraph('文'), breakOf('column'), paragraph('文')],
        columns,
      ),
    ).toEqual([2, 2]);
  });

  it('evens out columns above a continuous section break', () => {
    const sections: Partial<SectionLayout>[] = [{ columns: 2 }, { type: 'continuous' }];
    expect(pages([...filler(20), ...filler(12, { section: 1 })], sections)[0]).toBe(1);
    expect(pages([...filler(20), ...filler(13, { section: 1 })], sections)[0]).toBe(2);
  });

  it('turns width and height of vertical text', () => {
    expect(pages(filler(15), [{ verticalText: true }])[0]).toBe(1);
    expect(pages(filler(16), [{ verticalText: true }])[0]).toBe(2);
  });

  it('takes a gutter from the width', () => {
    expect(linesOf(paragraph('文'.repeat(27)), { gutter: 16 })).toBe(2);
  });

  it('lets a header taller than the margin push the body', () => {
    const header = (count: number) => ({
      kind: 'header' as const,
      variant: 'default' as const,
      section: 0,
      paragraphs: filler(count),
      hasPageField: false,
    });
    expect(layoutPages(docx(filler(22), [{}], [header(2)])).count).toBe(1);
    expect(layoutPages(docx(filler(22), [{}], [header(3)])).count).toBe(2);
    expect(layoutPages(docx(filler(22), [{ titlePage: true }], [header(3)])).count).toBe(1);
    expect(layoutPages(docx(filler(22), [{ marginTop: -104.88 }], [header(3)])).count).toBe(1);
  });
});

describe('what stays together', () => {
  const three = paragraph('文'.repeat(27 * 3));
  const long = (layout: Partial<ParagraphLayout>) => paragraph('文'.repeat(27 * 4), layout);

  it('splits a paragraph between any lines without widow control', () => {
    expect(pages([...filler(21), three])).toEqual([2, 1]);
  });

  it('leaves no first line and no last line alone with widow control', () => {
    expect(pages([...filler(21), long({ widowControl: true })])).toEqual([2, 2]);
    expect(pages([...filler(20), long({ widowControl: true })])).toEqual([2, 1]);
    // Of four lines three fit: two stay, so that two go on, and 20 more fill the second page.
    expect(pages([...filler(19), long({ widowControl: true }), ...filler(20)])).toEqual([2, 2]);
    expect(pages([...filler(19), long({ widowControl: true }), ...filler(21)])).toEqual([3, 3]);
  });

  it('moves a paragraph whose lines stay together', () => {
    expect(pages([...filler(20), long({ keepLines: true })])).toEqual([2, 2]);
    expect(pages([...filler(18), long({ keepLines: true })])).toEqual([1, 1]);
  });

  it('splits a paragraph that would not fit on any page', () => {
    const endless = paragraph('文'.repeat(27 * 23), { keepLines: true });
    expect(pages([...filler(1), endless])).toEqual([2, 1]);
  });

  it('moves a heading to the page of the paragraph after it', () => {
    const heading = paragraph('一、总体要求', { keepNext: true });
    const { pageOf, count } = layoutPages(docx([...filler(21), heading, paragraph('文')]));
    expect([count, pageOf.get(heading)]).toEqual([2, 2]);
    expect(layoutPages(docx([...filler(20), heading, paragraph('文')])).count).toBe(1);
  });

  it('moves a chain of headings, and tears one that is longer than a page', () => {
    const chain = filler(3, { keepNext: true });
    const [first] = chain;
    const { pageOf } = layoutPages(docx([...filler(19), ...chain, paragraph('文')]));
    expect(first && pageOf.get(first)).toBe(2);
    expect(pages([...filler(5), ...filler(40, { keepNext: true })])[0]).toBe(3);
  });
});

describe('tables', () => {
  const line = (count: number) => cell([paragraph('文'.repeat(count))]);

  it('gives a row the height of its highest cell', () => {
    // Half of 442.2 pt less the cell margins is 13 characters.
    expect(linesOf(table([row([line(13), line(1)])]))).toBe(1);
    expect(linesOf(table([row([line(14), line(1)])]))).toBe(2);
    expect(linesOf(table([row([cell([paragraph('文'.repeat(6))], { width: 100 }), line(1)])]))).toBe(2);
  });

  it('splits a row between lines unless its height is exact', () => {
    const tall = row([cell(filler(4))]);
    expect(pages([...filler(20), table([tall])])[0]).toBe(2);
    expect(pages([...filler(20), table([tall]), ...filler(20)])).toEqual([2, 2]);
    const exact = row([cell(filler(1))], { height: { value: 28.95 * 4, rule: 'exact' } });
    expect(pages([...filler(20), table([exact]), ...filler(18)])).toEqual([2, 2]);
    expect(pages([...filler(20), table([exact]), ...filler(19)])).toEqual([3, 3]);
  });

  it('takes a row height as a lower bound', () => {
    const atLeast = (value: number) =>
      table([row([cell(filler(2))], { height: { value, rule: 'atLeast' } })]);
    expect(linesOf(atLeast(20))).toBe(2);
    expect(linesOf(atLeast(28.95 * 3))).toBe(3);
  });

  it('repeats header rows on each page', () => {
    const rows = (count: number) => Array.from({ length: count }, () => row([line(1)]));
    const header = row([line(1)], { header: true });
    expect(pages([table([header, ...rows(42)])])[0]).toBe(2);
    expect(pages([table([header, ...rows(43)])])[0]).toBe(3);
    expect(pages([table(rows(44))])[0]).toBe(2);
  });

  it('spreads a cell merged over rows', () => {
    const start = cell(filler(4), { rowMerge: 'start' });
    const covered = cell(filler(4), { rowMerge: 'continue' });
    expect(linesOf(table([row([start, line(1)]), row([covered, line(1)])]))).toBe(4);
  });

  it('says on which page the paragraphs of a row begin', () => {
    const inside = paragraph('文');
    const { pageOf } = layoutPages(docx([...filler(22), table([row([cell([inside])])])]));
    expect(pageOf.get(inside)).toBe(2);
  });

  it('measures a table in a cell', () => {
    expect(linesOf(table([row([cell([table([row([line(1)]), row([line(1)])])])])]))).toBe(2);
  });
});

describe('outside the flow', () => {
  it('passes over text boxes and says on which page they stand', () => {
    const box = paragraph('文', {}, 'textBox');
    const { count, pageOf } = layoutPages(docx([...filler(23), box, ...filler(21)]));
    expect([count, pageOf.get(box)]).toEqual([2, 2]);
  });

  it('sets a text box on the page of the paragraph that anchors it', () => {
    const box = paragraph('文', {}, 'textBox');
    const pageOfBox = (children: Block[]) => layoutPages(docx(children)).pageOf.get(box);
    expect(pageOfBox([paragraph('文'), breakOf('page'), box, paragraph('文')])).toBe(2);
    expect(pageOfBox([...filler(22), box, paragraph('文')])).toBe(2);
    expect(pageOfBox([paragraph('文'), box])).toBe(1);
  });

  it('passes over a table in a text box', () => {
    const box = paragraph('', {}, 'textBox');
    const inside = paragraph('印发', {}, 'table');
    const { count, pageOf } = layoutPages(
      docx([...filler(21), box, table([row([cell([inside])])]), { ...box }, paragraph('文')]),
    );
    expect([count, pageOf.get(inside)]).toEqual([1, 1]);
  });

  it('sets footnotes after the text of the last page', () => {
    const note = paragraph('注', {}, 'footnote');
    expect(layoutPages(docx([paragraph('文'), note, ...filler(21)])).count).toBe(2);
    expect(layoutPages(docx([paragraph('文'), note, ...filler(20)])).count).toBe(1);
  });
});
