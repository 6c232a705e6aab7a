import { defineRule } from '@gongwen/core';
import { clause } from '../shared/clause.ts';

export default defineRule({
  id: 'sign/joint-all-signatories',
  name: { zh: '联合上行签发人不全', en: 'Signatories of a joint upward document' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('layout', '7.2.6'), clause('regulation', '第二十二条')],
  applies: { directions: ['upward'] },
  messages: {
    fewer: {
      zh: '{issuers}个机关联合上行，只标注了{count}名签发人（{names}），应标注各联署机关的签发人，主办机关的排在前',
      en: '{issuers} organs issue it but {count} signatories stand there ({names}); name one for each organ',
    },
    more: {
      zh: '{issuers}个机关联合上行，标注了{count}名签发人（{names}），应与联署机关一一对应',
      en: '{issuers} organs issue it but {count} signatories stand there ({names}); name one for each organ',
    },
  },
  check({ document, elements, report }) {
    const { signatory } = elements;
    const issuers = document.issuers.length;
    const count = signatory?.names.length ?? 0;
    if (!signatory || issuers < 2 || count === 0 || count === issuers) return;
    report(count < issuers ? 'fewer' : 'more', {
      at: signatory,
      data: { issuers, count, names: signatory.names.map(({ text }) => text) },
    });
  },
});
