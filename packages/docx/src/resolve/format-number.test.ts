import { expect, test } from 'vitest';
import { formatNumber } from './format-number.ts';

test.each([
  [
    'chineseCountingThousand',
    [1, 10, 11, 20, 21, 99, 100, 101, 110, 111, 1001, 1010, 10_000, 10_001, 100_100],
    '一 十 十一 二十 二十一 九十九 一百 一百零一 一百一十 一百一十一 一千零一 一千零一十 一万 一万零一 十万零一百',
  ],
  ['chineseCounting', [1, 10, 12, 40, 100, 205], '一 十 十二 四十 一〇〇 二〇五'],
  ['japaneseCounting', [1, 10, 11, 20, 100, 101, 111, 1000], '一 十 十一 二十 百 百一 百十一 千'],
  ['ideographDigital', [1, 9, 10, 21, 105], '一 九 一〇 二一 一〇五'],
  ['taiwaneseCountingThousand', [10, 12, 100, 101, 10_000], '十 十二 一百 一百零一 一萬'],
  ['chineseLegalSimplified', [1, 10, 12, 101], '壹 壹拾 壹拾贰 壹佰零壹'],
  ['decimal', [0, 1, 12], '0 1 12'],
  ['decimalZero', [1, 10], '01 10'],
  ['decimalFullWidth', [1, 20], '１ ２０'],
  ['decimalEnclosedFullstop', [1, 20, 21], '⒈ ⒛ 21'],
  ['decimalEnclosedParen', [1, 20, 21], '⑴ ⒇ 21'],
  ['decimalEnclosedCircle', [1, 20, 21, 35, 36, 50, 51], '① ⑳ ㉑ ㉟ ㊱ ㊿ 51'],
  ['decimalEnclosedCircleChinese', [3], '③'],
  ['upperRoman', [1, 4, 9, 14, 1999], 'I IV IX XIV MCMXCIX'],
  ['lowerRoman', [8], 'viii'],
  ['upperLetter', [1, 26, 27, 53], 'A Z AA AAA'],
  ['lowerLetter', [2, 28], 'b bb'],
  ['ideographTraditional', [1, 10, 11], '甲 癸 甲'],
  ['numberInDash', [5], '- 5 -'],
  ['custom:001, 002, 003, ...', [7, 1234], '007 1234'],
  ['hindiVowels', [3], '3'],
])('%s renders %j as %s', (format, values, expected) => {
  expect(values.map((value) => formatNumber(value, format))).toEqual(
    format === 'numberInDash' ? [expected] : expected.split(' '),
  );
});

test('bullets and levels without a number render nothing', () => {
  expect([formatNumber(1, 'bullet'), formatNumber(1, 'none')]).toEqual(['', '']);
});
