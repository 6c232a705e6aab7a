import { defineRule, isProtected, matchesIn, rangeIn } from '@gongwen/core';
import { checkTotals } from '../shared/check-totals.ts';
import { clause } from '../shared/clause.ts';
import { lineRange } from '../shared/line-range.ts';
import { tableGrids } from '../shared/table-grid.ts';

const ROUNDED = '四舍五入';
/** 共12个，甲、乙分别为5个、6个: a total and all its items in one sentence. */
const SPELT_OUT =
  /共计?(?<total>\d{1,9}(?:\.\d{1,4})?)(?<unit>[\p{Script=Han}]{1,3}?)，(?:其中)?(?<names>[^，。；：\d]{1,60})分别为?(?<items>\d[^，。；：]{1,80})/gu;

export default defineRule({
  id: 'numeral/sum',
  name: { zh: '合计不符', en: 'Total differs from its items' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第二十条第四项')],
  messages: {
    row: { zh: '合计为{stated}，各项之和为{sum}', en: 'The total says {stated}, the items make {sum}' },
    column: {
      zh: '本行合计为{stated}，各项之和为{sum}',
      en: 'The total of this row says {stated}, the items make {sum}',
    },
    share: { zh: '占比合计为{stated}%，超过100%', en: 'The shares make {stated}%, more than 100%' },
    text: {
      zh: '总数为{stated}，分别列出的各项之和为{sum}',
      en: 'The total says {stated}, the items listed make {sum}',
    },
  },
  check({ document, report }) {
    if (document.lines.some(({ text }) => text.includes(ROUNDED))) return;
    for (const grid of tableGrids(document)) {
      for (const { cell, stated, sum, kind } of checkTotals(grid)) {
        if (!cell.line) continue;
        report(kind, {
          at: lineRange(cell.line),
          data: { stated, sum },
          expected: kind === 'share' ? [] : [String(sum)],
        });
      }
    }
    for (const passage of document.passages) {
      if (passage.quoted || passage.inTable || !passage.text.includes('分别')) continue;
      for (const { 0: whole, index, groups } of matchesIn(passage.match, SPELT_OUT)) {
        const { total = '', unit = '', names = '', items = '' } = groups ?? {};
        const values = items
          .split(/[、和]/u)
          .map((item) => (item.endsWith(unit) ? Number(item.slice(0, -unit.length)) : Number.NaN));
        if (values.length < 2 || names.split(/[、和]/u).length !== values.length || values.some(Number.isNaN))
          continue;
        const sum = Number(values.reduce((a, b) => a + b, 0).toFixed(4));
        if (sum === Number(total) || isProtected(passage, index, index + whole.length)) continue;
        report('text', {
          at: rangeIn(passage, index, index + whole.length),
          data: { stated: total, sum },
          atMost: 'info',
          expected: [String(sum)],
        });
      }
    }
  },
});
