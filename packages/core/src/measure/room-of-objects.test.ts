import { describe, expect, it } from 'vitest';
import type { Block, Inline, PagePart, Paragraph } from '../tree/draft.ts';
import type { Border, Float, ParagraphLayout, SectionLayout } from '../tree/layout.ts';
import { layoutPages } from './layout-pages.ts';
import { breakOf, cell, docx, figure, paragraph, row, table, text } from './test-support/build-draft.ts';

/** 22 lines of 28.95 pt fill the page of the test drafts: 637.8 pt. */
const LINE = 28.95;

function filler(count: number, layout: Partial<ParagraphLayout> = {}): Paragraph[] {
  return Array.from({ length: count }, () => paragraph('文', layout));
}

function pages(children: Block[], section: Partial<SectionLayout> = {}): number {
  return layoutPages(docx(children, [section])).count;
}

/** Whole lines of the page that `blocks` leave to the text after them. */
function linesLeft(blocks: Block[]): number {
  for (let rest = 22; rest > 0; rest -= 1) if (pages([...blocks, ...filler(rest)]) === 1) return rest;
  return 0;
}

const LINE_BORDER: Border = { style: 'single', width: 1.5, space: 11, color: 'FF0000' };
const THIN: Border = { style: 'single', width: 0.5, space: 0, color: 'auto' };

describe('borders of paragraphs', () => {
  it('take room with their distance from the text', () => {
    expect(linesLeft([paragraph('文', { borders: { bottom: LINE_BORDER } })])).toBe(20);
    expect(linesLeft([paragraph('文')])).toBe(21);
  });

  it('take room once around paragraphs alike', () => {
    const boxed = { borders: { top: LINE_BORDER, bottom: LINE_BORDER } };
    expect(linesLeft(filler(3, boxed))).toBe(18);
    // Twice 25 pt more: none of the three shares its box with another.
    expect(
      linesLeft([
        paragraph('文', boxed),
        paragraph('文', { ...boxed, indentLeft: 10 }),
        paragraph('文', boxed),
      ]),
    ).toBe(16);
  });

  it('of two lines are thrice as high as one of their lines', () => {
    const double = { style: 'double', width: 10, space: 0, color: 'auto' };
    expect(linesLeft([paragraph('文', { borders: { bottom: double } })])).toBe(19);
  });
});

describe('space between paragraphs', () => {
  it('is the larger of that after the one and that before the next', () => {
    // 20 pt, not 35, between paragraphs.
    const spaced = { spaceBefore: 20, spaceAfter: 15 };
    expect(pages(filler(13, spaced))).toBe(1);
    expect(pages(filler(14, spaced))).toBe(2);
  });

  it('is added where the file says so', () => {
    const draft = docx(filler(13, { spaceBefore: 20, spaceAfter: 15 }));
    const { layout } = draft.data;
    if (layout === null) throw new Error('a .docx has a layout');
    const compatibility = { ...layout.compatibility, spaceAdds: true };
    expect(
      layoutPages({ ...draft, data: { ...draft.data, layout: { ...layout, compatibility } } }).count,
    ).toBe(2);
  });

  it('goes between paragraphs of one style where they ask for it', () => {
    const listed = { spaceBefore: 20, spaceAfter: 20, contextualSpacing: true, styleId: 'List' };
    expect(pages(filler(20, listed))).toBe(1);
    expect(pages(filler(20, { ...listed, contextualSpacing: false }))).toBe(2);
    const mixed = filler(20).map((_, k) => paragraph('文', { ...listed, styleId: `Style${k}` }));
    expect(pages(mixed)).toBe(2);
  });
});

describe('multiple line spacing', () => {
  const spaced = (count: number, value: number) =>
    filler(count, { lineSpacing: { rule: 'multiple', value } });

  it('leaves out what it adds below the last line of a page', () => {
    // 29.12 pt a line, of which 8.32 pt are below it: 22 lines take 640.6 pt, 632.3 pt without the last of these.
    expect(pages(spaced(22, 1.4))).toBe(1);
    expect(pages(spaced(23, 1.4))).toBe(2);
  });

  it('holds to whole lines on a grid', () => {
    const onGrid: Partial<SectionLayout> = { grid: { type: 'lines', linePitch: 20.9, charSpace: 0 } };
    // 29.26 pt a line: 22 take 643.7 pt, 635.4 pt without what is below the last, which is not left out here.
    expect(pages(spaced(21, 1.4), onGrid)).toBe(1);
    expect(pages(spaced(22, 1.4), onGrid)).toBe(2);
  });
});

describe('an empty paragraph', () => {
  it('is as high as the Latin font of its mark', () => {
    const single = { lineSpacing: { rule: 'multiple', value: 1 }, markSize: 16 } as const;
    const empty = (markFont: string) =>
      Array.from({ length: 34 }, () => paragraph('', { ...single, markFont }));
    expect(pages(empty('Times New Roman'))).toBe(1);
    expect(pages(empty('仿宋'))).toBe(2);
  });
});

describe('quotation marks', () => {
  /** 27 characters of 16 pt fit, with 10 pt to spare. */
  const lines = (value: string) =>
    22 - linesLeft([paragraph([text(value, { ascii: 'Times New Roman' })], { kinsoku: false })]);

  it('are narrow at the head of a paragraph and after Latin text', () => {
    expect(lines(`“${'文'.repeat(27)}`)).toBe(1);
    expect(lines(`${'文'.repeat(26)}1”`)).toBe(1);
  });

  it('are as wide as an ideograph after Chinese text', () => {
    expect(lines(`${'文'.repeat(26)}“文`)).toBe(2);
  });
});

describe('rows of tables', () => {
  const lined = { borders: { top: THIN, bottom: THIN } };

  it('are higher by their upper border, the last by its lower one too', () => {
    const rows = (count: number) =>
      table(Array.from({ length: count }, () => row([cell([paragraph('文')], lined)])));
    expect(pages([rows(21)])).toBe(1);
    expect(linesLeft([rows(20)])).toBe(1);
    expect(pages([rows(22)])).toBe(2);
  });

  it('are higher by the margins of their cells', () => {
    const margins = { top: 6, right: 5.4, bottom: 4, left: 5.4 };
    const rows = (count: number) =>
      table(Array.from({ length: count }, () => row([cell([paragraph('文')], { margins })])));
    expect(pages([rows(16)])).toBe(1);
    expect(pages([rows(17)])).toBe(2);
  });

  it('break their text in what the margins leave', () => {
    const wide = { top: 0, right: 40, bottom: 0, left: 40 };
    const block = [paragraph('文'.repeat(10))];
    expect(linesLeft([table([row([cell(block, { width: 175 })])])])).toBe(21);
    expect(linesLeft([table([row([cell(block, { width: 175, margins: wide })])])])).toBe(20);
  });

  it('stay on one page where they may not split', () => {
    const long = [paragraph('文'.repeat(27 * 4))];
    const rows = (cantSplit: boolean) =>
      table([row([cell(long)], { cantSplit }), row([cell(long)], { cantSplit })]);
    const last = paragraph('末');
    const pageOf = (cantSplit: boolean) =>
      layoutPages(docx([...filler(12), rows(cantSplit), ...filler(13), last])).pageOf.get(last);
    expect(pageOf(false)).toBe(2);
    expect(linesLeft([...filler(12), rows(true)])).toBe(0);
  });

  it('go on below their upper border and margin', () => {
    const margins = { top: 20, right: 5.4, bottom: 0, left: 5.4 };
    const long = Array.from({ length: 42 }, () => paragraph('文'));
    const torn = table([row([cell(long, { margins })])]);
    // 42 lines and 20 pt twice: the margin stands again on the second page.
    expect(pages([torn])).toBe(2);
    expect(pages([torn, ...filler(1)])).toBe(3);
  });

  it('grow with a merged cell only as far as all of them are too low', () => {
    const high = [paragraph('一'), paragraph('二'), paragraph('三'), paragraph('四')];
    const merged = table([
      row([cell(high, { rowMerge: 'start' }), cell([paragraph('甲'), paragraph('乙')])]),
      row([cell([], { rowMerge: 'continue' }), cell([paragraph('丙')])]),
    ]);
    expect(linesLeft([merged])).toBe(18);
  });
});

describe('pictures that float', () => {
  const float = (given: Partial<Float>): Inline => {
    const picture = figure(150, 5 * LINE, true);
    if (picture.type !== 'figure') throw new Error('a figure is a figure');
    const whole: Float = {
      wrap: 'topAndBottom',
      verticalFrom: 'text',
      top: 0,
      left: 0,
      margins: { top: 0, right: 0, bottom: 0, left: 0 },
      ...given,
    };
    return { ...picture, data: { ...picture.data, float: whole } };
  };

  it('push the text down where it stands above and below only', () => {
    expect(linesLeft([paragraph([float({}), text('文')])])).toBe(16);
  });

  it('take no room where text runs over them', () => {
    expect(linesLeft([paragraph([float({ wrap: 'none' }), text('文')])])).toBe(21);
  });

  it('take as many lines as their area is worth where text runs beside them', () => {
    expect(linesLeft([paragraph([float({ wrap: 'square' }), text('文')])])).toBe(19);
  });

  it('push the text down where the room beside them is too narrow for text', () => {
    expect(linesLeft([paragraph([float({ wrap: 'square', left: 146 }), text('文')])])).toBe(19);
    const wide = figure(420, 5 * LINE, true);
    if (wide.type !== 'figure') throw new Error('a figure is a figure');
    const besideNothing = { ...wide, data: { ...wide.data, float: whole('square') } };
    expect(linesLeft([paragraph([besideNothing, text('文')])])).toBe(16);
  });
});

function whole(wrap: Float['wrap']): Float {
  return { wrap, verticalFrom: 'text', top: 0, left: 0, margins: { top: 0, right: 0, bottom: 0, left: 0 } };
}

describe('a picture in the line', () => {
  it('stands on the baseline, with what the text has below it', () => {
    const single = { lineSpacing: { rule: 'multiple', value: 1 } } as const;
    // 633.2 pt and 0.29 × 16 pt.
    expect(pages([paragraph([figure(100, 633)], single)])).toBe(1);
    expect(pages([paragraph('文'), paragraph([figure(100, 608)], single)])).toBe(2);
    expect(pages([paragraph('文'), paragraph([figure(100, 604)], single)])).toBe(1);
  });
});

describe('a text box in the line', () => {
  it('is as high as its text where the file gives no height', () => {
    const single = { lineSpacing: { rule: 'multiple', value: 1 } } as const;
    const box = Array.from({ length: 6 }, () => paragraph('文', {}, 'textBox'));
    expect(linesLeft([...box, paragraph([figure(400, null)], single)])).toBe(15);
  });
});

describe('a break in the middle of a paragraph', () => {
  it('tears it', () => {
    const torn = paragraph(`前${'文'.repeat(27)}`);
    const last = paragraph('末');
    const draft = docx([torn, breakOf('page'), last]);
    const { layout } = draft.data;
    if (layout === null) throw new Error('a .docx has a layout');
    const innerBreaks = [{ paragraph: torn, at: 1, to: 'page' as const }];
    const { count, pageOf } = layoutPages({
      ...draft,
      data: { ...draft.data, layout: { ...layout, innerBreaks } },
    });
    expect([count, pageOf.get(torn), pageOf.get(last)]).toEqual([2, 1, 2]);
  });
});

describe('a drawn line', () => {
  it('takes the line of the empty paragraph that anchors it', () => {
    const rule = breakOf('rule');
    const draft = docx([paragraph('文'), rule, ...filler(20)]);
    const { layout } = draft.data;
    if (layout === null) throw new Error('a .docx has a layout');
    const pagesWith = (ruleLines: typeof layout.ruleLines) =>
      layoutPages({ ...draft, data: { ...draft.data, layout: { ...layout, ruleLines } } }).count;
    const anchor = { rule, paragraph: paragraph('', { lineSpacing: { rule: 'exact', value: 2 * LINE } }) };
    expect([pagesWith([]), pagesWith([anchor])]).toEqual([1, 2]);
  });
});

describe('headers and footers', () => {
  const footer = (variant: PagePart['variant'], lines: number, layout: Partial<ParagraphLayout> = {}) => ({
    kind: 'footer' as const,
    variant,
    section: 0,
    paragraphs: filler(lines, layout),
    hasPageField: true,
  });
  /** Pages of 22 + 22 lines whose footers are so many lines high. */
  const pagesWith = (
    parts: PagePart[],
    { twoSided = true, section = {} }: { twoSided?: boolean; section?: Partial<SectionLayout> } = {},
  ) => {
    const draft = docx(filler(44), [{ footerDistance: 0, ...section }], parts);
    const { layout } = draft.data;
    if (layout === null) throw new Error('a .docx has a layout');
    return layoutPages({
      ...draft,
      data: { ...draft.data, layout: { ...layout, evenAndOddHeaders: twoSided } },
    }).count;
  };

  it('of even pages take room on even pages', () => {
    expect(pagesWith([footer('default', 1), footer('even', 1)])).toBe(2);
    expect(pagesWith([footer('default', 1), footer('even', 5)])).toBe(3);
  });

  it('of even pages are not seen where odd and even are alike', () => {
    expect(pagesWith([footer('default', 1), footer('even', 5)], { twoSided: false })).toBe(2);
  });

  it('go by the number of the page', () => {
    const oneSheet = (pageNumberStart: number) => {
      const draft = docx(filler(22), [{ footerDistance: 0, pageNumberStart }], [footer('even', 5)]);
      const { layout } = draft.data;
      if (layout === null) throw new Error('a .docx has a layout');
      return layoutPages({
        ...draft,
        data: { ...draft.data, layout: { ...layout, evenAndOddHeaders: true } },
      }).count;
    };
    expect([oneSheet(1), oneSheet(2)]).toEqual([1, 2]);
  });

  it('leave the room of frames, in which page numbers stand, to the text', () => {
    expect(pagesWith([footer('default', 5, { framed: true }), footer('even', 1)])).toBe(2);
  });
});

describe('footnotes', () => {
  it('take room at the foot of the page where they are called', () => {
    const note = Array.from({ length: 3 }, () => paragraph('注', {}, 'footnote'));
    const caller = paragraph('文');
    const withNote = (rest: number) => {
      const draft = docx([caller, ...filler(rest), ...note]);
      const { layout } = draft.data;
      if (layout === null) throw new Error('a .docx has a layout');
      const footnotes = [{ paragraph: caller, at: 1, blocks: note }];
      return layoutPages({ ...draft, data: { ...draft.data, layout: { ...layout, footnotes } } });
    };
    // Three lines of the note and the line above it.
    expect(withNote(17).count).toBe(1);
    expect(withNote(18).count).toBe(2);
    expect(note.map((line) => withNote(18).pageOf.get(line))).toEqual([1, 1, 1]);
  });

  it('go with the line that calls them', () => {
    const note = [paragraph('注', {}, 'footnote')];
    const caller = paragraph('文'.repeat(27 * 4));
    const draft = docx([...filler(20), caller, ...note]);
    const { layout } = draft.data;
    if (layout === null) throw new Error('a .docx has a layout');
    const calledAt = (at: number) =>
      layoutPages({
        ...draft,
        data: { ...draft.data, layout: { ...layout, footnotes: [{ paragraph: caller, at, blocks: note }] } },
      }).pageOf.get(caller);
    expect(calledAt(100)).toBe(1);
    expect(calledAt(1)).toBe(2);
  });
});
