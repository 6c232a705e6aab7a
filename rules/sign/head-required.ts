import { defineRule } from '@gongwen/core';
import * as z from 'zod';
import { clause } from '../shared/clause.ts';
import { headSigns } from '../shared/head-signs.ts';
import { isToBeSigned } from '../shared/is-to-be-signed.ts';

export default defineRule({
  id: 'sign/head-required',
  name: { zh: '须区长签发', en: 'To be signed by the head of the government' },
  severity: 'off',
  strength: 'must',
  basis: [clause('yanshi', '第五十九条')],
  messages: {
    other: {
      zh: '签发人为“{name}”，规范性文件、决定、命令、上行文和“{prefix}”等文件由主要负责人（{head}）签署或签发',
      en: 'Signed by "{name}"; this kind of document ("{prefix}") is signed by the head, {head}',
    },
  },
  options: z.strictObject({
    head: z.string().nullable().default(null).describe('主要负责人姓名；不写时用配置的 signatories.head'),
  }),
  check({ document, elements, options, settings, report }) {
    const { acting = null } = settings.signatories ?? {};
    const head = options.head ?? settings.signatories?.head ?? null;
    if (head === null || !elements.signatory || !isToBeSigned(document) || !headSigns(document)) return;
    for (const signatory of elements.signatory.names) {
      if (signatory.text === head || signatory.text === acting) continue;
      const prefix = elements.documentNumber?.prefix ?? document.documentType ?? '';
      report('other', { at: signatory, data: { name: signatory.text, head, prefix }, expected: [head] });
    }
  },
});
