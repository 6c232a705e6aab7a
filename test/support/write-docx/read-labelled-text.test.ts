import { writeDocx } from '@gongwen/docx/export';
import { describe, expect, it } from 'vitest';
import { unpackDocx } from '../../../packages/docx/src/export/test-support/unpack-docx.ts';
import { readLabelledText } from './read-labelled-text.ts';

const TEXT = [
  '甲政〔2023〕7号',
  '',
  '**甲区人民政府',
  '关于印发工作规则的',
  '通 知**',
  '',
  '各镇人民政府：',
  '　　现印发给你们。',
  '附件：1.分工表',
  '2.清单',
  '甲区人民政府',
  '2023年5月16日',
  '（此件公开发布）',
  '附件1',
  '分工表',
  '甲段由某镇负责。',
  '工作规则',
  '一、为规范工作，制定本规则。',
].join('\n');

const LABEL = {
  titleLines: [3, 5],
  attachments: [{ line: 14, titleLines: [15, 15] }],
  issuedText: [{ line: 17, endLine: 17 }],
  lines: {
    documentNumber: 1,
    mainRecipients: 7,
    issueDate: 12,
    annotation: 13,
    issuerSignature: [11, 11],
    attachmentNote: [9, 10],
  },
} as const;

describe('readLabelledText', () => {
  it('按标注的行号排各要素，其余排为正文', () => {
    expect(readLabelledText(TEXT, LABEL)).toEqual({
      form: 'standard',
      header: null,
      imprint: null,
      blocks: [
        { kind: 'plain', text: '甲政〔2023〕7号' },
        { kind: 'title', lines: ['甲区人民政府', '关于印发工作规则的', '通 知'] },
        { kind: 'mainRecipients', text: '各镇人民政府：' },
        { kind: 'body', text: '现印发给你们。' },
        { kind: 'attachmentNote', lines: ['附件：1.分工表', '2.清单'] },
        { kind: 'signature', text: '甲区人民政府' },
        { kind: 'date', text: '2023年5月16日' },
        { kind: 'annotation', text: '（此件公开发布）' },
        { kind: 'attachmentLabel', text: '附件1' },
        { kind: 'attachmentTitle', lines: ['分工表'] },
        { kind: 'body', text: '甲段由某镇负责。' },
        { kind: 'issuedTitle', lines: ['工作规则'] },
        { kind: 'body', text: '一、为规范工作，制定本规则。' },
      ],
    });
  });

  it('每个非空行写成一段，文字不变，段首无空格', async () => {
    const { texts } = unpackDocx(await writeDocx(readLabelledText(TEXT, LABEL)));
    const lines = TEXT.split('\n').map((line) => line.replaceAll('**', '').trim());
    expect(texts).toEqual(lines.filter((line) => line !== ''));
  });

  it('标签与标题同在一行的附件只排标签', () => {
    const { blocks } = readLabelledText('附件1.河道图\n说明。', {
      attachments: [{ line: 1, titleLines: [1, 1] }],
    });
    expect(blocks.map(({ kind }) => kind)).toEqual(['attachmentLabel', 'body']);
  });
});
