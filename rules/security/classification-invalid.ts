import { defineRule, squeeze } from '@gongwen/core';
import { clause } from '../shared/clause.ts';

/** 密级 alone, or 密级★保密期限 with Arabic numerals (7.2.2). */
const VALID = /^(?:绝密|机密|秘密)(?:★(?:\d{1,3}(?:年|个月|天)|长期|解密前))?$/u;
/** The same with another star, or with Chinese numerals. */
const NEARLY = /^(绝密|机密|秘密)[★☆*＊](\d{1,3}|[一二三四五六七八九十百]{1,4})(年|个月|天)$/u;

export default defineRule({
  id: 'security/classification-invalid',
  name: { zh: '密级写法', en: 'Classification' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第九条第二项'), clause('layout', '7.2.2'), clause('secrecy', '第十四条')],
  messages: {
    unknown: {
      zh: '“{text}”不是密级，密级分“绝密”“机密”“秘密”三级',
      en: '"{text}" is no classification; the levels are 绝密, 机密, 秘密',
    },
    form: {
      zh: '密级和保密期限写作“{text}”，应为“密级★期限”的形式，期限数字用阿拉伯数字',
      en: 'Classification and period "{text}" should read LEVEL★PERIOD with Arabic numerals',
    },
  },
  check({ elements, report }) {
    const { classification } = elements;
    if (!classification) return;
    const text = squeeze(classification.text.normalize('NFKC')).replace('＊', '*');
    if (VALID.test(text)) return;
    const details = { at: classification, data: { text: classification.text } };
    if (classification.level === null) report('unknown', details);
    else report('form', { ...details, atMost: NEARLY.test(text) ? 'warning' : 'error' });
  },
});
