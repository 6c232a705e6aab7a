import { defineRule } from '@gongwen/core';
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
  needs: ['organs'],
  messages: {
    other: {
      zh: '签发人为“{name}”，目录中“{organ}”的主要负责人是“{head}”；重要公文和上行文由机关主要负责人签发',
      en: 'Signed by "{name}"; the head of "{organ}" is "{head}", who signs upward documents',
    },
  },
  check({ document, elements, settings, report }) {
    const [issuer] = document.issuers;
    const [signatory] = elements.signatory?.names ?? [];
    const head = issuer?.organ?.head ?? null;
    if (!issuer || !signatory || head === null || POST.test(head) || !isToBeSigned(document)) return;
    if (signatory.text === head || signatory.text === settings.signatories?.acting) return;
    report('other', {
      at: signatory,
      data: { name: signatory.text, organ: issuer.organ?.name ?? issuer.name, head },
      expected: [head],
    });
  },
});
