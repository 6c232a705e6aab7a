import { type DocumentType, defineRule, type OfficialDocument } from '@gongwen/core';
import { practice } from '../shared/clause.ts';

const VALUES = ['主动公开', '依申请公开', '不予公开'];
const STATED = /公开发布|主动公开|依申请公开|不予公开|不公开|删减后公开/u;
/** Types that go out to many; requests, reports, minutes and letters are mostly not published. */
const TYPES = new Set<DocumentType>(['决定', '公告', '通告', '意见', '通知', '通报']);
/** 《中华人民共和国政府信息公开条例》 as revised took effect. */
const SINCE = '2019-05-15';

export default defineRule({
  id: 'element/disclosure',
  name: { zh: '公开属性', en: 'Disclosure' },
  severity: 'info',
  strength: 'practice',
  basis: [practice],
  applies: { web: false },
  messages: {
    missing: {
      zh: '未见公开属性，政府公文实务中通常在拟制时注明“主动公开”“依申请公开”或“不予公开”',
      en: 'Nothing says whether it is published; government documents usually do',
    },
    value: {
      zh: '公开属性写作“{value}”，通常为“主动公开”“依申请公开”或“不予公开”',
      en: 'Disclosure is "{value}"; usually 主动公开, 依申请公开 or 不予公开',
    },
  },
  check({ document, elements, report }) {
    const { disclosure } = document.declared;
    if (disclosure && !VALUES.includes(disclosure.value)) {
      report('value', { at: disclosure, data: { value: disclosure.value }, expected: VALUES });
      return;
    }
    if (disclosure || STATED.test(elements.annotation?.inner ?? '') || !isAsked(document)) return;
    report('missing', { at: elements.documentNumber ?? elements.title, actual: null });
  },
});

/** A document of a local government that is not classified, and complete enough to bear a number. */
function isAsked({ issuers, elements, documentType, form, date, stage }: OfficialDocument): boolean {
  const [issuer] = issuers;
  if (issuer?.system !== 'government' || issuer.level === 0 || elements.classification) return false;
  if (form !== 'standard' || documentType === null || !TYPES.has(documentType)) return false;
  if (stage?.value === 'fragment' || stage?.value === 'template') return false;
  return elements.documentNumber !== null && date !== null && date >= SINCE;
}
