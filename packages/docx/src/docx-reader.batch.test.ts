import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildDocx, docxFiles, p, relationships } from './test-support/build-docx.ts';
import { paragraphLayout, readDraft, readError, runLayout } from './test-support/read-draft.ts';

const fonts = (face: string) =>
  `<a:themeElements><a:fontScheme><a:minorFont><a:ea typeface=""/>${face}</a:minorFont></a:fontScheme></a:themeElements>`;
const hans = '<a:font script="Hans" typeface="宋体"/><a:font script="Hant" typeface="新細明體"/>';
const styles =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsiaTheme="minorEastAsia"/><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults>';
const inFont = (theme: string, settings = '') =>
  runLayout(readDraft({ body: p('甲'), styles, theme: fonts(theme), settings })).eastAsia;

describe('files read one after another', () => {
  test('the same styles take the fonts of each file’s own theme and language', () => {
    expect(inFont(hans)).toBe('宋体');
    expect(inFont('<a:font script="Hans" typeface="仿宋"/>')).toBe('仿宋');
    expect(inFont(hans, '<w:themeFontLang w:eastAsia="zh-TW"/>')).toBe('新細明體');
    expect(inFont(hans)).toBe('宋体');
  });

  test('the same lists count from their start in each file', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body = p('甲', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>').repeat(2);
    const read = () => readDraft({ body, numbering }).data.text;
    expect(read()).toBe('1.甲\n2.甲');
    expect(read()).toBe('1.甲\n2.甲');
  });

  test('a circle of styles is warned of in each file', () => {
    const circle =
      '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>';
    const read = () =>
      readDraft({ body: p('甲', '<w:pStyle w:val="a"/>'), styles: circle }).data.warnings.join();
    expect(read()).toContain('循环');
    expect(read()).toContain('循环');
  });

  test('the same relationships lead to the parts of each file', () => {
    const footer = (text: string) =>
      readDraft({
        body: `${p('甲')}<w:sectPr><w:footerReference w:type="default" r:id="f"/></w:sectPr>`,
        footers: { f: p(text) },
      }).data.pageParts.flatMap(({ paragraphs }) => paragraphs.flatMap(({ children }) => children));
    expect(footer('一')).toMatchObject([{ value: '一' }]);
    expect(footer('二')).toMatchObject([{ value: '二' }]);
  });

  test('the same relationships of parts in different folders lead to different parts', () => {
    const target = relationships([['a', 'officeDocument', 'word/document.xml']]);
    const files = {
      ...docxFiles({ body: p('甲') }),
      '_rels/.rels': strToU8(target),
      'word/_rels/document.xml.rels': strToU8(target),
    };
    expect(readDraft(zipSync(files)).data.text).toBe('甲');
  });

  test('a part that is known counts against the limit of size like any other', () => {
    const file = buildDocx({ body: p('甲'), styles: `<!--${'x'.repeat(5000)}-->` });
    expect(readDraft(file).data.text).toBe('甲');
    expect(readError(file, { maxUnpackedBytes: 5000 }).code).toBe('too-large');
  });

  test('broken styles are refused each time', () => {
    const file = buildDocx({ body: p('甲'), styles: '<w:style>' });
    expect(readError(file).message).toContain('word/styles.xml');
    expect(readError(file).message).toContain('word/styles.xml');
  });
});

describe('paragraphs alike', () => {
  test('each has the layout of its own section, though their properties are the same', () => {
    const section = '<w:sectPr><w:docGrid w:type="lines" w:linePitch="580"/></w:sectPr>';
    const draft = readDraft({
      styles:
        '<w:style w:type="paragraph" w:default="1" w:styleId="n"><w:pPr><w:spacing w:beforeLines="100"/></w:pPr></w:style>',
      body: `${p('甲')}${p('乙', section)}${p('丙')}`,
    });
    expect([0, 1, 2].map((index) => paragraphLayout(draft, index).section)).toEqual([0, 0, 1]);
    expect([0, 1, 2].map((index) => paragraphLayout(draft, index).spaceBefore)).toEqual([29, 29, 12]);
  });

  test('a first line of characters is as wide as the text of its own paragraph', () => {
    const draft = readDraft({
      styles:
        '<w:style w:type="paragraph" w:default="1" w:styleId="n"><w:pPr><w:ind w:firstLineChars="200"/></w:pPr></w:style>',
      body:
        p('甲', '', '<w:sz w:val="32"/>') +
        p('乙', '', '<w:sz w:val="44"/>') +
        p('丙', '', '<w:sz w:val="32"/>'),
    });
    expect([0, 1, 2].map((index) => paragraphLayout(draft, index).firstLine)).toEqual([32, 44, 32]);
  });
});
