import { type DocumentType, defineRule } from '@gongwen/core';
import * as z from 'zod';
import { clause } from '../shared/clause.ts';

/** 文种 that go upward whatever their recipients are to the issuer. */
const UPWARD_TYPES = new Set<DocumentType | null>(['请示', '报告']);

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
  check({ document, elements, options, report }) {
    const { documentType, directionConfidence } = document;
    if (documentType === '函') return;
    const mentions = elements.mainRecipients?.mentions.filter(({ kind }) => kind === 'organ') ?? [];
    const different = mentions.filter(
      ({ organ, name }, at) =>
        mentions.findIndex((other) => (other.organ?.name ?? other.name) === (organ?.name ?? name)) === at,
    );
    const [, ...others] = different;
    if (others.length === 0) return;
    const names = different.map(({ text }) => text);
    const allowed = options.allow.some((set) =>
      different.every(({ text, organ }) => set.includes(text) || set.includes(organ?.name ?? text)),
    );
    if (allowed) return;
    report('several', {
      at: others,
      data: { count: different.length, names },
      unsure:
        directionConfidence === 'none' || (directionConfidence === 'name' && !UPWARD_TYPES.has(documentType)),
    });
  },
});
