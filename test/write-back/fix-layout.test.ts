import { readdir } from 'node:fs/promises';
import type { CheckedFile, LayoutEdit } from '@gongwen/core';
import { fixLayout } from '@gongwen/docx/write-back';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildDocx, p } from '../../packages/docx/src/test-support/build-docx.ts';
import { paragraphLayout, readDraft, runLayout } from '../../packages/docx/src/test-support/read-draft.ts';
import { createWorkspace } from '../cli/support/workspace.ts';
import { type ExampleChanges, exampleDocx } from '../layout/example-docx.ts';
import { checkDocx } from './annotated-file.ts';

const NOTICE = `---
发文机关: 洛阳市偃师区人民政府
发文字号: 偃政〔2026〕9号
---
# 洛阳市偃师区人民政府关于加强汛期安全生产工作的通知

各镇人民政府，各街道办事处：

为做好汛期安全生产工作，现将责任分工印发给你们，请各镇、各街道认真抓好落实，确保辖区安全度汛。

各镇、各街道要按照责任分工，逐级压实责任，落实隐患排查、应急值守和信息报送各项制度。

洛阳市偃师区人民政府

2026年5月6日
`;

const layoutRules = ({ messages }: CheckedFile) =>
  messages.map(({ ruleId }) => ruleId).filter((id) => id.startsWith('layout/'));

const ALL_WRONG: ExampleChanges = {
  page: 'letter',
  margins: { top: 25, bottom: 25, left: 32, right: 32 },
  title: { font: '宋体', size: 16 },
  titleAlignment: 'left',
  body: { font: '宋体', size: 14 },
  bodyIndent: 0,
  lineSpacing: { exact: 20 },
};

describe('--fix-layout', () => {
  it('mends paper, margins, title, body, indent and line spacing, and says which rules', async () => {
    const wrong = await exampleDocx(NOTICE, ALL_WRONG);
    const before = layoutRules(checkDocx('a.docx', wrong));
    const mended = ['page-a4', 'margins', 'title-font', 'body-font', 'indent', 'grid'].map(
      (id) => `layout/${id}`,
    );
    expect(before).toEqual(expect.arrayContaining(mended));
    const { call, read } = await createWorkspace({ 'a.docx': wrong });
    const { stdout } = await call(['--fix-layout', 'a.docx']);
    expect(stdout).toContain('已改版式：');
    const fixed = checkDocx('a.docx', new Uint8Array(await read('a.docx')));
    expect(layoutRules(fixed).filter((id) => mended.includes(id))).toEqual([]);
    expect(fixed.document.draft.data.text).toBe(checkDocx('a.docx', wrong).document.draft.data.text);
    expect(Buffer.compare(await read('a.orig.docx'), Buffer.from(wrong))).toBe(0);
  });

  it('leaves a draft in the right layout alone', async () => {
    const { call, folder } = await createWorkspace({ 'a.docx': await exampleDocx(NOTICE, {}) });
    expect((await call(['--fix-layout', 'a.docx'])).stdout).not.toContain('已改版式');
    expect(await readdir(folder)).toEqual(['a.docx']);
  });
});

const RANGE = { start: 0, end: 2 };
const EDITS: readonly LayoutEdit[] = [
  { target: 'section', section: 0, set: { pageWidth: 11906, pageHeight: 16838, marginTop: 2098 } },
  { target: 'paragraph', range: RANGE, set: { alignment: 'center', firstLineChars: 200, firstLine: 640 } },
  { target: 'text', range: RANGE, set: { size: 44, eastAsia: '方正小标宋简体', bold: false } },
];
const documentOf = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

describe('formatting written into a document', () => {
  it('stands in the order of the schema beside what is there', () => {
    const body = `${p('标题', '<w:pStyle w:val="a"/><w:outlineLvl w:val="0"/><w:rPr><w:b/></w:rPr>', '<w:b/><w:sz w:val="28"/><w:lang w:val="zh-CN"/>')}<w:sectPr><w:pgMar w:top="1440" w:left="1800"/><w:docGrid w:linePitch="312"/></w:sectPr>`;
    const bytes = buildDocx({ body, settings: '' });
    const xml = documentOf(fixLayout(bytes, readDraft(bytes), EDITS));
    expect(xml).toContain(
      '<w:pPr><w:pStyle w:val="a"/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/><w:rPr><w:b/></w:rPr></w:pPr>',
    );
    expect(xml).toContain(
      '<w:rPr><w:rFonts w:eastAsia="方正小标宋简体"/><w:b w:val="0"/><w:sz w:val="44"/><w:lang w:val="zh-CN"/></w:rPr>',
    );
    expect(xml).toContain(
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:left="1800"/><w:docGrid w:linePitch="312"/></w:sectPr>',
    );
  });

  it('is what the reader reads back, also where there were no properties at all', () => {
    const bytes = buildDocx({ body: '<w:p><w:r><w:t>标题</w:t></w:r></w:p><w:p/>', settings: '' });
    const draft = readDraft(fixLayout(bytes, readDraft(bytes), EDITS));
    expect(draft.data.layout?.sections.map(({ width, marginTop }) => [width, marginTop])).toEqual([
      [595.3, 104.9],
    ]);
    expect(paragraphLayout(draft)).toMatchObject({ alignment: 'center', firstLineChars: 200 });
    expect(runLayout(draft)).toMatchObject({ size: 22, eastAsia: '方正小标宋简体', bold: false });
    expect(paragraphLayout(draft, 1)).toMatchObject({ alignment: 'left', firstLineChars: null });
  });
});
