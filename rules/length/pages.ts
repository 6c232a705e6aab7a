import { defineRule } from '@gongwen/core';
import * as z from 'zod';
import { clause } from '../shared/clause.ts';
import { lengthExemption } from '../shared/length-exemption.ts';

export default defineRule({
  id: 'length/pages',
  name: { zh: '超10页', en: 'More than ten pages' },
  severity: 'off',
  strength: 'in-principle',
  basis: [clause('yanshi', '第六十二条')],
  messages: {
    long: {
      zh: '全文{count}页，超过{max}页；除部署全局性、综合性工作外，文件一般不超过{max}页',
      en: '{count} pages; unless it arranges comprehensive work a document has at most {max}',
    },
    estimated: {
      zh: '按每面22行、每行28字估算约{count}页，超过{max}页；除部署全局性、综合性工作外，文件一般不超过{max}页',
      en: 'About {count} pages on the grid of 22 lines by 28 characters; unless it arranges comprehensive work a document has at most {max}',
    },
  },
  options: z.strictObject({ maxPages: z.number().int().positive().default(10).describe('页数上限') }),
  check({ document, facts, options, report }) {
    const exemption = lengthExemption(document);
    if (exemption === 'exempt') return;
    const { count, method } = facts.pages();
    if (count <= options.maxPages) return;
    const details = { data: { count, max: options.maxPages }, actual: String(count) };
    if (method === 'grid') report('estimated', { ...details, atMost: 'info' });
    else report('long', { ...details, atMost: exemption === 'milder' ? 'info' : 'error' });
  },
});
