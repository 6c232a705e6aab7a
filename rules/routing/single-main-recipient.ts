import { defineRule } from '@gongwen/core';
import { z } from 'zod';
import { clause } from '../shared/clause.ts';

export default defineRule({
  id: 'routing/single-main-recipient',
  name: { zh: '多头主送', en: 'Several main recipients upward' },
  severity: 'warning',
  strength: 'in-principle',
  basis: [clause('regulation', '第十五条第一项')],
  applies: { directions: ['upward'] },
  messages: {
    several: {
      zh: '主送了{count}个机关（{names}），原则上主送一个上级机关，其他相关机关用抄送',
      en: 'Sent to {count} organs ({names}); address one superior and copy the others',
    },
  },
  options: z.strictObject({
    allow: z.array(z.array(z.string())).default([]).describe('允许并列主送的机关组合'),
  }),
  check({ elements, options, report }) {
    const mentions = elements.mainRecipients?.mentions.filter(({ kind }) => kind === 'organ' || kind === 'organ-and-person') ?? [];
    const names = mentions.map(({ text }) => text);
    const [, ...others] = mentions;
    if (others.length === 0) return;
    if (options.allow.some((allowed) => names.every((name) => allowed.includes(name)))) return;
    report('several', { at: others, data: { count: mentions.length, names } });
  },
});
