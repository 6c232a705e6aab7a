import { defineRule } from '@gongwen/core';
import { practice } from '../shared/clause.ts';

const CONTACT = /联 *系 *人/u;
const TELEPHONE = /电 *话|手 *机|\d{3,4}[-—－]\d{7,8}|\d{8,11}/u;

export default defineRule({
  id: 'element/request-contact',
  name: { zh: '请示未注联系人', en: 'Request without a contact' },
  severity: 'info',
  strength: 'practice',
  basis: [practice],
  applies: { types: ['请示'], directions: ['upward'] },
  messages: {
    none: {
      zh: '请示没有注明联系人和电话，实务中通常在附注处注明',
      en: 'No contact is given; usually the annotation names one with a telephone number',
    },
    noTelephone: {
      zh: '附注没有联系电话，实务中通常注明联系人和电话',
      en: 'The annotation gives no telephone number; usually contact and telephone are given',
    },
    noPerson: {
      zh: '附注没有联系人，实务中通常注明联系人和电话',
      en: 'The annotation names no contact; usually contact and telephone are given',
    },
  },
  check({ document, elements, report }) {
    if (document.flattened || document.stage?.value === 'fragment') return;
    const inner = elements.annotation?.inner ?? '';
    const person = CONTACT.test(inner);
    const telephone = TELEPHONE.test(inner);
    if (person && telephone) return;
    // A second annotation, or one that stands elsewhere.
    if (!person && document.lines.some(({ match }) => CONTACT.test(match) && TELEPHONE.test(match))) return;
    report(person ? 'noTelephone' : telephone ? 'noPerson' : 'none', { at: elements.annotation });
  },
});
