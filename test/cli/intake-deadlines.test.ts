import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { receiptOf } from './support/receipt-of.ts';
import { createWorkspace } from './support/workspace.ts';

const REQUEST = readFileSync(
  new URL('../../fixtures/conforming/request-school-repair.md', import.meta.url),
  'utf8',
);

/** The dates of a request that arrives on a day. */
async function datesOf(received: string, urgency: string, config = '') {
  const { call } = await createWorkspace({
    'gongwen.yaml': `extends: yanshi-2023\n${config}`,
    '材料/请示.md': REQUEST,
  });
  const { due, reply } = await receiptOf(call, [
    ...['材料', '--no-register', '--received', received, '--urgency', urgency],
  ]);
  if (due === null || reply === null) throw new Error('the profile sets limits');
  return { due, reply };
}

describe('办结日期按自然日计，收到当日不计（第五十七条“天”）', () => {
  it.each([
    ['特急件', '2026-05-18', '2026-05-19'],
    ['急件', '2026-05-18', '2026-05-21'],
    ['一般件', '2026-05-18', '2026-05-23'],
    // 月末、年末、闰年二月
    ['一般件', '2026-06-28', '2026-07-03'],
    ['急件', '2026-12-30', '2027-01-02'],
    ['特急件', '2024-02-28', '2024-02-29'],
  ])('%s，%s 收到，%s 办结', async (urgency, received, date) => {
    expect((await datesOf(received, urgency)).due.date).toBe(date);
  });

  it('到期日是国庆假期的不顺延，写明此前最后一个工作日', async () => {
    expect((await datesOf('2026-09-29', '急件')).due).toMatchObject({
      date: '2026-10-02',
      rest: true,
      lastWorkday: '2026-09-30',
    });
  });

  it('到期日是调休上班的星期六，不是休息日', async () => {
    expect((await datesOf('2026-10-09', '特急件')).due).toMatchObject({ date: '2026-10-10', rest: false });
  });

  it('收到之后到期之前都是假期的，没有工作日可写', async () => {
    expect((await datesOf('2026-09-30', '特急件')).due).toMatchObject({
      date: '2026-10-01',
      rest: true,
      lastWorkday: null,
    });
  });

  it('自然日不涉及节假日安排，跨到尚未公布的年份也是确定的', async () => {
    expect((await datesOf('2026-12-30', '一般件')).due.provisional).toBe(false);
  });

  it('第五十七条说的是请示、报告；别的文种写明参照计算', async () => {
    const { call } = await createWorkspace({
      'a/请示.md': REQUEST,
      'b/意见.md': readFileSync(
        new URL('../../fixtures/conforming/opinions-high-quality.md', import.meta.url),
        'utf8',
      ),
    });
    const args = ['--profile', 'yanshi-2023', '--no-register', '--received', '2026-05-18'];
    expect((await receiptOf(call, ['a', ...args])).due?.byAnalogy).toBe(false);
    expect((await receiptOf(call, ['b', ...args])).due?.byAnalogy).toBe(true);
    expect((await call(['intake', 'b', ...args])).stdout.replace(/\s/gu, '')).toContain('本件参照计算');
  });
});

describe('征求意见的回复日期按工作日计，当日不计（第五十六条第二款“7个工作日”）', () => {
  it.each([
    // 平常的一周：两个周末
    ['2026-05-18', '2026-05-27'],
    // 国庆：10月1日至7日放假，10月10日（星期六）、9月20日（星期日）上班；中秋：9月25日至27日放假
    ['2026-09-28', '2026-10-13'],
    ['2026-09-18', '2026-09-29'],
    // 春节：2月15日至23日放假，2月14日、28日（星期六）上班
    ['2026-02-12', '2026-02-28'],
    // 2025年国庆、中秋连休八天，9月28日（星期日）、10月11日（星期六）上班
    ['2025-09-26', '2025-10-13'],
    // 收到之日是假期的第一天
    ['2026-10-01', '2026-10-15'],
  ])('%s 收到，%s 回复', async (received, date) => {
    expect((await datesOf(received, '一般件')).reply).toMatchObject({ date, provisional: false });
  });

  it('节假日安排尚未收录的年份，写明暂定和按什么计', async () => {
    const { call } = await createWorkspace({ '材料/请示.md': REQUEST });
    const args = ['材料', '--profile', 'yanshi-2023', '--no-register', '--received', '2026-12-28'];
    expect((await receiptOf(call, args)).reply).toMatchObject({
      date: '2027-01-06',
      provisional: true,
      unknownYears: ['2027'],
    });
    const { stdout } = await call(['intake', ...args]);
    expect(stdout.replace(/\s/gu, '')).toContain('暂定：2027年的节假日安排尚未收录，按周一至周五计');
  });

  it('配置写明节假日的年份是确定的，配置与收录的不同时以配置为准', async () => {
    const year = 'holidays: { off: [2027-01-01, 2026-05-20], work: [2027-01-02, 2026-05-23] }\n';
    expect((await datesOf('2026-12-28', '一般件', year)).reply).toMatchObject({
      date: '2027-01-06',
      provisional: false,
    });
    expect((await datesOf('2026-05-18', '一般件', year)).reply.date).toBe('2026-05-27');
  });
});

describe('收到日期', () => {
  it('默认为北京时间的今天', async () => {
    const { call } = await createWorkspace({ '材料/请示.md': REQUEST });
    const before = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const { received } = await receiptOf(call, ['材料', '--no-register']);
    const after = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    expect([before, after]).toContain(received);
  });

  it('可以写 2026年9月8日；不存在的日子是用法错误', async () => {
    const { call } = await createWorkspace({ '材料/请示.md': REQUEST });
    expect((await receiptOf(call, ['材料', '--no-register', '--received', '2026年9月8日'])).received).toBe(
      '2026-09-08',
    );
    for (const day of ['2026-02-30', '9月8日', 'today']) {
      const { status, stderr } = await call(['intake', '材料', '--no-register', '--received', day]);
      expect([status, stderr]).toEqual([2, expect.stringContaining(`现为“${day}”`)]);
    }
  });
});
