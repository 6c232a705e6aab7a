import { defineRule, isProtected, matchesIn, rangeIn } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { enclosingMarks } from '../shared/enclosing-marks.ts';

/** 9～16亿, 3-5万, 15～30%: the unit stands after the second number only. Numbers of things (A1-2) have a letter before. */
const RANGE =
  /(?<![\d.A-Za-z/〔[（(—～~－-])(?<from>\d{1,9}(?:\.\d{1,6})?) ?(?:—{1,2}|[~～－-]) ?\d{1,9}(?:\.\d{1,6})? ?(?<unit>[%％‰]|万亿|[万亿])/gu;
/** 2018—2020: years, which take no unit. */
const YEAR = /^(?:19|20)\d{2}$/u;

export default defineRule({
  id: 'numeral/range-unit',
  name: { zh: '数值范围单位', en: 'Unit in a range of numbers' },
  severity: 'info',
  strength: 'must',
  basis: [clause('numerals', '5.1.3')],
  scope: 'paragraph',
  fixes: 'safe',
  messages: {
    unit: {
      zh: '“{range}”前一数应带“{unit}”，写作“{right}”',
      en: 'The first number of "{range}" takes {unit} too: "{right}"',
    },
  },
  check({ document, report }) {
    for (const passage of document.passages) {
      if (passage.quoted || !/[%％‰万亿]/u.test(passage.text)) continue;
      for (const { 0: range, index, groups } of matchesIn(passage.match, RANGE)) {
        const { from = '', unit = '' } = groups ?? {};
        if (YEAR.test(from) || isProtected(passage, index, index + range.length)) continue;
        const after = index + from.length;
        const edit = { range: rangeIn(passage, after, after), text: unit };
        report('unit', {
          at: rangeIn(passage, index, index + range.length),
          data: { range, unit, right: from + unit + range.slice(from.length) },
          expected: [from + unit + range.slice(from.length)],
          fix: enclosingMarks(passage.text, index) === '' ? { safe: true, edits: [edit] } : null,
        });
      }
    }
  },
});
