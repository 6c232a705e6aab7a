import { describe, expect, it } from 'vitest';
import { parseDate } from './parse-date.ts';
import { parseDocumentNumber, parseSerialNumber } from './parse-document-number.ts';
import { parseItemLabel } from './parse-item-label.ts';
import * as parseTitleModule from './parse-title.ts';
import * as patterns from './patterns.ts';
import { parseAnnotation } from './recognize-annotation.ts';
import { parseClassification } from './recognize-header.ts';
import { parseMark } from './recognize-issuer-mark.ts';
import { textDraft } from './test-support/draft-lines.ts';
import { recognizeDraft } from './test-support/recognize-draft.ts';
import { isTitleNote } from './title-note.ts';

/** Openings that take a pattern past its anchor, and what is then repeated to hold it there. */
const OPENINGS = [
  '',
  '附件',
  '附件1',
  '附件：',
  '签发人',
  '偃政〔2026〕',
  '〔',
  '（',
  '第',
  '机密',
  '密级',
  '特',
  '等级',
  '抄送',
  '主送：',
  '共印',
  '2026年',
  '二〇二六年',
  '（2026年',
  '偃教局',
  '一、',
  '1.',
  '关于',
  '《',
];
const REPEATS = [
  ' ',
  '一',
  '1',
  '附',
  '附件',
  '签',
  '签 ',
  '号',
  '（',
  '）',
  '（）',
  '〔',
  '、',
  '，',
  '：',
  '.',
  '《关于',
  '》',
  '2026年',
  '年 ',
  '对',
  '关于',
  '“',
  '。',
  'a',
  '通知',
  '请示',
  '会议',
  '×',
  '·',
  '《》',
  '共 ',
  '1 ',
  '局 ',
];
const ENDINGS = ['', 'x', '。', '！', ' x', '日', '通过'];

const REGEXES = [...Object.entries(patterns), ...Object.entries(parseTitleModule)].filter(
  (entry): entry is [string, RegExp] => entry[1] instanceof RegExp,
);
const PARSERS: Record<string, (text: string) => unknown> = {
  squeeze: patterns.squeeze,
  parseAnnotation,
  parseClassification,
  parseDate,
  parseDocumentNumber,
  parseItemLabel,
  parseMark,
  parseSerialNumber,
  parseTitle: parseTitleModule.parseTitle,
  isTitleNote,
};

// A quadratic walk over 20,000 characters takes hundreds of milliseconds, a linear one less than ten.
const SIZE = 20_000;
const MOST_MILLISECONDS = 80;

function slowest(read: (text: string) => unknown): { readonly time: number; readonly text: string } {
  let worst = { time: 0, text: '' };
  for (const opening of OPENINGS) {
    for (const repeat of REPEATS) {
      for (const ending of ENDINGS) {
        const text = opening + repeat.repeat(SIZE / repeat.length) + ending;
        const time = quickest(() => read(text));
        if (time > worst.time) worst = { time, text: `${opening}${repeat}…${ending}` };
      }
    }
  }
  return worst;
}

/** Time of one run; of a slow one the best of three, since other work may have held it up. */
function quickest(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
    if (best < MOST_MILLISECONDS) break;
  }
  return best;
}

describe('no pattern takes more than linear time over a hostile text', () => {
  it('there are patterns to try', () => {
    expect(REGEXES.length).toBeGreaterThan(20);
  });

  it('a pattern that walks a run of spaces twice would be found', () => {
    const text = `附件${' '.repeat(SIZE)}x`;
    expect(quickest(() => /^附件 *：? *。$/u.test(text))).toBeGreaterThan(MOST_MILLISECONDS);
  });

  for (const [name, pattern] of REGEXES) {
    it(name, { timeout: 120_000 }, () => {
      expect(slowest((text) => pattern.test(text))).toSatisfy(({ time }) => time < MOST_MILLISECONDS);
    });
  }

  for (const [name, parse] of Object.entries(PARSERS)) {
    it(name, { timeout: 120_000 }, () => {
      expect(slowest(parse)).toSatisfy(({ time }) => time < MOST_MILLISECONDS);
    });
  }
});

/** How much longer a text of four times the size takes, each the best of several runs; 16 where time grows with the square. */
function growth(textOf: (size: number) => string, size: number): number {
  const [one, four] = [textDraft(textOf(size)), textDraft(textOf(4 * size))];
  recognizeDraft(one);
  let small = Number.POSITIVE_INFINITY;
  let large = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 40 && !(large / small < MOST_GROWTH); round += 1) {
    small = Math.min(
      small,
      timeOf(() => recognizeDraft(one)),
    );
    large = Math.min(
      large,
      timeOf(() => recognizeDraft(four)),
    );
  }
  return large / small;
}

// Small enough that collecting garbage, which grows faster than the text, has no part in it.
const MOST_GROWTH = 9;

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

describe('recognition of a large draft takes time in proportion to its size', () => {
  it.each([
    ' ',
    '一',
    '关于',
    '附件',
    '签发人：',
    '（一）',
    '《',
    '，',
    '各镇人民政府、',
    '2026年5月16日',
    '。',
    '1.',
  ])('long lines of “%s”', (repeat) => {
    const textOf = (size: number): string => {
      const line = repeat.repeat(size / repeat.length);
      return `关于做好防汛工作的通知\n\n${line}\n${line}：\n正文。\n${line}\n附件：${line}\n2026年5月16日\n${line}`;
    };
    expect(growth(textOf, 1 << 17)).toBeLessThan(MOST_GROWTH);
  });

  it.each([
    '附件1',
    '附件：1.名称',
    '一、关于通知',
    '洛阳市偃师区教育局',
    '2026年5月16日',
    '（此件公开发布）',
    '抄送：区财政局。',
    '关于做好工作的通知',
    '正文',
    '各镇人民政府，',
    '签发人：张三',
    '区政府各部门在区政府领导下，根据法律、法规和区政府决',
  ])('many lines of “%s”', (line) => {
    expect(growth((size) => `${line}\n`.repeat(size), 1_000)).toBeLessThan(MOST_GROWTH);
  });
});
