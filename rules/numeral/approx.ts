import { defineRule, isProtected, matchesIn, rangeIn } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { enclosingMarks } from '../shared/enclosing-marks.ts';

const HAN = '一二三四五六七八九';
/** 三、四天: two neighbouring numbers, 、 between, and a measure that is not the beginning of 年级, 个季度, 次会议. */
const IN_HAN =
  /(?<a>[一二三四五六七八九])、(?<b>[一二三四五六七八九])(?=天|人|个(?!月|季)|年(?![级期度])|次(?!会议|全会)|名|项|公里|[万百千])/gu;
/** 3、4天: the same in figures. */
const IN_FIGURES = /(?<![\d.])(?<a>[1-9])、(?<b>[1-9])(?=天|人|个(?!月|季)|名)/gu;
/** 第五、六次; 三条二、三项; 一、二、三年: real enumerations. The number of a heading begins its sentence. */
const ENUMERATED = /(?:[第条款章节项、。；：\s]|^)$/u;

export default defineRule({
  id: 'numeral/approx',
  name: { zh: '概数加顿号', en: '、 in an approximate number' },
  severity: 'info',
  strength: 'must',
  basis: [clause('numerals', '4.2.2')],
  scope: 'paragraph',
  fixes: 'suggested',
  messages: {
    approx: {
      zh: '“{wrong}”表示概数时写作“{right}”，两数间不加顿号',
      en: 'As an approximate number "{wrong}" is written "{right}", with no 、',
    },
  },
  check({ document, report }) {
    for (const passage of document.passages) {
      if (passage.quoted || !passage.text.includes('、')) continue;
      for (const pattern of [IN_HAN, IN_FIGURES]) {
        for (const { 0: wrong, index, groups } of matchesIn(passage.match, pattern)) {
          const [a, b] = [digitValue(groups?.['a'] ?? ''), digitValue(groups?.['b'] ?? '')];
          const end = index + wrong.length;
          if (
            b - a !== 1 ||
            ENUMERATED.test(passage.match.slice(0, index)) ||
            isProtected(passage, index, end)
          )
            continue;
          if (enclosingMarks(passage.text, index) !== '') continue;
          const range = rangeIn(passage, index, end);
          const right = `${HAN.charAt(a - 1)}${HAN.charAt(b - 1)}`;
          report('approx', {
            at: range,
            data: { wrong, right },
            expected: [right],
            fix: { safe: false, edits: [{ range, text: right }] },
          });
        }
      }
    }
  },
});

function digitValue(digit: string): number {
  const at = HAN.indexOf(digit);
  return at < 0 ? Number(digit) : at + 1;
}
