import type { Anchor } from '@gongwen/core';
import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildDocx, docxFiles, NAMESPACES, p, r } from './test-support/build-docx.ts';
import { covered, paragraphs, readDraft, runLayout, texts } from './test-support/read-draft.ts';

function source(files: Readonly<Record<string, Uint8Array>>, anchor: Anchor | null): string {
  const bytes = anchor === null ? undefined : files[anchor.part];
  return anchor === null || bytes === undefined ? '' : strFromU8(bytes.subarray(anchor.start, anchor.end));
}

describe('positions', () => {
  test('each text covers its own characters in the text of the draft', () => {
    const draft = readDraft({
      body: `${p('𠮷野家')}<w:p>${r('甲')}<w:r><w:br/></w:r>${r('乙😀')}${r('')}</w:p><w:tbl><w:tr><w:tc>${p('丙')}</w:tc></w:tr></w:tbl>`,
    });
    expect(draft.data.text).toBe('𠮷野家\n甲\v乙😀\n丙');
    for (const text of texts(draft)) expect(covered(draft, text)).toBe(text.value);
    expect(texts(draft).at(-2)?.position).toEqual({
      start: { line: 2, column: 3, offset: 7 },
      end: { line: 2, column: 6, offset: 10 },
    });
    expect(paragraphs(draft).map((paragraph) => covered(draft, paragraph))).toEqual(
      draft.data.text.split('\n'),
    );
    expect(draft.position).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 3, column: 2, offset: 12 },
    });
  });

  test('a document without paragraphs has an empty text', () => {
    const draft = readDraft({ body: '' });
    expect(draft.data.text).toBe('');
    expect(draft.position.end).toEqual({ line: 1, column: 1, offset: 0 });
  });

  test('a break at the end stands at the end of the text', () => {
    const draft = readDraft({ body: `<w:p>${r('甲乙')}<w:r><w:br w:type="page"/></w:r></w:p>` });
    expect(draft.children.at(-1)?.position.start).toEqual({ line: 1, column: 3, offset: 2 });
  });
});

describe('anchors', () => {
  const body = `${p('公文😀')}<!-- 注释 --><w:p\r\n w:rsidR="甲"  >${r('一&amp;')}<w:r/><w:r>\n<w:t>二</w:t>\n</w:r></w:p><w:p/>`;

  test.each([
    ['', false],
    ['a byte order mark', true],
  ])('point at the bytes of each paragraph and run, with %s', (_name, marked) => {
    const files = docxFiles({ body });
    const document = files['word/document.xml'] ?? new Uint8Array();
    if (marked) files['word/document.xml'] = Uint8Array.from([0xef, 0xbb, 0xbf, ...document]);
    const draft = readDraft(buildDocx({ body, raw: files }));
    expect(texts(draft).map(({ data }) => source(files, data.anchor))).toEqual([
      r('公文😀'),
      r('一&amp;'),
      '<w:r>\n<w:t>二</w:t>\n</w:r>',
    ]);
    const elements = paragraphs(draft).map(({ data }) => source(files, data.anchor));
    expect(elements[0]).toBe(p('公文😀'));
    expect(elements[1]).toMatch(/^<w:p\r\n w:rsidR="甲" {2}>.*<\/w:p>$/s);
    expect(elements[2]).toBe('<w:p/>');
  });

  test('paragraphs are counted in order of their start tags, in passed-over branches too', () => {
    const box = (text: string) =>
      `<w:pict><v:shape><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></v:shape></w:pict>`;
    const draft = readDraft({
      body: `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('框')}</mc:Choice><mc:Fallback>${box('框')}</mc:Fallback></mc:AlternateContent></w:r>${r('甲')}</w:p>${p('乙')}`,
    });
    expect(paragraphs(draft).map(({ data }) => data.anchor?.paragraph)).toEqual([1, 0, 3]);
    expect(texts(draft).map(({ data }) => data.anchor?.paragraph)).toEqual([1, 0, 3]);
  });
});

describe('names', () => {
  const content = `<w:p><w:pPr><w:jc w:val="end"/></w:pPr>${r('甲', '<w:sz w:val="16pt"/>')}</w:p><w:sectPr><w:pgSz w:w="210mm" w:h="29.7cm"/></w:sectPr>`;

  test('the strict form of the format reads like the transitional one', () => {
    const strict = NAMESPACES.replace(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    );
    const draft = readDraft({
      body: '',
      raw: { 'word/document.xml': `<w:document ${strict}><w:body>${content}</w:body></w:document>` },
    });
    expect(draft.data.text).toBe('甲');
    expect(runLayout(draft).size).toBe(16);
    expect(draft.data.layout?.sections[0]?.width).toBeCloseTo(595.28, 2);
  });

  test('prefixes do not matter, and a default namespace serves as well', () => {
    const uri = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const foreign = '<w:t xmlns:w="urn:other">不是正文</w:t>';
    const renamed = content.replaceAll(/(<\/?)w:/g, '$1').replaceAll('w:', 'n:');
    const draft = readDraft({
      body: '',
      raw: {
        'word/document.xml': `<document xmlns="${uri}" xmlns:n="${uri}"><body>${renamed}<p><r>${foreign}<t>乙</t></r></p></body></document>`,
      },
    });
    expect(draft.data.text).toBe('甲\n乙');
    expect(paragraphs(draft)[0]?.data.layout?.alignment).toBe('right');
    expect(runLayout(draft).size).toBe(16);
  });

  test('elements named like members of every object are passed over', () => {
    const draft = readDraft({ body: `<constructor/><__proto__/><toString/>${p('甲')}` });
    expect(draft.data.text).toBe('甲');
  });

  test('bytes are counted the same for text of any script', () => {
    const files = docxFiles({ body: p('aé中😀b') + p('末') });
    const anchor = texts(readDraft(buildDocx({ body: '', raw: files })))[1]?.data.anchor ?? null;
    expect(source(files, anchor)).toBe(r('末'));
    expect(strToU8(source(files, anchor)).length).toBe((anchor?.end ?? 0) - (anchor?.start ?? 0));
  });
});
