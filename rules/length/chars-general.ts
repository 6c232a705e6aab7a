import { defineRule } from '@gongwen/core';
import * as z from 'zod';
import { clause } from '../shared/clause.ts';
import { lengthExemption } from '../shared/length-exemption.ts';

export default defineRule({
  id: 'length/chars-general',
  name: { zh: '综合性文件超5000字', en: 'More than 5,000 characters' },
  severity: 'warning',
  strength: 'in-principle',
  basis: [clause('burden', '一、2')],
  messages: {
    long: {
      zh: '全文{count}字，超过{max}字；除部署综合性工作外，文件一般不超过{max}字，综合性文件请声明“综合性: true”',
      en: '{count} characters; unless it arranges comprehensive work (综合性: true) a document has at most {max}',
    },
    issued: {
      zh: '全文{count}字，超过{max}字；所印发的是规章、规划一类文件，篇幅请酌定',
      en: '{count} characters, more than {max}; it issues regulations or a plan, so judge for yourself',
    },
  },
  options: z.strictObject({ maxChars: z.number().int().positive().default(5000).describe('字数上限') }),
  check({ document, facts, options, report }) {
    const exemption = lengthExemption(document);
    if (exemption === 'exempt' || document.declared.special?.value === true) return;
    const count = facts.characters();
    const data = { count, max: options.maxChars };
    if (count <= options.maxChars) return;
    if (exemption === 'milder') report('issued', { data, atMost: 'info', actual: String(count) });
    else report('long', { data, actual: String(count) });
  },
});
