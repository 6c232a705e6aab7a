import { defineRule } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { secrecyPeriod } from '../shared/secrecy-period.ts';

/** Years, 《中华人民共和国保守国家秘密法》第二十条第二款. */
const MOST = { 绝密: 30, 机密: 20, 秘密: 10 } as const;

export default defineRule({
  id: 'security/period-limit',
  name: { zh: '保密期限超上限', en: 'Period of secrecy too long' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('secrecy', '第二十条第二款'), clause('regulation', '第九条第二项')],
  messages: {
    long: {
      zh: '{level}的保密期限为{period}，除另有规定外不超过{most}年',
      en: '{level} for {period}: unless provided otherwise at most {most} years',
    },
    missing: { zh: '密级“{level}”后没有标注保密期限', en: 'No period of secrecy after {level}' },
  },
  check({ elements, report }) {
    const { classification } = elements;
    if (!classification?.level) return;
    const { level, period } = classification;
    if (period === null) return report('missing', { at: classification, data: { level }, atMost: 'info' });
    const years = secrecyPeriod(period);
    if (years !== null && years > MOST[level])
      report('long', { at: classification, data: { level, period, most: MOST[level] } });
  },
});
