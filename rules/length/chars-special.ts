import { defineRule, type OfficialDocument } from '@gongwen/core';
import * as z from 'zod';
import { clause } from '../shared/clause.ts';
import { lengthExemption } from '../shared/length-exemption.ts';

const SPECIAL_WORDS = /方案|专项|行动|整治|任务/u;

export default defineRule({
  id: 'length/chars-special',
  name: { zh: '专项文件超字数', en: 'Document on a special task too long' },
  severity: 'warning',
  strength: 'in-principle',
  basis: [clause('burden', '一、2')],
  messages: {
    long: {
      zh: '部署专项工作或者具体任务的文件一般不超过{max}字（中央规定4000字），全文{count}字',
      en: '{count} characters; a document on a special task has at most {max} (4,000 by the central rules)',
    },
    perhaps: {
      zh: '全文{count}字；如属部署专项工作或者具体任务，一般不超过{max}字（中央规定4000字），请声明“专项”或者“综合性”',
      en: '{count} characters; if it arranges a special task it has at most {max} (4,000 by the central rules)',
    },
  },
  options: z.strictObject({
    maxSpecialChars: z.number().int().positive().default(4000).describe('专项文件字数上限'),
  }),
  check({ document, facts, options, report }) {
    const exemption = lengthExemption(document);
    const special = specialOf(document);
    if (exemption !== null || special === 'no') return;
    const count = facts.characters();
    if (count <= options.maxSpecialChars) return;
    const details = { data: { count, max: options.maxSpecialChars }, actual: String(count) };
    if (special === 'yes') report('long', details);
    else report('perhaps', { ...details, atMost: 'info' });
  },
});

/** Declared, or 综合性: false and a title that says so; by the title alone only perhaps. */
function specialOf({ declared, elements }: OfficialDocument): 'yes' | 'no' | 'perhaps' {
  if (declared.special) return declared.special.value ? 'yes' : 'no';
  if (!SPECIAL_WORDS.test(elements.title?.flat ?? '')) return 'no';
  return declared.comprehensive?.value === false ? 'yes' : 'perhaps';
}
