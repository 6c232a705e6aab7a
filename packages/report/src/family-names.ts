import type { Phrase } from './say.ts';

/** Families of rules, in the order they are listed. */
export const FAMILY_NAMES: Readonly<Record<string, Phrase>> = {
  routing: { zh: '行文关系', en: 'Routing' },
  consult: { zh: '协商', en: 'Consultation' },
  sign: { zh: '签发', en: 'Signing' },
  type: { zh: '文种', en: 'Document type' },
  title: { zh: '标题', en: 'Title' },
  number: { zh: '发文字号', en: 'Document number' },
  security: { zh: '密级与紧急程度', en: 'Classification and urgency' },
  element: { zh: '要素', en: 'Elements' },
  layout: { zh: '版面', en: 'Layout' },
  length: { zh: '篇幅', en: 'Length' },
  structure: { zh: '结构', en: 'Structure' },
  attachment: { zh: '附件', en: 'Attachments' },
  date: { zh: '日期', en: 'Dates' },
  numeral: { zh: '数字', en: 'Numerals' },
  punctuation: { zh: '标点', en: 'Punctuation' },
  wording: { zh: '用字用词', en: 'Wording' },
  formulation: { zh: '重要提法', en: 'Standard formulations' },
  citation: { zh: '引文', en: 'Citations' },
  norm: { zh: '规范性文件', en: 'Normative documents' },
  economy: { zh: '精简', en: 'Economy' },
  bundle: { zh: '成套', en: 'Bundles' },
  draft: { zh: '稿件', en: 'Drafts' },
};

/** The family is the first part of a rule's id. */
export function familyOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** Position of a family in the list; unknown ones stand at the end. */
export function familyOrder(family: string): number {
  const order = Object.keys(FAMILY_NAMES).indexOf(family);
  return order < 0 ? Number.POSITIVE_INFINITY : order;
}
