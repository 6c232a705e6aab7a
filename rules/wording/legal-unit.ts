import { defineRule, isProtected, matchesIn, rangeIn } from '@gongwen/core';
import * as z from 'zod';
import { clause } from '../shared/clause.ts';
import { ownText } from '../shared/own-text.ts';
import { unquoted } from '../shared/unquoted.ts';

/** A number with a unit of the market or of England; 亿斤 and 万斤 are usual in the statistics of grain. */
const UNIT =
  /(?<!\d[.,]?)\d+(?:[.,]\d+)*\s{0,2}(?:多|余)?(市斤|斤|公分|市尺|市寸|尺|英尺|英寸|英里|加仑|市里|华里|平米|磅(?!礴)|亩)/gu;
const INSTEAD: Readonly<Record<string, string>> = {
  市斤: '千克（公斤）',
  斤: '千克（公斤）',
  公分: '厘米',
  市尺: '米',
  市寸: '厘米',
  尺: '米',
  英尺: '米',
  英寸: '厘米',
  英里: '千米（公里）',
  加仑: '升',
  市里: '千米（公里）',
  华里: '千米（公里）',
  平米: '平方米',
  磅: '千克（公斤）',
  亩: '公顷（平方米）',
};

export default defineRule({
  id: 'wording/legal-unit',
  name: { zh: '非法定计量单位', en: 'Unit outside the legal ones' },
  severity: 'info',
  strength: 'must',
  basis: [clause('layout', '9')],
  scope: 'paragraph',
  messages: {
    unit: {
      zh: '“{unit}”不是法定计量单位，应使用“{instead}”',
      en: '"{unit}" is no legal unit; use {instead}',
    },
  },
  options: z.strictObject({
    allowMu: z.boolean().default(true).describe('放行“亩”（农业、国土等常用）'),
  }),
  check({ document, options, report }) {
    for (const passage of ownText(document)) {
      if (!/\d/u.test(passage.match)) continue;
      for (const match of matchesIn(unquoted(passage.match), UNIT)) {
        const [text, unit = ''] = match;
        const end = match.index + text.length;
        if ((unit === '亩' && options.allowMu) || isProtected(passage, match.index, end)) continue;
        report('unit', {
          at: rangeIn(passage, end - unit.length, end),
          data: { unit, instead: INSTEAD[unit] ?? '' },
          expected: [INSTEAD[unit] ?? ''],
        });
      }
    }
  },
});
