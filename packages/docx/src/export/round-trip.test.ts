import type { Block, Paragraph } from '@gongwen/core';
import { describe, expect, it } from 'vitest';
import { docxReader } from '../index.ts';
import type { DocxDocument } from './docx-document.ts';
import { writeDocx } from './write-docx.ts';
import type { WriteDocxOptions } from './write-options.ts';

const REQUEST: DocxDocument = {
  form: 'standard',
  header: {
    issuerMark: ['甲区教育局'],
    issuerMarkSuffix: '文件',
    documentNumber: '甲教〔2026〕15号',
    signatory: ['王某'],
  },
  blocks: [
    { kind: 'title', lines: ['甲区教育局关于拨付经费的请示'] },
    { kind: 'mainRecipients', text: '甲区人民政府：' },
    { kind: 'heading', level: 1, text: '一、基本情况' },
    { kind: 'heading', level: 2, text: '（一）经费。', continuation: '共需86万元。' },
    { kind: 'body', text: '妥否，请批示。' },
    { kind: 'signature', text: '甲区教育局' },
    { kind: 'date', text: '2026年5月18日' },
    { kind: 'attachmentLabel', text: '附件' },
  ],
  imprint: { copyRecipients: '区财政局。', printing: { organ: '甲区教育局', date: '2026年5月18日' } },
};

const TEXT = [
  '甲区教育局文件',
  '甲教〔2026〕15号\t签发人：王某',
  '甲区教育局关于拨付经费的请示',
  '甲区人民政府：',
  '一、基本情况',
  '（一）经费。共需86万元。',
  '妥否，请批示。',
  '甲区教育局',
  '2026年5月18日',
  '附件',
];

const read = async (options: WriteDocxOptions) =>
  docxReader.read({ path: '请示.docx', value: await writeDocx(REQUEST, options) });

const paragraphsOf = (blocks: readonly Block[]): readonly Paragraph[] =>
  blocks.flatMap((block): readonly Paragraph[] => {
    if (block.type === 'paragraph') return [block];
    if (block.type !== 'table') return [];
    return block.children.flatMap((row) => row.children.flatMap((cell) => paragraphsOf(cell.children)));
  });

const textOf = ({ children }: Paragraph): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

describe('写成的 .docx 读回来', () => {
  it.each<WriteDocxOptions>([
    {},
    { numbering: 'automatic' },
    { headerAs: 'textBox' },
    { imprintAs: 'paragraphs' },
  ])('文字不因写法而变：%o', async (options) => {
    const lines = (await read(options)).data.text.split('\n').filter((line) => line !== '');
    expect(lines.slice(0, TEXT.length)).toEqual(TEXT);
    expect(lines.slice(TEXT.length).join('\t')).toBe('抄送：区财政局。\t甲区教育局\t2026年5月18日印发');
  });

  it('各段的有效格式合于国标', async () => {
    const draft = await read({});
    const paragraphs = paragraphsOf(draft.children);
    const layout = (text: string) => paragraphs.find((paragraph) => textOf(paragraph) === text)?.data.layout;
    const font = (text: string) => {
      const child = paragraphs.find((paragraph) => textOf(paragraph) === text)?.children[0];
      return child?.type === 'text' ? child.data.layout : undefined;
    };
    expect(draft.data.layout?.sections[0]?.grid.type).toBe('linesAndChars');
    expect(draft.data.layout?.evenAndOddHeaders).toBe(true);
    expect(layout('妥否，请批示。')).toMatchObject({
      firstLineChars: 200,
      lineSpacing: { rule: 'exact', value: 28.95 },
    });
    expect(font('妥否，请批示。')).toMatchObject({ eastAsia: '仿宋_GB2312', size: 16 });
    expect(font('甲区教育局关于拨付经费的请示')).toMatchObject({ eastAsia: '方正小标宋简体', size: 22 });
    expect(font('甲区教育局文件')).toMatchObject({ color: 'FF0000' });
    expect(layout('2026年5月18日')).toMatchObject({ alignment: 'right', indentRight: 63.2 });
    expect(layout('附件')).toMatchObject({ pageBreakBefore: true });
  });

  it('奇偶页页脚都有页码域', async () => {
    const { pageParts } = (await read({})).data;
    expect(pageParts.map(({ variant, hasPageField }) => [variant, hasPageField])).toEqual([
      ['default', true],
      ['even', true],
    ]);
  });
});
