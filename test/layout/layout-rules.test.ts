import { lintSync } from '@gongwen/core';
import { createPreset } from '@gongwen/preset';
import { describe, expect, it } from 'vitest';
import { replaceLast } from '../mutations/edits/index.ts';
import { editDocx } from './edit-docx.ts';
import { type ExampleChanges, exampleDocx } from './example-docx.ts';
import { type LayoutChanges, layoutChange } from './layout-changes.ts';

const options = createPreset({ profile: 'national' }).lintOptions('a.docx');
const layoutRules = options.rules.filter(({ needs }) => needs?.includes('layout'));

function check(value: Uint8Array): readonly string[] {
  const result = lintSync({ path: 'a.docx', value }, { ...options, rules: layoutRules });
  if (result.status !== 'checked') throw new Error(result.error.message);
  return result.messages.map(({ severity, ruleId }) => `${severity} ${ruleId}`);
}

const checkDraft = async (draft: string, changes: ExampleChanges) => check(await exampleDocx(draft, changes));

const NOTICE = `---
发文机关: 洛阳市偃师区人民政府
发文字号: 偃政〔2026〕9号
---
# 洛阳市偃师区人民政府关于加强汛期安全生产工作的通知

各镇人民政府，各街道办事处：

为做好汛期安全生产工作，现将责任分工印发给你们（见附件），请抓好落实。

附件：安全生产责任分工表

洛阳市偃师区人民政府

2026年5月6日

---

附件

# 安全生产责任分工表

各镇、各街道负责本辖区的隐患排查。
`;

const OUTLINE = `# 公共科目考试大纲

一、考试内容

本科目主要测查应试人员从事机关工作应当具备的基本能力。

二、考试方式

考试采用闭卷笔试的方式，满分为100分。
`;

const WORD_DEFAULTS: Partial<LayoutChanges> = {
  margins: { top: 25.4, bottom: 25.4, left: 31.8, right: 31.8 },
  body: { font: '宋体', size: 10.5 },
  title: { font: '黑体', size: 18 },
  lineSpacing: { multiple: 1 },
  bodyIndent: 0,
  pageNumber: 'none',
};

describe('不是公文的 .docx', () => {
  it('考试大纲按 Word 默认版面排，不报', async () => {
    expect(await checkDraft(OUTLINE, WORD_DEFAULTS)).toEqual([]);
  });

  it('用纸不是 A4 的，只作提示', async () => {
    expect(await checkDraft(OUTLINE, { page: 'letter' })).toEqual(['info layout/page-a4']);
  });
});

describe('公文', () => {
  it('合国标的不报', async () => {
    expect(await checkDraft(NOTICE, {})).toEqual([]);
  });

  it('按 Word 默认版面排，每条规则各报一处', async () => {
    expect([...new Set(await checkDraft(NOTICE, WORD_DEFAULTS))].sort()).toEqual([
      'info layout/grid',
      'info layout/indent',
      'info layout/page-number',
      'warning layout/body-font',
      'warning layout/margins',
      'warning layout/title-font',
    ]);
  });

  it('没有版头、尚未排版的送审稿，一样检查', async () => {
    const draft = NOTICE.replace(/^---\n[\s\S]*?\n---\n/u, '');
    expect(await checkDraft(draft, { body: { font: '宋体' } })).toContain('warning layout/body-font');
  });

  it('附件的表格横排、自成一节，页边和用纸不报', async () => {
    const sections = await exampleDocx(NOTICE, { attachmentBreak: 'section' });
    const lying = editDocx(sections, {
      parts: ['word/document.xml'],
      edit: (xml) =>
        replaceLast(
          'w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"',
          'w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"',
        )(replaceLast('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906"')(xml)),
    });
    expect(check(lying)).toEqual([]);
  });

  it('一句话加黑、不到一成的字用别的字体，不报', async () => {
    const docx = await exampleDocx(NOTICE, {});
    const emphasised = editDocx(docx, {
      parts: ['word/document.xml'],
      edit: (xml) =>
        xml.replace(
          '请抓好落实。',
          '请</w:t></w:r><w:r><w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr><w:t>抓好</w:t></w:r><w:r><w:t>落实。',
        ),
    });
    expect(check(emphasised)).toEqual([]);
  });

  it('宋体加粗代替小标宋体，只作提示', async () => {
    const docx = await exampleDocx(NOTICE, { title: { font: '宋体' } });
    const bold = editDocx(docx, {
      parts: ['word/styles.xml'],
      edit: (xml) => xml.replace(/(w:styleId="Title".*?)<w:b w:val="false"\/>/u, '$1<w:b/>'),
    });
    expect(check(bold)).toEqual(['info layout/title-font']);
  });

  it('首行缩进按五号字设为21磅，三号字只空一字多，提示', async () => {
    const docx = editDocx(await exampleDocx(NOTICE, {}), {
      parts: ['word/styles.xml'],
      edit: (xml) =>
        xml.replaceAll('<w:ind w:firstLine="632" w:firstLineChars="200"/>', '<w:ind w:firstLine="420"/>'),
    });
    expect(check(docx)).toEqual(['info layout/indent']);
  });

  it('不设缩进、段首空两个全角空格的，不报', async () => {
    expect(await checkDraft(NOTICE, { bodyIndent: 0, spacesBefore: '为做好汛期' })).toEqual([]);
  });
});

describe('版面的改动', () => {
  it('没有的改动报错', () => {
    expect(() => layoutChange('colour' as 'page', 'letter')).toThrow('colour');
  });

  it('找不到要改的地方报错', async () => {
    await expect(exampleDocx(NOTICE, { signatoryBelow: true })).rejects.toThrow('the draft has no');
  });
});
