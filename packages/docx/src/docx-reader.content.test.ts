import type { Block, Break, Figure, Paragraph, Table } from '@gongwen/core';
import { describe, expect, test } from 'vitest';
import { p, r } from './test-support/build-docx.ts';
import { covered, paragraphs, readBody, readDraft, texts } from './test-support/read-draft.ts';

const kinds = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.type === 'break' ? block.data.kind : block.type));
const breaks = (blocks: readonly Block[]): Break[] => blocks.filter((block) => block.type === 'break');
const figures = (of: readonly Paragraph[]): Figure[] =>
  of.flatMap(({ children }) => children.filter((child) => child.type === 'figure'));
const tables = (blocks: readonly Block[]): Table[] => blocks.filter((block) => block.type === 'table');

/** A drawing of one shape in the newer language. */
const shape = (content: string, size = 'cx="5400000" cy="720000"', position = '') =>
  `<w:drawing><wp:anchor>${position}<wp:extent ${size}/><wp:docPr id="1" name="x"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>${content}</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const box = (content: string) => shape(`<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>`);
const line = (more = '', position = '') =>
  shape(
    `<wps:cNvCnPr/><wps:spPr><a:xfrm><a:ext cx="5400000" cy="0"/></a:xfrm><a:prstGeom prst="line"/>${more}</wps:spPr>`,
    'cx="5400000" cy="0"',
    position,
  );
const RED_LINE = '<a:ln w="28575"><a:solidFill><a:srgbClr val="ff0000"/></a:solidFill></a:ln>';
const vmlBox = (content: string) =>
  `<w:pict><v:shape style="width:100pt;height:20pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const run = (content: string) => `<w:r>${content}</w:r>`;
const choice = (first: string, fallback: string, requires = 'wps') =>
  `<mc:AlternateContent><mc:Choice Requires="${requires}">${first}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

describe('text of runs', () => {
  test('tabs, hyphens, symbols and breaks become characters', () => {
    const draft = readBody(
      `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>${run(
        '<w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/><w:br/><w:t>丙</w:t><w:lastRenderedPageBreak/><w:cr/><w:t>丁</w:t>',
      )}</w:p>`,
    );
    expect(draft.data.text).toBe('甲\t乙-☑\v丙\v丁');
    expect(paragraphs(draft)[0]?.children.map(({ type }) => type)).toEqual([
      'text',
      'lineBreak',
      'text',
      'lineBreak',
      'text',
    ]);
  });

  test('white space at the ends counts only where the file keeps it, line ends never', () => {
    const draft = readBody(
      `<w:p>${run('<w:t> 甲 </w:t>')}${run('<w:t xml:space="preserve"> 乙&#10;丙 </w:t>')}${run('<w:t><![CDATA[丁&]]></w:t>')}</w:p>`,
    );
    expect(draft.data.text).toBe('甲 乙 丙 丁&');
  });

  test('ruby gives the characters, formulas give protected text', () => {
    const draft = readBody(
      `<w:p>${run(`<w:ruby><w:rt>${r('zhōng')}</w:rt><w:rubyBase>${r('中')}</w:rubyBase></w:ruby>`)}<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>`,
    );
    expect(draft.data.text).toBe('中x=1');
    expect(texts(draft).map(({ data }) => data.protected)).toEqual([null, 'code']);
  });

  test('content controls are read through, their properties are not', () => {
    const sdt = (content: string) =>
      `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr><w:alias w:val="标题"/><w:text/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const draft = readBody(
      `${sdt(p('块'))}<w:p>${sdt(r('行'))}</w:p><w:tbl>${sdt(`<w:tr>${sdt(`<w:tc>${p('格')}</w:tc>`)}</w:tr>`)}</w:tbl>`,
    );
    expect(draft.data.text).toBe('块\n行\n格');
    expect(texts(draft)[0]?.data.bold).toBe(false);
  });

  test('links are protected', () => {
    const draft = readBody(`<w:p>${r('见')}<w:hyperlink r:id="x">${r('网站')}</w:hyperlink>${r('。')}</w:p>`);
    expect(texts(draft).map(({ value, data }) => [value, data.protected])).toEqual([
      ['见', null],
      ['网站', 'link'],
      ['。', null],
    ]);
  });
});

describe('fields', () => {
  const char = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const field = (instruction: string, result: string) =>
    `${char('begin')}${run(`<w:instrText>${instruction}</w:instrText>`)}${char('separate')}${result}${char('end')}`;

  test('the result is text, the instruction is not', () => {
    const draft = readBody(
      `<w:p>${field(' REF _1 ', r('第一条'))}${field(' PAGE \\* MERGEFORMAT ', r('5'))}${field('HYPERLINK "x"', r('链接'))}<w:fldSimple w:instr="NUMPAGES">${r('9')}</w:fldSimple></w:p>`,
    );
    expect(draft.data.text).toBe('第一条5链接9');
    expect(texts(draft).map(({ data }) => [data.generated, data.protected])).toEqual([
      [null, 'field'],
      ['field', 'field'],
      [null, 'link'],
      ['field', 'field'],
    ]);
  });

  test('a field inside the instruction of another gives no text', () => {
    const draft = readBody(
      `<w:p>${char('begin')}${run('<w:instrText>IF </w:instrText>')}${field('PAGE', r('1'))}${char('separate')}${r('甲')}${char('end')}${r('乙')}</w:p>`,
    );
    expect(draft.data.text).toBe('甲乙');
  });

  test('a result can run over several paragraphs', () => {
    const draft = readBody(
      `<w:p>${char('begin')}${run('<w:instrText>TOC</w:instrText>')}${char('separate')}${r('目')}</w:p><w:p>${r('录')}${char('end')}</w:p>${p('正文')}`,
    );
    expect(texts(draft).map(({ data }) => data.protected)).toEqual(['field', 'field', null]);
  });

  test('a field that never ends does not swallow the document', () => {
    const draft = readBody(
      `<w:p>${r('甲')}${char('begin')}${run('<w:instrText>X</w:instrText>')}</w:p>${p('乙')}`,
    );
    expect(draft.data.text).toBe('甲\n乙');
    expect(draft.data.warnings).toHaveLength(1);
  });
});

describe('text boxes and drawings', () => {
  test('paragraphs of a text box stand before the paragraph that anchors it, once', () => {
    const draft = readBody(
      `<w:p>${run(choice(box(p('某某文件')), vmlBox(p('某某文件'))))}${r('正文')}</w:p>`,
    );
    expect(draft.data.text).toBe('某某文件\n正文');
    expect(paragraphs(draft).map(({ data }) => data.container)).toEqual(['textBox', 'body']);
  });

  test('the fallback is read where the choice asks for something unknown', () => {
    const unknown = choice(r('新'), r('旧'), 'zz').replace('<mc:Choice', '<mc:Choice xmlns:zz="urn:zz"');
    expect(readBody(`<w:p>${unknown}</w:p>`).data.text).toBe('旧');
    expect(readBody(`<w:p>${choice(r('新'), r('旧'), 'wps w')}</w:p>`).data.text).toBe('新');
  });

  test('a text box of the older language is read too, with tables inside', () => {
    const draft = readBody(
      `<w:p>${run(vmlBox(`${p('甲')}<w:tbl><w:tr><w:tc>${p('乙')}</w:tc></w:tr></w:tbl>`))}</w:p>`,
    );
    expect(kinds(draft.children)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(draft.data.text).toBe('甲\n乙\n');
  });

  test('a paragraph with nothing but a drawn line becomes a rule of its colour', () => {
    const draft = readBody(`${p('甲')}<w:p>${run(line(RED_LINE))}</w:p>${p('乙')}`);
    expect(kinds(draft.children)).toEqual(['paragraph', 'rule', 'paragraph']);
    expect(breaks(draft.children)[0]).toMatchObject({
      data: { color: 'FF0000' },
      position: { start: { line: 2, column: 1, offset: 2 }, end: { offset: 2 } },
    });
  });

  test('a line drawn below the anchoring text stands after it', () => {
    const below = '<wp:positionV relativeFrom="paragraph"><wp:posOffset>360000</wp:posOffset></wp:positionV>';
    const draft = readBody(`<w:p>${run(line(RED_LINE, below))}${r('国发〔2024〕1号')}</w:p>`);
    expect(kinds(draft.children)).toEqual(['paragraph', 'rule']);
  });

  test.each([
    ['<v:line from="0,0" to="442pt,0" strokecolor="red" strokeweight="2.25pt"/>', 'FF0000'],
    ['<v:line from="0,0" to="442pt,0"><v:stroke color="#f00"/></v:line>', 'FF0000'],
    ['<v:shape type="#_x0000_t32" style="width:442pt;height:0" strokecolor="#c00000 [2404]"/>', 'C00000'],
    ['<v:rect style="width:442pt;height:1.5pt" fillcolor="#ff0000" stroked="f"/>', 'FF0000'],
  ])('%s is a rule', (vml, color) => {
    const draft = readBody(`<w:p>${run(`<w:pict>${vml}</w:pict>`)}</w:p>`);
    expect(breaks(draft.children).map(({ data }) => data)).toEqual([{ kind: 'rule', color }]);
  });

  test('a line takes its colour from its style and the theme', () => {
    const draft = readDraft({
      theme: '<a:clrScheme><a:accent2><a:srgbClr val="ED1C24"/></a:accent2></a:clrScheme>',
      body: `<w:p>${run(line('').replace('</wps:spPr>', '</wps:spPr><wps:style><a:lnRef idx="1"><a:schemeClr val="accent2"/></a:lnRef></wps:style>'))}</w:p>`,
    });
    expect(breaks(draft.children)[0]?.data.color).toBe('ED1C24');
  });

  test('pictures become figures with size, place and description', () => {
    const picture = (tag: string) =>
      `<w:drawing><wp:${tag}><wp:extent cx="1270000" cy="635000"/><wp:docPr id="1" name="x" descr="印章"/><a:graphic><a:graphicData uri="p"><pic:pic/></a:graphicData></a:graphic></wp:${tag}></w:drawing>`;
    const draft = readBody(
      `<w:p>${r('甲')}${run(picture('inline'))}${run(picture('anchor'))}${r('乙')}</w:p>`,
    );
    const found = figures(paragraphs(draft));
    expect(found.map(({ data }) => [data.alt, data.width, data.height, data.anchored])).toEqual([
      ['印章', 100, 50, false],
      ['印章', 100, 50, true],
    ]);
    expect(draft.data.text).toBe('甲乙');
    expect(found[0]?.position).toEqual({
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 1, column: 2, offset: 1 },
    });
  });
});

describe('breaks', () => {
  const page = run('<w:br w:type="page"/>');

  test('a page break stands before its paragraph when only white space precedes it, else after', () => {
    expect(kinds(readBody(`<w:p>${page}${r('甲')}</w:p>`).children)).toEqual(['page', 'paragraph']);
    expect(kinds(readBody(`<w:p>${r(' ')}${page}${r('甲')}</w:p>`).children)).toEqual(['page', 'paragraph']);
    const middle = readBody(`<w:p>${r('甲')}${page}${r('乙')}</w:p>`);
    expect(kinds(middle.children)).toEqual(['paragraph', 'page']);
    expect(middle.data.text).toBe('甲乙');
  });

  test('a column break is one of its own kind', () => {
    expect(kinds(readBody(`<w:p>${r('甲')}${run('<w:br w:type="column"/>')}</w:p>`).children)).toEqual([
      'paragraph',
      'column',
    ]);
  });
});

describe('tables', () => {
  test('rows and cells keep their merges, heights, widths and header mark', () => {
    const draft = readBody(
      `<w:tbl><w:tr><w:trPr><w:trHeight w:val="400" w:hRule="exact"/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>${p('甲')}</w:tc></w:tr>` +
        `<w:tr><w:trPr><w:trHeight w:val="400"/></w:trPr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('')}</w:tc><w:tc>${p('乙')}${p('丙')}</w:tc></w:tr></w:tbl>`,
    );
    const [table] = tables(draft.children);
    expect(table?.children.map(({ data }) => data)).toEqual([
      { height: { value: 20, rule: 'exact' }, header: true, cantSplit: false },
      { height: { value: 20, rule: 'atLeast' }, header: false, cantSplit: false },
    ]);
    expect(table?.children.flatMap(({ children }) => children.map(({ data }) => data))).toMatchObject([
      { columnSpan: 2, rowMerge: 'start', width: 100, borders: null },
      { columnSpan: 1, rowMerge: 'continue', width: null },
      { columnSpan: 1, rowMerge: null },
    ]);
    expect(draft.data.text).toBe('甲\n\n乙\n丙');
    expect(table === undefined ? null : covered(draft, table)).toBe(draft.data.text);
    const cell = table?.children[1]?.children[1];
    expect(cell === undefined ? null : covered(draft, cell)).toBe('乙\n丙');
  });

  test('borders of a cell are its own, or those of the table for its place', () => {
    const border = (side: string, color: string) => `<w:${side} w:val="single" w:sz="8" w:color="${color}"/>`;
    const draft = readBody(
      `<w:tbl><w:tblPr><w:tblBorders>${border('top', '000001')}${border('insideH', '000002')}</w:tblBorders></w:tblPr>` +
        `<w:tr><w:tc>${p('甲')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:tcBorders><w:top w:val="nil"/>${border('bottom', '000003')}</w:tcBorders></w:tcPr>${p('乙')}</w:tc></w:tr></w:tbl>`,
    );
    const [table] = tables(draft.children);
    const colors = table?.children.map(({ children: [cell] }) => [
      cell?.data.borders?.top?.color,
      cell?.data.borders?.bottom?.color,
    ]);
    expect(colors).toEqual([
      ['000001', '000002'],
      [undefined, '000003'],
    ]);
    expect(table?.data.layout?.borders).toMatchObject({
      top: { color: '000001' },
      between: { color: '000002' },
    });
  });

  test('tables stand in tables, and paragraphs in them know it', () => {
    const inner = `<w:tbl><w:tr><w:tc>${p('内')}</w:tc></w:tr></w:tbl>`;
    const draft = readBody(`<w:tbl><w:tr><w:tc>${inner}${p('外')}</w:tc></w:tr></w:tbl>${p('后')}`);
    expect(draft.data.text).toBe('内\n外\n后');
    expect(paragraphs(draft).map(({ data }) => data.container)).toEqual(['table', 'table', 'body']);
  });
});

describe('notes', () => {
  test('footnotes and then endnotes that are referred to follow the document', () => {
    const note = (kind: string, id: number, text: string, type = '') =>
      `<w:${kind} w:id="${id}"${type}>${p(text)}</w:${kind}>`;
    const draft = readDraft({
      body: `<w:p>${r('正文')}${run('<w:endnoteReference w:id="1"/>')}${run('<w:footnoteReference w:id="2"/>')}${run('<w:footnoteReference w:id="1"/>')}</w:p>`,
      footnotes:
        note('footnote', 0, '分隔', ' w:type="separator"') +
        note('footnote', 1, '脚注一') +
        note('footnote', 2, '脚注二') +
        note('footnote', 3, '无引用'),
      endnotes: note('endnote', 1, '尾注'),
    });
    expect(draft.data.text).toBe('正文\n脚注二\n脚注一\n尾注');
    expect(paragraphs(draft).map(({ data }) => data.container)).toEqual([
      'body',
      'footnote',
      'footnote',
      'footnote',
    ]);
    expect(paragraphs(draft)[1]?.data.anchor?.part).toBe('word/footnotes.xml');
  });
});
