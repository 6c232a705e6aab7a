import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { softenGrid } from './soften-grid.ts';

const EXACT = '<w:pPr><w:spacing w:line="579" w:lineRule="exact"/></w:pPr>';
const SINGLE = '<w:pPr><w:spacing w:line="240" w:lineRule="auto"/></w:pPr>';
const NARROW = '<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-848"/>';

function docx(document: string, styles: string): Uint8Array {
  return zipSync({ 'word/document.xml': strToU8(document), 'word/styles.xml': strToU8(styles) });
}

function softened(document: string, styles = '<w:styles></w:styles>'): { document: string; styles: string } {
  const parts = unzipSync(softenGrid(docx(document, styles)));
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { document: text('word/document.xml'), styles: text('word/styles.xml') };
}

describe('softenGrid', () => {
  it('makes a grid of characters one of lines, with the letters as much closer', () => {
    const { document, styles } = softened(
      NARROW,
      '<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>',
    );
    expect(document).toContain('w:type="lines" w:linePitch="579"');
    expect(document).not.toContain('charSpace');
    expect(styles).toContain('<w:b/><w:spacing w:val="-5"/><w:sz w:val="32"/>');
  });

  it.each([
    ['<w:styles></w:styles>'],
    ['<w:styles><w:docDefaults></w:docDefaults></w:styles>'],
    ['<w:styles><w:docDefaults><w:rPrDefault/></w:docDefaults></w:styles>'],
  ])('writes the defaults where there are none: %s', (styles) => {
    expect(softened(NARROW, styles).styles).toContain(
      '<w:docDefaults><w:rPrDefault><w:rPr><w:spacing w:val="-5"/></w:rPr></w:rPrDefault></w:docDefaults>',
    );
  });

  it('reads the space of a grid as LibreOffice writes it, without its sign', () => {
    expect(softened(NARROW.replace('-848', '4294966448')).styles).toContain('<w:spacing w:val="-5"/>');
  });

  it('takes paragraphs with exact lines off the grid, and no others', () => {
    const { document, styles } = softened(`${EXACT}${SINGLE}${NARROW}`, `<w:styles>${EXACT}</w:styles>`);
    expect(document).toContain('<w:snapToGrid w:val="0"/><w:spacing w:line="579" w:lineRule="exact"/>');
    expect(document).toContain('<w:snapToGrid w:val="1"/><w:spacing w:line="240" w:lineRule="auto"/>');
    expect(styles).toContain('<w:snapToGrid w:val="0"/>');
  });

  it('overrides a paragraph with exact lines that says it snaps', () => {
    const { document } = softened(
      `<w:pPr><w:snapToGrid/><w:spacing w:line="560" w:lineRule="exact"/></w:pPr>${NARROW}`,
    );
    expect(document.match(/<w:snapToGrid[^>]*>/gu)).toEqual(['<w:snapToGrid w:val="0"/>']);
  });

  it('leaves a document without a grid, and what is no .docx, as it is', () => {
    const plain = docx(EXACT, '<w:styles/>');
    expect(softenGrid(plain)).toBe(plain);
    const broken = strToU8('PK\u0003\u0004 no archive');
    expect(softenGrid(broken)).toBe(broken);
  });
});
