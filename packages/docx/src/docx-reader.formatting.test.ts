import { describe, expect, test } from 'vitest';
import { p, r } from './test-support/build-docx.ts';
import { paragraphLayout, paragraphs, readBody, readDraft, runLayout } from './test-support/read-draft.ts';

const style = (id: string, content: string, attributes = 'w:type="paragraph"') =>
  `<w:style ${attributes} w:styleId="${id}"><w:name w:val="${id}"/>${content}</w:style>`;
const run = (properties: string) => `<w:rPr>${properties}</w:rPr>`;
const par = (properties: string) => `<w:pPr>${properties}</w:pPr>`;

describe('effective formatting of runs', () => {
  test('document defaults, style chain, character style and direct formatting win in that order', () => {
    const draft = readDraft({
      styles:
        `<w:docDefaults><w:rPrDefault>${run('<w:sz w:val="20"/><w:color w:val="111111"/><w:u w:val="single"/><w:spacing w:val="20"/>')}</w:rPrDefault></w:docDefaults>` +
        style('Base', run('<w:sz w:val="28"/><w:color w:val="222222"/>')) +
        style('Body', `<w:basedOn w:val="Base"/>${run('<w:color w:val="ff0000"/>')}`) +
        style('Mark', run('<w:sz w:val="30"/>'), 'w:type="character"'),
      body: p('甲', '<w:pStyle w:val="Body"/>', '<w:rStyle w:val="Mark"/><w:u w:val="none"/>'),
    });
    expect(runLayout(draft)).toMatchObject({
      size: 15,
      color: 'FF0000',
      underline: null,
      spacing: 1,
      styleId: 'Mark',
    });
  });

  test('the default paragraph style applies where no style is named', () => {
    const draft = readDraft({
      styles: style('Normal', run('<w:sz w:val="32"/>'), 'w:type="paragraph" w:default="1"'),
      body: p('甲'),
    });
    expect(runLayout(draft).size).toBe(16);
    expect(draft.data.layout?.defaultSize).toBe(16);
    expect(paragraphLayout(draft).styleId).toBe('Normal');
  });

  test('bold in both paragraph and character style cancels out, direct bold does not', () => {
    const parts = {
      styles:
        style('Strong', run('<w:b/>'), 'w:type="character"') +
        style('Head', run('<w:b/>')) +
        style('Sub', `<w:basedOn w:val="Head"/>${run('<w:b/>')}`),
      body:
        p('甲', '<w:pStyle w:val="Head"/>', '<w:rStyle w:val="Strong"/>') +
        p('乙', '<w:pStyle w:val="Head"/>', '<w:rStyle w:val="Strong"/><w:b/>') +
        p('丙', '<w:pStyle w:val="Sub"/>') +
        p('丁', '<w:pStyle w:val="Head"/>', '<w:b w:val="0"/>'),
    };
    const draft = readDraft(parts);
    expect([0, 1, 2, 3].map((index) => runLayout(draft, index).bold)).toEqual([false, true, true, false]);
  });

  test('a linked style named as a character style gives its character half', () => {
    const draft = readDraft({
      styles:
        style('Title', `<w:link w:val="TitleChar"/>${run('<w:sz w:val="44"/>')}`) +
        style('TitleChar', `<w:link w:val="Title"/>${run('<w:sz w:val="42"/>')}`, 'w:type="character"'),
      body: p('甲', '', '<w:rStyle w:val="Title"/>') + p('乙', '<w:pStyle w:val="TitleChar"/>'),
    });
    expect(runLayout(draft, 0).size).toBe(21);
    expect(runLayout(draft, 1).size).toBe(22);
  });

  test('a table style reaches the text of its cells, below the paragraph style', () => {
    const cell = (content: string) =>
      `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`;
    const draft = readDraft({
      styles:
        style('Grid', par('<w:jc w:val="center"/>') + run('<w:sz w:val="18"/><w:i/>'), 'w:type="table"') +
        style('Big', run('<w:sz w:val="40"/>')),
      body: cell(p('甲') + p('乙', '<w:pStyle w:val="Big"/>')) + p('丙'),
    });
    expect(runLayout(draft, 0)).toMatchObject({ size: 9, italic: true });
    expect(runLayout(draft, 1)).toMatchObject({ size: 20, italic: true });
    expect(paragraphLayout(draft, 0).alignment).toBe('center');
    expect(runLayout(draft, 2)).toMatchObject({ size: 10, italic: false });
  });

  test('styles that are based on each other in a circle are cut with a warning', () => {
    const draft = readDraft({
      styles:
        style('A', `<w:basedOn w:val="B"/>${run('<w:sz w:val="24"/>')}`) +
        style('B', `<w:basedOn w:val="A"/>${run('<w:color w:val="00FF00"/>')}`),
      body: p('甲', '<w:pStyle w:val="A"/>'),
    });
    expect(runLayout(draft)).toMatchObject({ size: 12, color: '00FF00' });
    expect(draft.data.warnings.join()).toContain('循环引用');
  });

  const theme =
    '<a:themeElements><a:clrScheme name="c"><a:accent1><a:srgbClr val="c00000"/></a:accent1></a:clrScheme><a:fontScheme name="f">' +
    '<a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:font script="Hans" typeface="黑体"/><a:font script="Jpan" typeface="ＭＳ ゴシック"/></a:majorFont>' +
    '<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface="等线"/><a:font script="Hans" typeface="宋体"/></a:minorFont>' +
    '</a:fontScheme></a:themeElements>';

  test('theme fonts and colours are resolved, by language where the East Asian face is empty', () => {
    const body = p(
      '甲',
      '',
      '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:eastAsia="旧"/><w:color w:themeColor="accent1"/>',
    );
    expect(runLayout(readDraft({ theme, body }))).toMatchObject({
      eastAsia: '黑体',
      ascii: 'Calibri',
      hAnsi: 'Cambria',
      color: 'C00000',
    });
    const settings = '<w:themeFontLang w:val="en-US" w:eastAsia="ja-JP"/>';
    expect(runLayout(readDraft({ theme, settings, body })).eastAsia).toBe('ＭＳ ゴシック');
    expect(runLayout(readBody(body)).eastAsia).toBe('旧');
  });

  test('a named font set directly replaces a theme font of the style', () => {
    const draft = readDraft({
      theme,
      styles: style('S', run('<w:rFonts w:eastAsiaTheme="minorEastAsia" w:asciiTheme="minorHAnsi"/>')),
      body: p('甲', '<w:pStyle w:val="S"/>', '<w:rFonts w:hint="eastAsia" w:eastAsia="仿宋_GB2312"/>'),
    });
    expect(runLayout(draft)).toMatchObject({ eastAsia: '仿宋_GB2312', ascii: 'Calibri' });
  });
});

describe('effective formatting of paragraphs', () => {
  test('indents in characters win over twips and count the size of the paragraph', () => {
    const draft = readBody(
      p('甲', '<w:ind w:firstLineChars="200" w:firstLine="420"/>', '<w:sz w:val="32"/>') +
        p('乙', '<w:ind w:left="640" w:hanging="320"/>') +
        p('丙', '<w:ind w:firstLineChars="0" w:firstLine="420"/>'),
    );
    expect(paragraphLayout(draft, 0)).toMatchObject({ firstLine: 32, firstLineChars: 200 });
    expect(paragraphLayout(draft, 1)).toMatchObject({ indentLeft: 32, firstLine: -16, firstLineChars: null });
    expect(paragraphLayout(draft, 2)).toMatchObject({ firstLine: 21, firstLineChars: null });
  });

  test('a character of an indent is as wide as the grid makes it', () => {
    // 通知 saved by WPS: 624 twips for 200 of 三号, 199 for 99 of 五号, on a grid that narrows characters.
    const draft = readDraft({
      styles: '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>',
      body: `${p(
        '甲',
        '<w:ind w:right="199" w:rightChars="99" w:firstLine="624" w:firstLineChars="200"/>',
        '<w:sz w:val="32"/>',
      )}<w:sectPr><w:docGrid w:type="linesAndChars" w:linePitch="303" w:charSpace="-1839"/></w:sectPr>`,
    });
    const { indentRight, firstLine } = paragraphLayout(draft, 0);
    expect(indentRight).toBeCloseTo(199 / 20, 1);
    expect(firstLine).toBeCloseTo(622 / 20, 1);
  });

  test('what hangs comes on top of a left indent in characters, and is within one in twips', () => {
    // The same file: 1808 twips are twice 五号 and what hangs, four and a half times 三号.
    const draft = readDraft({
      styles: '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>',
      body:
        p(
          '附件',
          '<w:ind w:left="1808" w:leftChars="200" w:hanging="1404" w:hangingChars="450"/>',
          '<w:sz w:val="32"/>',
        ) + p('附件', '<w:ind w:left="1808" w:hanging="1404"/>'),
    });
    expect(paragraphLayout(draft, 0)).toMatchObject({ indentLeft: 21 + 72, firstLine: -72 });
    expect(paragraphLayout(draft, 1)).toMatchObject({ indentLeft: 90.4, firstLine: -70.2 });
  });

  test('a frame is known, a first letter over several lines is none', () => {
    const draft = readBody(
      p('甲', '<w:framePr w:w="1740" w:wrap="around" w:xAlign="outside" w:y="1"/>') +
        p('乙', '<w:framePr w:dropCap="drop" w:lines="3"/>') +
        p('丙'),
    );
    expect(paragraphs(draft).map(({ data }) => data.layout?.framed)).toEqual([true, false, false]);
  });

  test('line spacing is exact or at least in points, or a multiple of single spacing', () => {
    const spacing = (attributes: string) => p('甲', `<w:spacing ${attributes}/>`);
    const draft = readBody(
      spacing('w:line="579" w:lineRule="exact"') +
        spacing('w:line="560" w:lineRule="atLeast"') +
        spacing('w:line="360"') +
        p('乙'),
    );
    expect([0, 1, 2, 3].map((index) => paragraphLayout(draft, index).lineSpacing)).toEqual([
      { rule: 'exact', value: 28.95 },
      { rule: 'atLeast', value: 28 },
      { rule: 'multiple', value: 1.5 },
      { rule: 'multiple', value: 1 },
    ]);
  });

  test('space in lines is measured by the grid of the section that ends after it', () => {
    const draft = readBody(
      `${p('甲', '<w:spacing w:beforeLines="50" w:before="100" w:afterLines="100"/>')}<w:sectPr><w:docGrid w:type="lines" w:linePitch="312"/></w:sectPr>`,
    );
    expect(paragraphLayout(draft)).toMatchObject({
      spaceBefore: 7.8,
      spaceBeforeLines: 50,
      spaceAfter: 15.6,
    });
  });

  test('paragraph properties have the defaults of the standard and can be switched off', () => {
    const off = ['snapToGrid', 'widowControl', 'kinsoku', 'overflowPunct'].map(
      (name) => `<w:${name} w:val="0"/>`,
    );
    const draft = readBody(
      p('甲') +
        p(
          '乙',
          `${off.join('')}<w:keepNext/><w:keepLines/><w:pageBreakBefore/><w:outlineLvl w:val="1"/><w:jc w:val="distribute"/>`,
        ),
    );
    expect(paragraphLayout(draft, 0)).toMatchObject({
      alignment: 'left',
      snapToGrid: true,
      widowControl: true,
      kinsoku: true,
      hangingPunctuation: true,
      keepNext: false,
      outlineLevel: null,
    });
    expect(paragraphLayout(draft, 1)).toMatchObject({
      alignment: 'distribute',
      snapToGrid: false,
      widowControl: false,
      kinsoku: false,
      hangingPunctuation: false,
      keepNext: true,
      keepLines: true,
      pageBreakBefore: true,
      outlineLevel: 1,
    });
  });

  test('a heading style gives the depth of a heading', () => {
    const draft = readDraft({
      styles: style('H2', par('<w:outlineLvl w:val="1"/>')),
      body: p('甲', '<w:pStyle w:val="H2"/>') + p('乙', '<w:outlineLvl w:val="0"/>'),
    });
    expect(paragraphs(draft).map(({ data }) => data.heading)).toEqual([2, null]);
  });

  test('borders merge side by side over the styles', () => {
    const draft = readDraft({
      styles: style(
        'B',
        par(
          '<w:pBdr><w:top w:val="single" w:sz="8" w:color="ff0000"/><w:left w:val="single" w:sz="4"/></w:pBdr>',
        ),
      ),
      body: p(
        '甲',
        '<w:pStyle w:val="B"/><w:pBdr><w:bottom w:val="double" w:sz="12"/><w:left w:val="nil"/></w:pBdr>',
      ),
    });
    expect(paragraphLayout(draft).borders).toEqual({
      top: { style: 'single', width: 1, space: 0, color: 'FF0000' },
      bottom: { style: 'double', width: 1.5, space: 0, color: 'auto' },
    });
  });

  test('the size of an empty paragraph is that of its mark', () => {
    const draft = readBody(`<w:p><w:pPr>${run('<w:sz w:val="44"/>')}</w:pPr></w:p>`);
    expect(paragraphLayout(draft).markSize).toBe(22);
  });

  test('formatting before a tracked change of formatting does not count', () => {
    const draft = readBody(
      `<w:p><w:pPr><w:jc w:val="center"/><w:pPrChange w:id="1" w:author="甲">${par('<w:jc w:val="right"/>')}</w:pPrChange></w:pPr>` +
        `<w:r><w:rPr><w:b/><w:rPrChange w:id="2" w:author="甲">${run('<w:i/>')}</w:rPrChange></w:rPr><w:t>甲</w:t></w:r></w:p>`,
    );
    expect(paragraphLayout(draft).alignment).toBe('center');
    expect(runLayout(draft)).toMatchObject({ bold: true, italic: false });
  });
});

describe('sections', () => {
  test('a section has its page, margins, grid, columns and page numbers', () => {
    const draft = readDraft({
      settings:
        '<w:mirrorMargins/><w:evenAndOddHeaders/><w:compat><w:balanceSingleByteDoubleByteWidth/><w:compatSetting w:name="compatibilityMode" w:val="15"/></w:compat>',
      body:
        p('甲', '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:titlePg/></w:sectPr>') +
        p('乙') +
        '<w:sectPr><w:type w:val="continuous"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="2098" w:bottom="1984" w:left="1588" w:right="1474" w:gutter="57" w:header="851" w:footer="1587"/><w:pgNumType w:fmt="numberInDash" w:start="3"/><w:cols w:num="2" w:space="425"/><w:textDirection w:val="tbRl"/><w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-842"/></w:sectPr>',
    });
    const layout = draft.data.layout;
    expect(layout?.sections[0]).toMatchObject({
      width: 595.3,
      height: 841.9,
      titlePage: true,
      mirrorMargins: true,
    });
    expect(layout?.sections[1]).toMatchObject({
      type: 'continuous',
      landscape: true,
      marginTop: 104.9,
      marginBottom: 99.2,
      gutter: 2.85,
      columns: 2,
      columnSpace: 21.25,
      pageNumberStart: 3,
      pageNumberFormat: 'numberInDash',
      verticalText: true,
      grid: { type: 'linesAndChars', linePitch: 28.95, charSpace: -842 / 4096 },
    });
    expect(layout).toMatchObject({
      evenAndOddHeaders: true,
      compatibility: { mode: 15, balanceSingleByteDoubleByteWidth: true, spaceAdds: false },
    });
    expect(draft.children.map((block) => (block.type === 'break' ? block.data.kind : block.type))).toEqual([
      'paragraph',
      'section',
      'paragraph',
    ]);
    expect([0, 1].map((index) => paragraphLayout(draft, index).section)).toEqual([0, 1]);
  });

  test.each(['-842', '4294966454'])('a grid narrower than the font, written %s', (charSpace) => {
    const draft = readDraft({
      body: `${p('甲')}<w:sectPr><w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="${charSpace}"/></w:sectPr>`,
    });
    expect(draft.data.layout?.sections[0]?.grid.charSpace).toBe(-842 / 4096);
  });

  test('headers and footers come by section and variant, with their page number fields', () => {
    const page = `<w:r><w:t>— </w:t></w:r><w:fldSimple w:instr=" PAGE ">${r('1')}</w:fldSimple>`;
    const draft = readDraft({
      headers: { h1: p('密级') },
      footers: { f1: `<w:p>${page}</w:p>`, f2: p('末页') },
      body:
        p(
          '甲',
          '<w:sectPr><w:headerReference w:type="first" r:id="h1"/><w:footerReference w:type="default" r:id="f1"/></w:sectPr>',
        ) +
        `${p('乙')}<w:sectPr><w:footerReference w:type="even" r:id="f2"/><w:headerReference w:type="default" r:id="gone"/></w:sectPr>`,
    });
    expect(
      draft.data.pageParts.map(({ kind, variant, section, hasPageField, paragraphs: [first] }) => [
        kind,
        variant,
        section,
        hasPageField,
        first?.data.container,
      ]),
    ).toEqual([
      ['header', 'first', 0, false, 'header'],
      ['footer', 'default', 0, true, 'footer'],
      ['footer', 'even', 1, false, 'footer'],
    ]);
    expect(draft.data.text).toBe('甲\n乙');
    const [, , number] = [null, ...(draft.data.pageParts[1]?.paragraphs[0]?.children ?? [])];
    expect(number?.type === 'text' && number.data.generated).toBe('field');
  });

  test('facts stored by the writing program are kept', () => {
    const draft = readDraft({
      body: p('甲'),
      app: '<Application>WPS Office</Application><Pages>3</Pages><Characters>1024</Characters>',
    });
    expect(draft.data.layout?.stored).toEqual({ application: 'WPS Office', pages: 3, characters: 1024 });
  });
});
