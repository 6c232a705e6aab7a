import { defineRule } from '@gongwen/core';
import * as z from 'zod';
import { clause } from '../shared/clause.ts';
import { isToBeSigned } from '../shared/is-to-be-signed.ts';

/** 区长, 局长, 主任: a directory may name the post where it names no person. */
const POST = /(?:长|主任|书记|主席|署长)$/u;

export default defineRule({
  id: 'sign/upward-by-head',
  name: { zh: '重要公文和上行文由主要负责人签发', en: 'Upward documents are signed by the head' },
  severity: 'info',
  strength: 'must',
  basis: [clause('regulation', '第二十二条')],
  applies: { directions: ['upward'] },
  messages: {
    other: {
      zh: '签发人为“{name}”，“{organ}”的主要负责人是“{head}”；重要公文和上行文由机关主要负责人签发',
      en: 'Signed by "{name}"; the head of "{organ}" is "{head}", who signs upward documents',
    },
  },
  options: z.strictObject({
    heads: z
      .record(z.string(), z.string())
      .default({})
      .describe('机关全称和主要负责人姓名；没有的用目录的 head'),
  }),
  check({ document, elements, options, settings, report }) {
    const [issuer] = document.issuers;
    const [signatory] = elements.signatory?.names ?? [];
    const organ = issuer?.organ?.name ?? issuer?.name ?? '';
    const head = options.heads[organ] ?? issuer?.organ?.head ?? null;
    if (!signatory || head === null || POST.test(head) || !isToBeSigned(document)) return;
    if (signatory.text === head || signatory.text === settings.signatories?.acting) return;
    report('other', {
      at: signatory,
      data: { name: signatory.text, organ, head },
      expected: [head],
    });
  },
});
