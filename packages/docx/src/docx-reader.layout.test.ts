import type { Block, Figure, Table } from '@gongwen/core';
import { describe, expect, test } from 'vitest';
import { p, r } from './test-support/build-docx.ts';
import { paragraphLayout, paragraphs, readBody, readDraft } from './test-support/read-draft.ts';

const par = (content: string) => `<w:pPr>${content}</w:pPr>`;
const drawing = (content: string) => `<w:r><w:drawing>${content}</w:drawing></w:r>`;
const picture =
  '<a:graphic><a:graphicData uri="picture"><pic:pic><pic:spPr/></pic:pic></a:graphicData></a:graphic>';

function tableOf(blocks: readonly Block[]): Table {
  const table = blocks.find((block) => block.type === 'table');
  if (table === undefined) throw new Error('no table');
  return table;
}

function figureOf(body: string): Figure['data'] {
  const figure = paragraphs(readBody(body))
    .flatMap(({ children }) => children)
    .find((child): child is Figure => child.type === 'figure');
  if (figure === undefined) throw new Error('no figure');
  return figure.data;
}

describe('settings that decide how text is set', () => {
  test('default tab stops, compression of marks and added space are read', () => {
    const { layout } = readDraft({
      settings:
        '<w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:doNotUseHTMLParagraphAutoSpacing/></w:compat>',
      body: p('甲'),
    }).data;
    expect(layout).toMatchObject({ defaultTab: 21, compressPunctuation: true });
    expect(layout?.compatibility.spaceAdds).toBe(true);
  });

  test('without them there are stops each half inch, no compression, and the larger space holds', () => {
    const { layout } = readBody(p('甲')).data;
    expect(layout).toMatchObject({ defaultTab: 36, compressPunctuation: false });
    expect(layout?.compatibility.spaceAdds).toBe(false);
  });
});

describe('paragraphs', () => {
  test('tab stops of a paragraph add to those of its style, or clear them', () => {
    const draft = readDraft({
      styles: `<w:style w:type="paragraph" w:styleId="S">${par('<w:tabs><w:tab w:val="left" w:pos="400"/><w:tab w:val="right" w:pos="800"/></w:tabs>')}</w:style>`,
      body: p(
        '甲',
        '<w:pStyle w:val="S"/><w:tabs><w:tab w:val="clear" w:pos="400"/><w:tab w:val="center" w:pos="200"/><w:tab w:val="bar" w:pos="100"/></w:tabs>',
      ),
    });
    expect(paragraphLayout(draft).tabs).toEqual([
      { position: 10, align: 'center' },
      { position: 40, align: 'right' },
    ]);
  });

  test('contextual space and the space beside Latin text and digits are read', () => {
    const draft = readBody(
      p('甲') + p('乙', '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:contextualSpacing/>'),
    );
    expect(paragraphLayout(draft, 0)).toMatchObject({
      autoSpaceLatin: true,
      autoSpaceDigits: true,
      contextualSpacing: false,
    });
    expect(paragraphLayout(draft, 1)).toMatchObject({
      autoSpaceLatin: false,
      autoSpaceDigits: false,
      contextualSpacing: true,
    });
  });

  test('the font of an empty paragraph is that of its mark', () => {
    const draft = readBody(`<w:p>${par('<w:rPr><w:rFonts w:ascii="Arial"/></w:rPr>')}</w:p>${p('甲')}`);
    expect([0, 1].map((index) => paragraphLayout(draft, index).markFont)).toEqual(['Arial', null]);
  });
});

describe('tables', () => {
  test('margins of a cell are its own, those of the table, of its style, or 108 twips at the sides', () => {
    const margin = (side: string, twips: number) => `<w:${side} w:w="${twips}" w:type="dxa"/>`;
    const draft = readDraft({
      styles: `<w:style w:type="table" w:styleId="T"><w:tblPr><w:tblCellMar>${margin('top', 40)}${margin('left', 200)}</w:tblCellMar></w:tblPr></w:style>`,
      body: `<w:tbl><w:tblPr><w:tblStyle w:val="T"/><w:tblCellMar>${margin('left', 60)}</w:tblCellMar></w:tblPr><w:tr><w:tc>${p('甲')}</w:tc><w:tc><w:tcPr><w:tcMar>${margin('bottom', 20)}</w:tcMar></w:tcPr>${p('乙')}</w:tc></w:tr></w:tbl>${p('')}`,
    });
    const [row] = tableOf(draft.children).children;
    expect(row?.children.map(({ data }) => data.margins)).toEqual([
      { top: 2, right: 5.4, bottom: 0, left: 3 },
      { top: 2, right: 5.4, bottom: 1, left: 3 },
    ]);
  });

  test('a cell without a width has that of the columns it spans, a row says whether it splits', () => {
    const draft = readBody(
      `<w:tbl><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/><w:gridCol w:w="400"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('甲')}</w:tc><w:tc>${p('乙')}</w:tc><w:tc>${p('丙')}</w:tc></w:tr></w:tbl>${p('')}`,
    );
    const [row] = tableOf(draft.children).children;
    expect(row?.data.cantSplit).toBe(true);
    expect(row?.children.map(({ data }) => data.width)).toEqual([150, 20, null]);
  });
});

describe('drawings', () => {
  test('a picture that floats says how text runs around it', () => {
    const anchor = (wrap: string, from: string) =>
      `<w:p>${drawing(`<wp:anchor distT="12700" distB="25400" distL="0" distR="0"><wp:positionH relativeFrom="column"><wp:posOffset>127000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="${from}"><wp:posOffset>63500</wp:posOffset></wp:positionV><wp:extent cx="1270000" cy="635000"/>${wrap}${picture}</wp:anchor>`)}</w:p>`;
    expect(figureOf(anchor('<wp:wrapTopAndBottom/>', 'paragraph'))).toMatchObject({
      width: 100,
      height: 50,
      anchored: true,
      float: {
        wrap: 'topAndBottom',
        verticalFrom: 'text',
        top: 5,
        left: 10,
        margins: { top: 1, right: 0, bottom: 2, left: 0 },
      },
    });
    expect(figureOf(anchor('<wp:wrapTight/>', 'page')).float).toMatchObject({
      wrap: 'square',
      verticalFrom: 'page',
    });
    expect(figureOf(anchor('<wp:wrapNone/>', 'page')).float).toMatchObject({ wrap: 'none' });
  });

  test('a picture in the line does not float', () => {
    const inline = drawing(`<wp:inline><wp:extent cx="1270000" cy="635000"/>${picture}</wp:inline>`);
    expect(figureOf(`<w:p>${inline}</w:p>`)).toMatchObject({ anchored: false, float: null });
  });

  test('a text box in the line takes room there, as high as its text where it fits it', () => {
    const box = (style: string, inner: string) =>
      `<w:p><w:r><w:pict><v:shape style="${style}width:200pt;height:80pt"><v:textbox style="${inner}"><w:txbxContent>${p('框')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    expect(figureOf(box('', ''))).toMatchObject({ width: 200, height: 80, anchored: false });
    expect(figureOf(box('', 'mso-fit-shape-to-text:t')).height).toBeNull();
    const floating = readBody(box('position:absolute;', ''));
    expect(paragraphs(floating).flatMap(({ children }) => children.map(({ type }) => type))).toEqual([
      'text',
    ]);
  });
});

describe('places in the text', () => {
  test('a footnote is known by the paragraph and place that call it first', () => {
    const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const draft = readDraft({
      body: `<w:p>${r('甲乙')}${note(2)}${r('丙')}${note(2)}</w:p>`,
      footnotes: `<w:footnote w:id="2">${p('注')}</w:footnote>`,
    });
    const [caller, text] = paragraphs(draft);
    const notes = draft.data.layout?.footnotes ?? [];
    expect(notes.map(({ at }) => at)).toEqual([2]);
    expect(notes[0]?.paragraph).toBe(caller);
    expect(notes[0]?.blocks).toEqual([text]);
  });

  test('a break with text after it is known by its place, one at the end is not', () => {
    const pageBreak = '<w:r><w:br w:type="page"/></w:r>';
    const draft = readBody(
      `<w:p>${r('甲乙')}${pageBreak}${r('丙')}<w:r><w:br w:type="column"/></w:r>${r('丁')}${pageBreak}</w:p>`,
    );
    const [paragraph] = paragraphs(draft);
    expect(draft.data.layout?.innerBreaks).toEqual([
      { paragraph, at: 2, to: 'page' },
      { paragraph, at: 3, to: 'column' },
    ]);
    expect(draft.children.map((block) => (block.type === 'break' ? block.data.kind : block.type))).toEqual([
      'paragraph',
      'page',
      'column',
      'page',
    ]);
  });

  test('an empty paragraph that anchors a drawn line keeps its layout', () => {
    const red =
      '<wp:anchor><wp:extent cx="5648325" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:cNvCnPr/><wps:spPr><a:ln><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill></a:ln></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor>';
    const spacing = '<w:spacing w:line="579" w:lineRule="exact"/>';
    const draft = readBody(`${p('甲')}<w:p>${par(spacing)}${drawing(red)}</w:p>${p('乙')}`);
    const [line] = draft.data.layout?.ruleLines ?? [];
    expect(draft.children.indexOf(line?.rule as Block)).toBe(1);
    expect(line?.paragraph.data.layout?.lineSpacing).toEqual({ rule: 'exact', value: 28.95 });
    expect(paragraphs(draft)).toHaveLength(2);
  });
});
