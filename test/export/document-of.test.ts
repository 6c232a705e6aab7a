import type { Block } from '@gongwen/docx/export';
import { writeDocx } from '@gongwen/docx/export';
import { describe, expect, it } from 'vitest';
import { unpackDocx } from '../../packages/docx/src/export/test-support/unpack-docx.ts';
import { readFixture as documentOf } from '../support/write-docx/index.ts';

const draft = (matter: string, body: string): string => `---\n${matter}\n---\n${body}`;

const NUMBERED = '发文机关: 甲区教育局\n发文字号: 甲教〔2026〕16号';

const kinds = (blocks: readonly Block[]): readonly string[] => blocks.map(({ kind }) => kind);

describe('documentOf', () => {
  it('由前置字段补出版头、落款、附注和版记', () => {
    const document = documentOf(
      draft(
        `文种: 请示\n${NUMBERED}\n签发人: 张某、李某\n密级: 机密\n保密期限: 5年\n份号: 000012\n抄送: [区财政局, 区审计局]\n` +
          '署名: 甲区教育局\n成文日期: 2026-05-08\n附注: 联系人：张某，电话：67700001\n印发: {机关: 甲区教育局办公室, 日期: 2026-05-09}',
        '# 甲区教育局关于拨付经费的请示\n\n甲区人民政府：\n\n妥否，请批示。\n\n附件：经费测算表\n',
      ),
    );
    expect(document.header).toEqual({
      copyNumber: '000012',
      classification: '机密★5年',
      urgency: undefined,
      issuerMark: ['甲区教育局'],
      issuerMarkSuffix: '文件',
      documentNumber: '甲教〔2026〕16号',
      signatory: ['张某', '李某'],
    });
    expect(document.blocks).toEqual([
      { kind: 'title', lines: ['甲区教育局关于拨付经费的请示'] },
      { kind: 'mainRecipients', text: '甲区人民政府：' },
      { kind: 'body', text: '妥否，请批示。' },
      { kind: 'attachmentNote', lines: ['附件：经费测算表'] },
      { kind: 'signature', text: '甲区教育局' },
      { kind: 'date', text: '2026年5月8日' },
      { kind: 'annotation', text: '（联系人：张某，电话：67700001）' },
    ]);
    expect(document.imprint).toEqual({
      copyRecipients: '区财政局，区审计局。',
      printing: { organ: '甲区教育局办公室', date: '2026年5月9日' },
    });
  });

  it('正文已写的落款不再由前置字段重复', () => {
    const { blocks } = documentOf(
      draft(
        '署名: 甲区教育局\n成文日期: 2026-05-08',
        '# 甲区教育局关于开会的通知\n各学校：\n请按时到会。\n甲区教育局\n2026年5月8日\n（此件公开发布）\n',
      ),
    );
    expect(kinds(blocks)).toEqual(['title', 'mainRecipients', 'body', 'signature', 'date', 'annotation']);
  });

  it('正文没有主送和标题时用前置字段的', () => {
    const { blocks } = documentOf(
      draft('标题: 关于开会的通知\n主送: [各学校, 各有关单位]', '请按时到会。\n'),
    );
    expect(blocks).toEqual([
      { kind: 'title', lines: ['关于开会的通知'] },
      { kind: 'mainRecipients', text: '各学校，各有关单位：' },
      { kind: 'body', text: '请按时到会。' },
    ]);
  });

  it('认出四级标题、同段的标题句，一句成段的列项仍是正文', () => {
    const { blocks } = documentOf(
      '# 关于开会的通知\n\n一、落实责任\n\n（一）明确分工。各镇落实巡查。\n\n1. 河道\n\n（1）甲段\n\n二、同意组织实施该项目。\n\n## 三、备足物资\n\n### 分发\n',
    );
    expect(blocks.slice(1)).toEqual([
      { kind: 'heading', level: 1, text: '一、落实责任' },
      { kind: 'heading', level: 2, text: '（一）明确分工。', continuation: '各镇落实巡查。' },
      { kind: 'heading', level: 3, text: '1.河道' },
      { kind: 'heading', level: 4, text: '（1）甲段' },
      { kind: 'body', text: '二、同意组织实施该项目。' },
      { kind: 'heading', level: 1, text: '三、备足物资' },
      { kind: 'heading', level: 2, text: '分发' },
    ]);
  });

  it('以 <br> 分行的标题成为多行', () => {
    const lines = ['甲区人民政府', '关于印发工作规则的', '通知'];
    expect(documentOf('# 甲区人民政府<br>关于印发工作规则的<br/>通知\n').blocks).toEqual([
      { kind: 'title', lines },
    ]);
  });

  it('附件另起，表格成行列，附件名称较多时逐项列出', () => {
    const { blocks } = documentOf(
      '# 关于防汛的通知\n\n附件：1.分工表\n2.清单\n\n甲区人民政府\n\n2026年6月3日\n\n---\n\n## 附件1 分工表\n\n| 河段 | 单位 |\n|---|---|\n| 甲段 | 某镇 |\n\n## 附件2\n\n### 清单\n\n编织袋。\n',
    );
    expect(blocks).toEqual([
      { kind: 'title', lines: ['关于防汛的通知'] },
      { kind: 'attachmentNote', lines: ['附件：1.分工表', '2.清单'] },
      { kind: 'signature', text: '甲区人民政府' },
      { kind: 'date', text: '2026年6月3日' },
      { kind: 'attachmentLabel', text: '附件1' },
      { kind: 'attachmentTitle', lines: ['分工表'] },
      {
        kind: 'table',
        rows: [
          ['河段', '单位'],
          ['甲段', '某镇'],
        ],
      },
      { kind: 'attachmentLabel', text: '附件2' },
      { kind: 'attachmentTitle', lines: ['清单'] },
      { kind: 'body', text: '编织袋。' },
    ]);
  });

  it('分隔线后不是附件的标题是被印发件', () => {
    const { blocks } = documentOf(
      '# 关于印发工作规则的通知\n\n现印发给你们。\n\n---\n\n## 甲区工作规则\n\n### 第一章 总则\n\n一、为规范工作，制定本规则。\n',
    );
    expect(blocks.slice(2)).toEqual([
      { kind: 'issuedTitle', lines: ['甲区工作规则'] },
      { kind: 'chapter', text: '第一章 总则' },
      { kind: 'body', text: '一、为规范工作，制定本规则。' },
    ]);
  });

  it('按形式定标志：信函不加“文件”，令、纪要各用其名，联合行文列各机关', () => {
    const mark = (matter: string) => documentOf(draft(matter, '# 标题\n')).header;
    expect(mark(`${NUMBERED}\n形式: letter`)).toMatchObject({
      issuerMark: ['甲区教育局'],
      issuerMarkSuffix: '',
    });
    expect(mark(`${NUMBERED}\n文种: 令`)).toMatchObject({ issuerMarkSuffix: '令' });
    expect(mark(`${NUMBERED}\n文种: 纪要`)).toMatchObject({ issuerMarkSuffix: '纪要' });
    expect(mark('发文机关: [甲局, 乙局]\n发文字号: 甲〔2026〕1号')).toMatchObject({
      issuerMark: ['甲局', '乙局'],
    });
    expect(mark('发文机关标志: 甲区人民政府文件')).toMatchObject({
      issuerMark: ['甲区人民政府'],
      issuerMarkSuffix: '文件',
    });
  });

  it('草稿只有发文机关而无文号时没有标志，定稿则有', () => {
    const header = (stage: string) => documentOf(draft(`发文机关: 甲局\n阶段: ${stage}`, '# 标题\n')).header;
    expect(header('送审')).toBeNull();
    expect(header('定稿')).toMatchObject({ issuerMark: ['甲局'], issuerMarkSuffix: '文件' });
  });

  it('照排在文末的抄送和印发成为版记', () => {
    const { blocks, imprint } = documentOf(
      '# 关于开会的通知\n\n请到会。\n\n---\n\n抄送：区委办公室。\n\n甲区人民政府办公室　2026年6月3日印发\n',
    );
    expect(kinds(blocks)).toEqual(['title', 'body']);
    expect(imprint).toEqual({
      copyRecipients: '抄送：区委办公室。',
      printing: { organ: '甲区人民政府办公室', date: '2026年6月3日' },
    });
  });

  it('纪要的出席、列席各成名单', () => {
    const { blocks } = documentOf(
      draft('文种: 纪要', '# 常务会议纪要\n\n会议同意。\n\n出席：张某、李某\n\n列席:王某\n'),
    );
    expect(blocks.slice(2)).toEqual([
      { kind: 'attendance', label: '出席：', text: '张某、李某' },
      { kind: 'attendance', label: '列席:', text: '王某' },
    ]);
  });

  it('链接、转义和注释不进入文字，加粗的字保留加粗', () => {
    const { blocks } = documentOf(
      '# 标题\n\n<!-- gongwen-disable-next-line a/b -- 理由 -->\n请看**重点**和[办法](https://example.com)第1\\*款。\n',
    );
    expect(blocks.slice(1)).toEqual([
      { kind: 'body', text: '请看重点和办法第1*款。', bold: [{ start: 2, end: 4 }] },
    ]);
  });

  it('写成 .docx 后各段文字与模型一致', async () => {
    const document = documentOf(
      draft(NUMBERED, '# 关于开会的通知\n\n各学校：\n\n一、时间\n\n6月3日。\n\n甲区教育局\n\n2026年6月1日\n'),
    );
    expect(unpackDocx(await writeDocx(document)).texts).toEqual([
      '甲区教育局文件',
      '甲教〔2026〕16号',
      '关于开会的通知',
      '各学校：',
      '一、时间',
      '6月3日。',
      '甲区教育局',
      '2026年6月1日',
    ]);
  });

  it('加粗的字写成 w:b，标题句后的正文也是', async () => {
    const { paragraph } = unpackDocx(
      await writeDocx(documentOf('# 关于开会的通知\n\n请**按时**到会。\n\n（一）分工。各镇**落实**巡查。\n')),
    );
    expect(paragraph('请按时到会。')).toMatch(/<w:b\/>(?:(?!<w:t).)*<w:t[^>]*>按时</u);
    expect(paragraph('（一）分工。各镇落实巡查。')).toMatch(/<w:b\/>(?:(?!<w:t).)*<w:t[^>]*>落实</u);
    expect(paragraph('请按时到会。').match(/<w:b\/>/gu)).toHaveLength(1);
  });

  it('照排的版头成为版头，文号与签发人同行也分得开', () => {
    const { header, blocks } = documentOf(
      '甲区教育局文件\n\n甲教〔2026〕16号　　签发人：张某\n\n# 甲区教育局关于拨付经费的请示\n\n甲区人民政府：\n\n妥否，请批示。\n',
    );
    expect(header).toMatchObject({
      issuerMark: ['甲区教育局'],
      issuerMarkSuffix: '文件',
      documentNumber: '甲教〔2026〕16号',
      signatory: ['张某'],
    });
    expect(kinds(blocks)).toEqual(['title', 'mainRecipients', 'body']);
  });

  it('折行的段落合为一段，英文词之间留空格', () => {
    const { blocks } = documentOf(
      '# 关于开会的通知\n\n为做好防汛工作，保障人民群众生命财产安全，现将有关事项\n通知如下。\n\n会议采用 Microsoft\nTeams 召开。\n',
    );
    expect(blocks.slice(1)).toEqual([
      { kind: 'body', text: '为做好防汛工作，保障人民群众生命财产安全，现将有关事项通知如下。' },
      { kind: 'body', text: '会议采用 Microsoft Teams 召开。' },
    ]);
  });

  it('转发件自带的主送、署名、日期各归其位', () => {
    const { blocks } = documentOf(
      draft(
        '文种: 通知',
        '# 甲区人民政府转发乙市人民政府关于防汛工作的通知\n\n各镇人民政府：\n\n现转发给你们。\n\n甲区人民政府\n\n2026年5月12日\n\n---\n\n## 乙市人民政府关于防汛工作的通知\n\n各县人民政府：\n\n请做好防汛工作。\n\n乙市人民政府\n\n2026年4月30日\n',
      ),
    );
    expect(kinds(blocks)).toEqual([
      'title',
      'mainRecipients',
      'body',
      'signature',
      'date',
      'issuedTitle',
      'mainRecipients',
      'body',
      'signature',
      'date',
    ]);
  });

  it('移至版记的主送排在抄送之上，两者之间没有分隔线', async () => {
    const document = documentOf(
      '# 关于开会的通知\n\n请到会。\n\n甲区人民政府\n\n2026年6月3日\n\n主送：各镇人民政府。\n\n抄送：区委办公室。\n\n甲区人民政府办公室　2026年6月3日印发\n',
    );
    expect(document.imprint).toEqual({
      mainRecipients: '主送：各镇人民政府。',
      copyRecipients: '抄送：区委办公室。',
      printing: { organ: '甲区人民政府办公室', date: '2026年6月3日' },
    });
    const { texts, paragraph } = unpackDocx(await writeDocx(document, { imprintAs: 'paragraphs' }));
    expect(texts.slice(-3, -1)).toEqual(['主送：各镇人民政府。', '抄送：区委办公室。']);
    expect(paragraph('抄送：区委办公室。')).toContain('<w:top w:val="none"');
  });

  it('表格单元格内的换行各成一段', async () => {
    const document = documentOf('# 关于防汛的通知\n\n请落实。\n\n| 河段 |\n|---|\n| 甲段<br>乙段 |\n');
    expect(document.blocks.at(-1)).toEqual({ kind: 'table', rows: [['河段'], ['甲段\n乙段']] });
    expect(unpackDocx(await writeDocx(document)).texts).toEqual(expect.arrayContaining(['甲段', '乙段']));
  });

  it('认不出标题的稿件，# 标题和其下的主送照样是标题和主送', () => {
    const { blocks } = documentOf('# 甲区防汛工作方案要览\n\n各镇人民政府：\n\n请落实。\n');
    expect(kinds(blocks)).toEqual(['title', 'mainRecipients', 'body']);
  });

  it('稿件中的每个字都排入：不属于任何要素的也不丢', () => {
    const text = '# 关于开会的通知\n\n各学校：\n\n请到会。\n\n甲区教育局\n\n2026年6月3日\n\n另附一行说明\n';
    const set = JSON.stringify(documentOf(text));
    for (const line of text.split('\n').filter((part) => part !== ''))
      expect(set).toContain(line.replace('# ', ''));
  });

  it('XML 容不下的字符不写入，文件照样打得开', async () => {
    const document = documentOf('# 关于开会的通知\n\n请\u0001到\uFFFE会\uD800。\n');
    expect(unpackDocx(await writeDocx(document)).texts).toEqual(['关于开会的通知', '请到会。']);
  });
});
