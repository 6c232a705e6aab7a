import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../document/official-document.ts';
import { rightLine, titleLine } from './test-support/draft-lines.ts';
import { recognizeDocx, recognizeText } from './test-support/recognize-draft.ts';

const HEAD = [
  '洛阳市偃师区教育局关于拨付校舍维修经费的通知',
  '',
  '各镇人民政府：',
  '',
  '现将有关事项通知如下。',
  '',
  '请认真落实。',
  '',
];

function closing(...lines: readonly string[]): OfficialDocument {
  return recognizeText(...HEAD, ...lines);
}

const SIGNED = ['', '洛阳市偃师区教育局', '2026年5月16日'];

describe('附件说明', () => {
  const note = (...lines: string[]) => {
    const found = closing(...lines, ...SIGNED).elements.attachmentNote;
    return (
      found && {
        colon: found.colon?.text ?? null,
        items: found.items.map(({ number, dot, name }) => [number, dot, name]),
      }
    );
  };

  it.each<[string[], string | null, (string | null)[][]]>([
    [['附件：经费测算表'], '：', [[null, null, '经费测算表']]],
    [
      ['附件：1.经费测算表', '2.维修清单'],
      '：',
      [
        ['1', '.', '经费测算表'],
        ['2', '.', '维修清单'],
      ],
    ],
    [
      ['附件：1．经费测算表', '　　　2．维修清单'],
      '：',
      [
        ['1', '．', '经费测算表'],
        ['2', '．', '维修清单'],
      ],
    ],
    [
      ['附件: 1、经费测算表', '2、维修清单'],
      ':',
      [
        ['1', '、', '经费测算表'],
        ['2', '、', '维修清单'],
      ],
    ],
    [
      ['附件：', '1.经费测算表', '2.维修清单'],
      '：',
      [
        ['1', '.', '经费测算表'],
        ['2', '.', '维修清单'],
      ],
    ],
    [['附件:平潭综合实验区目录'], ':', [[null, null, '平潭综合实验区目录']]],
    [
      ['附件：1.甲方案 2.乙方案 3.丙方案'],
      '：',
      [
        ['1', '.', '甲方案'],
        ['2', '.', '乙方案'],
        ['3', '.', '丙方案'],
      ],
    ],
    [
      ['附件1.深圳湾口岸查验区用地范围图', '附件2.用地坐标'],
      null,
      [
        ['1', '.', '深圳湾口岸查验区用地范围图'],
        ['2', '.', '用地坐标'],
      ],
    ],
    [
      ['附件1：经费测算表', '附件2：维修清单'],
      '：',
      [
        ['1', null, '经费测算表'],
        ['2', null, '维修清单'],
      ],
    ],
    [['附件一：经费测算表'], '：', [['一', null, '经费测算表']]],
    [['附 件：经费测算表'], '：', [[null, null, '经费测算表']]],
    [['附件：省扬子杯优质工程申报附件.doc'], '：', [[null, null, '省扬子杯优质工程申报附件.doc']]],
    [
      ['附件：1.2026年防汛责任分工表', '2.2026年防汛物资清单'],
      '：',
      [
        ['1', '.', '2026年防汛责任分工表'],
        ['2', '.', '2026年防汛物资清单'],
      ],
    ],
    [['附件：2026年防汛责任分工表'], '：', [[null, null, '2026年防汛责任分工表']]],
    [['附件：《经费测算表》'], '：', [[null, null, '《经费测算表》']]],
    [
      ['附件：1.洛阳市偃师区农村学校校舍维修经费', '测算表', '2.维修清单'],
      '：',
      [
        ['1', '.', '洛阳市偃师区农村学校校舍维修经费测算表'],
        ['2', '.', '维修清单'],
      ],
    ],
    [['附件：经费测算表。'], '：', [[null, null, '经费测算表。']]],
  ])('%j', (lines, colon, items) => {
    expect(note(...lines)).toEqual({ colon, items });
  });

  it('a bare label with nothing behind it is no note', () => {
    expect(note('附件')).toBeNull();
  });

  it.each([
    '具体安排见附件1。',
    '（附件四）',
    '附件四所列项目由各镇人民政府组织实施，区教育局负责督促检查。',
  ])('%s is body', (text) => {
    expect(note(text)).toBeNull();
  });

  it('each item has the place of its name', () => {
    const { draft, elements } = closing('附件：1.经费测算表  2.维修清单', ...SIGNED);
    const names = elements.attachmentNote?.items.map(({ nameRange }) =>
      draft.data.text.slice(nameRange.start, nameRange.end),
    );
    expect(names).toEqual(['经费测算表', '维修清单']);
  });

  it('a note below the date is still a note', () => {
    expect(
      closing(...SIGNED, '', '附件：1.经费测算表', '2.维修清单').elements.attachmentNote?.items,
    ).toHaveLength(2);
  });
});

describe('署名 and 成文日期', () => {
  const signed = (...lines: string[]) => {
    const { issuerSignature, issueDate } = closing(...lines).elements;
    return [issuerSignature?.names.map(({ text }) => text) ?? null, issueDate?.date.iso ?? null];
  };
  const ONE = ['洛阳市偃师区教育局'];
  const TWO = ['洛阳市偃师区教育局', '洛阳市偃师区财政局'];

  it.each<[string[], string[] | null, string | null]>([
    [['洛阳市偃师区教育局', '2026年5月16日'], ONE, '2026-05-16'],
    [['　　　　　　洛阳市偃师区教育局', '　　　　　　　2026年5月16日　　'], ONE, '2026-05-16'],
    [['洛阳市偃师区教育局　2026年5月16日'], ONE, '2026-05-16'],
    [['洛阳市偃师区教育局2026年5月16日'], ONE, '2026-05-16'],
    [['洛阳市偃师区教育局　洛阳市偃师区财政局', '2026年5月16日'], TWO, '2026-05-16'],
    [['洛阳市偃师区教育局', '洛阳市偃师区财政局', '2026年5月16日'], TWO, '2026-05-16'],
    [['洛阳市偃师区教育局、洛阳市偃师区财政局', '2026年5月16日'], TWO, '2026-05-16'],
    [['偃 师 区 教 育 局', '2026年5月16日'], ['偃师区教育局'], '2026-05-16'],
    [['洛阳市偃师区教育局（盖章）', '2026年5月16日'], ONE, '2026-05-16'],
    [['洛阳市偃师区教育局（印章）', '2026 年 5 月 16 日'], ONE, '2026-05-16'],
    [['洛阳市偃师区教育局', '二〇二六年五月十六日'], ONE, '2026-05-16'],
    [['洛阳市偃师区教育局', '二○一二年一月四日'], ONE, '2012-01-04'],
    [['洛阳市偃师区教育局', '二Ｏ一一年九月七日'], ONE, '2011-09-07'],
    [['洛阳市偃师区教育局', '二零二六年十二月三十一日'], ONE, '2026-12-31'],
    [['洛阳市偃师区教育局', '一九九六年六月二十九日'], ONE, '1996-06-29'],
    [['洛阳市偃师区教育局', '2026.5.16'], ONE, '2026-05-16'],
    [['洛阳市偃师区教育局', '2026-05-16'], ONE, '2026-05-16'],
    [['洛阳市偃师区教育局', '2026年5月16号'], ONE, '2026-05-16'],
    [['洛阳市偃师区教育局', '2026年2月30日'], ONE, null],
    [['2026年5月16日'], null, '2026-05-16'],
    [
      ['洛阳市偃师区防汛抗旱指挥部', '（代章）', '2026年5月16日'],
      ['洛阳市偃师区防汛抗旱指挥部'],
      '2026-05-16',
    ],
  ])('%j', (lines, names, iso) => {
    expect(signed(...lines)).toEqual([names, iso]);
  });

  it.each([
    '2026年×月×日',
    '2026年 月 日',
    '    年  月  日',
    '×年×月×日',
    'XXXX年X月X日',
    '20XX年X月X日',
    '2026年5月  日',
    '2026年_月_日',
    '二〇二六年　月　日',
  ])('%s is still to be filled in', (text) => {
    const { issueDate, issuerSignature } = closing('洛阳市偃师区教育局', text).elements;
    expect(issueDate).toMatchObject({ draft: true, date: { iso: null } });
    expect(issuerSignature?.text).toBe('洛阳市偃师区教育局');
  });

  it.each(['区长　张某', '区　长　张某', '洛阳市偃师区人民政府区长　张　某'])('%s signs a motion', (text) => {
    const document = recognizeText(
      '洛阳市偃师区人民政府关于提请审议预算的议案',
      '',
      '洛阳市偃师区人民代表大会：',
      '现提请审议。',
      '',
      text,
      '2026年1月6日',
    );
    expect(document.elements.issuerSignature?.lines).toHaveLength(1);
    expect(document.elements.issueDate?.date.iso).toBe('2026-01-06');
  });

  it('a date in a sentence is no 成文日期', () => {
    expect(closing('本通知自2026年7月1日起施行。').elements.issueDate).toBeNull();
  });

  it('a date under a title that is not the end is none', () => {
    const { issueDate, titleNotes } = recognizeText(
      '关于做好防汛工作的通知',
      '2026年5月16日',
      '',
      '各镇人民政府：',
      '现通知如下。',
      '洛阳市偃师区人民政府',
      '2026年5月18日',
    ).elements;
    expect(titleNotes).toHaveLength(1);
    expect(issueDate?.date.iso).toBe('2026-05-18');
  });

  it('a signature without date is known by the title', () => {
    expect(closing('洛阳市偃师区教育局').elements.issuerSignature?.text).toBe('洛阳市偃师区教育局');
  });

  it('a closing phrase above the signature stays in the body', () => {
    const { issuerSignature, body } = closing(
      '特此通知。',
      '',
      '洛阳市偃师区教育局',
      '2026年5月16日',
    ).elements;
    expect(issuerSignature?.text).toBe('洛阳市偃师区教育局');
    expect(body?.text.endsWith('特此通知。')).toBe(true);
  });

  it('a closing phrase without a stop is no signature', () => {
    const { issuerSignature } = closing('特此通知', '', '洛阳市偃师区教育局', '2026年5月16日').elements;
    expect(issuerSignature?.text).toBe('洛阳市偃师区教育局');
  });

  it('a signature in a .docx set to the right, with a seal over it', () => {
    const { issuerSignature, issueDate, seal } = recognizeDocx(
      titleLine('洛阳市偃师区教育局关于拨付经费的通知'),
      '各镇人民政府：',
      '现将有关事项通知如下。',
      rightLine('洛阳市偃师区教育局'),
      { ...rightLine('2026年5月16日'), sealed: true },
    ).elements;
    expect(issuerSignature?.text).toBe('洛阳市偃师区教育局');
    expect(issueDate?.text).toBe('2026年5月16日');
    expect(seal).not.toBeNull();
  });

  it('a signature and date in a table without borders', () => {
    const { issuerSignature, issueDate } = recognizeDocx(
      titleLine('洛阳市偃师区教育局关于拨付经费的通知'),
      '各镇人民政府：',
      '现将有关事项通知如下。',
      { rows: [[['洛阳市偃师区教育局'], ['洛阳市偃师区财政局']], [['2026年5月16日']]] },
    ).elements;
    expect(issuerSignature?.names.map(({ text }) => text)).toEqual(TWO);
    expect(issueDate?.date.iso).toBe('2026-05-16');
  });
});

describe('附注', () => {
  const annotation = (...lines: string[]) =>
    closing('洛阳市偃师区教育局', '2026年5月16日', ...lines).elements.annotation;

  it.each([
    ['（此件公开发布）', '（', '）', '此件公开发布'],
    ['(此件公开发布)', '(', ')', '此件公开发布'],
    ['【此件主动公开】', '【', '】', '此件主动公开'],
    ['[此件公开发布]', '[', ']', '此件公开发布'],
    ['（本文有删减）', '（', '）', '本文有删减'],
    ['（联系人：张某，电话：0379-67700001）', '（', '）', '联系人：张某，电话：0379-67700001'],
    ['（联系人：张某，电话：（0379）67700001）', '（', '）', '联系人：张某，电话：（0379）67700001'],
    [
      '（联系人：[联系人] 联系电话：[固定电话]，[手机号]）',
      '（',
      '）',
      '联系人：[联系人] 联系电话：[固定电话]，[手机号]',
    ],
    ['此件公开发布', null, null, '此件公开发布'],
    ['联系人：张某，电话：67700001', null, null, '联系人：张某，电话：67700001'],
    ['联系人：张某，电话：（0379）67700001', null, null, '联系人：张某，电话：（0379）67700001'],
    ['公开属性：主动公开', null, null, '公开属性：主动公开'],
    ['主动公开', null, null, '主动公开'],
    ['（此件公开发布', '（', null, '此件公开发布'],
  ])('%s', (text, open, close, inner) => {
    expect(annotation('', text)).toMatchObject({ text, open, close, inner });
  });

  it('two annotations in a row belong together', () => {
    expect(annotation('（此件公开发布）', '（联系人：张某，电话：67700001）')?.lines).toHaveLength(2);
  });

  it('an annotation above the date is body', () => {
    expect(closing('（此处略）', '洛阳市偃师区教育局', '2026年5月16日').elements.annotation).toBeNull();
  });

  it('an annotation of a draft without date is found at the end', () => {
    expect(closing('洛阳市偃师区教育局', '', '（此件公开发布）').elements.annotation?.inner).toBe(
      '此件公开发布',
    );
  });
});
