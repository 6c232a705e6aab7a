import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../document/official-document.ts';
import { titleLine } from './test-support/draft-lines.ts';
import { recognizeDocx, recognizeText } from './test-support/recognize-draft.ts';

const HEAD = [
  '洛阳市偃师区教育局关于拨付校舍维修经费的通知',
  '',
  '各镇人民政府：',
  '',
  '现将有关事项通知如下。',
  '',
];
const SIGNED = ['附件：1.经费测算表', '2.维修清单', '', '洛阳市偃师区教育局', '2026年5月16日', ''];

function after(...lines: readonly string[]): OfficialDocument {
  return recognizeText(...HEAD, ...SIGNED, ...lines);
}

describe('版记', () => {
  it('抄送 and 印发 in paragraphs', () => {
    const { copyRecipients, printing, issueDate } = after(
      '抄送：区委办公室，区人大常委会办公室，区政协办公室。',
      '洛阳市偃师区教育局办公室　　　　　2026年5月17日印发',
    ).elements;
    expect(copyRecipients?.mentions.map(({ text }) => text)).toEqual([
      '区委办公室',
      '区人大常委会办公室',
      '区政协办公室',
    ]);
    expect(copyRecipients?.end?.text).toBe('。');
    expect(printing).toMatchObject({
      organ: '洛阳市偃师区教育局办公室',
      date: { iso: '2026-05-17' },
      suffix: '印发',
    });
    expect(issueDate?.date.iso).toBe('2026-05-16');
  });

  it('机关 and 日期 below 抄送 are the printing line, though 印发 is missing', () => {
    const { copyRecipients, printing } = after(
      '抄送：区委办公室，区财政局。',
      '洛阳市偃师区教育局办公室　　　　　2026年5月17日',
    ).elements;
    expect(printing).toMatchObject({ organ: '洛阳市偃师区教育局办公室', suffix: null });
    expect(copyRecipients?.mentions).toHaveLength(2);
    expect(copyRecipients?.end?.text).toBe('。');
  });

  it('short names in it are completed from the organ that the title names', () => {
    const { copyRecipients } = after('抄送：区委办公室，区财政局。').elements;
    expect(copyRecipients?.mentions.map(({ organ }) => organ?.name)).toEqual([
      '洛阳市偃师区委办公室',
      '洛阳市偃师区财政局',
    ]);
  });

  it.each(['抄送：', '抄报：', '分送：', '抄 送：', '抄送:', '抄送 '])('%s begins the copies', (label) => {
    expect(
      after(
        `${label}区财政局、区审计局。`,
        '洛阳市偃师区教育局办公室　2026年5月17日印发',
      ).elements.copyRecipients?.mentions.map(({ text }) => text),
    ).toEqual(['区财政局', '区审计局']);
  });

  it('抄报 above 抄送 are both read', () => {
    const { copyRecipients } = after(
      '抄报：市教育局。',
      '抄送：区财政局。',
      '洛阳市偃师区教育局办公室　2026年5月17日印发',
    ).elements;
    expect(copyRecipients?.mentions.map(({ text }) => text)).toEqual(['市教育局', '区财政局']);
  });

  it('an attachment wrongly put behind it does not hide the copies', () => {
    const { copyRecipients, printing } = after(
      '抄送：区委办公室。',
      '洛阳市偃师区教育局办公室　　　　　2026年5月17日印发',
      ...['附件', '经费测算表', '项目', '经费', '屋面', '52', '门窗', '34', '合计', '86', '单位：万元'],
    ).elements;
    expect(copyRecipients?.mentions.map(({ text }) => text)).toEqual(['区委办公室']);
    expect(printing?.organ).toBe('洛阳市偃师区教育局办公室');
  });

  it('a list of copies that runs on in the next line', () => {
    const { copyRecipients } = after(
      '抄送：区委办公室，区人大常委会办公室，',
      '　　　区政协办公室。',
      '洛阳市偃师区教育局办公室　2026年5月17日印发',
    ).elements;
    expect(copyRecipients?.mentions.map(({ text }) => text)).toEqual([
      '区委办公室',
      '区人大常委会办公室',
      '区政协办公室',
    ]);
  });

  it('main recipients moved into the imprint', () => {
    const { mainRecipients, copyRecipients } = recognizeText(
      '洛阳市偃师区教育局关于拨付校舍维修经费的通知',
      '',
      '现将有关事项通知如下。',
      '',
      '洛阳市偃师区教育局',
      '2026年5月16日',
      '',
      '主送：各镇人民政府，各街道办事处。',
      '抄送：区委办公室。',
      '洛阳市偃师区教育局办公室　2026年5月17日印发',
    ).elements;
    expect(mainRecipients).toMatchObject({ inImprint: true });
    expect(mainRecipients?.mentions.map(({ text }) => text)).toEqual(['各镇人民政府', '各街道办事处']);
    expect(copyRecipients?.mentions).toHaveLength(1);
  });

  it.each(['（共印30份）', '共印 30 份', '(共印30份)'])('%s belongs to the imprint', (text) => {
    const { parts, lines, elements } = after(
      '抄送：区委办公室。',
      '洛阳市偃师区教育局办公室　2026年5月17日印发',
      text,
    );
    expect(parts[lines.length - 1]).toBe('imprint');
    expect(elements.printing?.organ).toBe('洛阳市偃师区教育局办公室');
  });

  it.each([
    ['洛阳市偃师区教育局办公室　　　　2026年5月17日印', '印'],
    ['洛阳市偃师区教育局办公室2026年5月17日印发', '印发'],
    ['XXXX人民政府                        2020年2月19日印发', '印发'],
    ['中共XX市委办公室　　201X年X月X日印发', '印发'],
  ])('%s', (text, suffix) => {
    expect(after(text).elements.printing).toMatchObject({ suffix });
  });

  it('a table with two cells for organ and date', () => {
    const { printing, copyRecipients, issueDate } = recognizeDocx(
      titleLine('洛阳市偃师区教育局关于拨付经费的通知'),
      '各镇人民政府：',
      '现将有关事项通知如下。',
      '洛阳市偃师区教育局',
      '2026年5月16日',
      { rows: [[['抄送：区委办公室。']], [['洛阳市偃师区教育局办公室'], ['2026年5月17日印发']]] },
    ).elements;
    expect(printing).toMatchObject({ organ: '洛阳市偃师区教育局办公室', date: { iso: '2026-05-17' } });
    expect(copyRecipients?.mentions[0]?.text).toBe('区委办公室');
    expect(issueDate?.date.iso).toBe('2026-05-16');
  });

  it('a table that lacks the word 印发', () => {
    const { printing } = recognizeDocx(
      titleLine('洛阳市偃师区教育局关于拨付经费的通知'),
      '各镇人民政府：',
      '现将有关事项通知如下。',
      '洛阳市偃师区教育局',
      '2026年5月16日',
      { rows: [[['洛阳市偃师区教育局办公室'], ['2026年5月17日']]] },
    ).elements;
    expect(printing).toMatchObject({ organ: '洛阳市偃师区教育局办公室', suffix: null });
  });

  it('text boxes at the end', () => {
    const { printing } = recognizeDocx(
      titleLine('洛阳市偃师区教育局关于拨付经费的通知'),
      '各镇人民政府：',
      '现将有关事项通知如下。',
      '洛阳市偃师区教育局',
      '2026年5月16日',
      { text: '洛阳市偃师区教育局办公室                2026年5月17日印发', container: 'textBox' },
    ).elements;
    expect(printing?.date?.iso).toBe('2026-05-17');
  });

  it('a date with 印发 is no 成文日期', () => {
    const { issueDate, printing } = recognizeText(
      ...HEAD,
      '洛阳市偃师区教育局办公室　2026年5月17日印发',
    ).elements;
    expect(issueDate).toBeNull();
    expect(printing).not.toBeNull();
  });

  it('抄送 in a sentence of the body is none', () => {
    expect(
      recognizeText(
        ...HEAD,
        '抄送机关的排列次序应当规范，各单位要认真执行，不得随意增减，并及时反馈情况。',
        '',
        '洛阳市偃师区教育局',
        '2026年5月16日',
      ).elements.copyRecipients,
    ).toBeNull();
  });
});
