// Reading, recognising and checking take work in proportion to the draft, counted in characters read and elements
// visited: a draft of four times the size takes four times the work, or somewhat more where a list is sorted, and
// sixteen times where something is read again for each of its parts.
import { digestOf, lintSync } from '@gongwen/core';
import { createPreset } from '@gongwen/preset';
import { describe, expect, it } from 'vitest';
import { countWork } from './count-work.ts';

const SIZE = 4_000;
const MOST_GROWTH = 6;
const { lintOptions } = createPreset({ profile: 'yanshi-2023' });

function check(path: string, value: string): void {
  const result = lintSync({ path, value }, lintOptions(path));
  if (result.status !== 'checked') throw new Error(result.error.message);
  digestOf(result);
}

/** How much more work a draft of four times the size takes. */
function growth(path: string, draftOf: (size: number) => string): number {
  // What is made once for all drafts is made before.
  check(path, draftOf(SIZE));
  const [one, four] = [SIZE, 4 * SIZE].map((size) => countWork(() => check(path, draftOf(size)))) as [
    number,
    number,
  ];
  expect(one).toBeGreaterThan(SIZE);
  return four / one;
}

const PIECES = [
  ...[
    '一',
    '1',
    ' ',
    '、',
    '。',
    '，',
    '：',
    '…',
    '等',
    '（',
    '“',
    '《',
    '.',
    'a',
    '×',
    '号',
    '年 ',
    '关于',
    '附件',
    '金额',
  ],
  ...[
    '《甲》、',
    '《甲》（',
    '中(一)',
    '中,',
    '中...',
    '三、四',
    '9-16万',
    '共1个，',
    '大约',
    '政治意识、',
    '各镇人民政府、',
  ],
  ...[
    '习近平新时代中国',
    '根据《甲》',
    '洛政〔2026〕1号',
    '洛政〔',
    '截止2026年',
    '区政府、',
    '金额为1',
    '（2026）',
    '标准为每亩',
  ],
  ...['签发人：', '（一）', '2026年5月16日', '`a`', '[甲](b)', '\\*', '&amp;', '<b>', '| '],
];

describe('a paragraph of four times the length takes about four times the work', () => {
  it.each(PIECES)('made of “%s”', (piece) => {
    const draftOf = (size: number): string =>
      `---\n成文日期: 2026年5月6日\n---\n# 关于做好工作的通知\n\n各镇人民政府：\n\n甲${piece.repeat(size / piece.length)}\n`;
    expect(growth('draft.md', draftOf)).toBeLessThan(MOST_GROWTH);
  });
});

describe('lines of four times the length around the title take about four times the work', () => {
  it.each(PIECES)('made of “%s”', (piece) => {
    const draftOf = (size: number): string => {
      const line = piece.repeat(size / 5 / piece.length);
      return `${line}\n关于做好防汛工作的通知\n${line}：\n正文。\n附件：${line}\n${line}\n2026年5月16日\n（${line}）\n抄送：${line}`;
    };
    expect(growth('draft.txt', draftOf)).toBeLessThan(MOST_GROWTH);
  });
});

const LINES = [
  ...[
    '附件1',
    '附件：1.名称',
    '一、关于通知',
    '（一）工作。',
    '洛阳市偃师区教育局',
    '2026年5月16日',
    '（此件公开发布）',
    '正文',
  ],
  ...[
    '抄送：区财政局。',
    '关于做好工作的通知',
    '各镇人民政府，',
    '签发人：张三',
    '- 甲',
    '| 甲 | 乙 |',
    '## 附件1 甲',
  ],
  ...[
    '区政府各部门在区政府领导下，根据法律、法规和区政府决',
    '按照《甲办法》（洛政〔2026〕2号），完成投资3-5万元。',
  ],
];

describe('four times as many lines take about four times the work', () => {
  it.each(LINES)('of “%s”', (line) => {
    const draftOf = (size: number): string => `# 关于做好工作的通知\n\n${`${line}\n\n`.repeat(size / 40)}`;
    expect(growth('draft.md', draftOf)).toBeLessThan(MOST_GROWTH);
  });
});

describe('the count', () => {
  it('shows what is read again for each of its parts', () => {
    const again = (size: number): number =>
      countWork(() => {
        const text = 'a'.repeat(size);
        for (let at = 0; at < size; at += 1) /b/u.test(text);
      });
    expect(again(4_000) / again(1_000)).toBeGreaterThan(15);
  });
});
