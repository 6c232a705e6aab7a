import type { DocumentForm, ElementKind } from '@gongwen/core';
import type { Phrase } from './say.ts';

/** 公文要素 by their identifiers. */
export const ELEMENT_NAMES: Readonly<Record<ElementKind, Phrase>> = {
  copyNumber: { zh: '份号', en: 'copy number' },
  classification: { zh: '密级和保密期限', en: 'classification' },
  urgency: { zh: '紧急程度', en: 'urgency' },
  issuerMark: { zh: '发文机关标志', en: 'issuer mark' },
  documentNumber: { zh: '发文字号', en: 'document number' },
  signatory: { zh: '签发人', en: 'signatory' },
  title: { zh: '标题', en: 'title' },
  titleNote: { zh: '题注', en: 'title note' },
  mainRecipients: { zh: '主送机关', en: 'main recipients' },
  body: { zh: '正文', en: 'body' },
  attachmentNote: { zh: '附件说明', en: 'attachment note' },
  issuerSignature: { zh: '发文机关署名', en: 'issuer signature' },
  issueDate: { zh: '成文日期', en: 'issue date' },
  seal: { zh: '印章', en: 'seal' },
  annotation: { zh: '附注', en: 'annotation' },
  attachments: { zh: '附件', en: 'attachment' },
  copyRecipients: { zh: '抄送机关', en: 'copy recipients' },
  printing: { zh: '印发机关和印发日期', en: 'printing' },
  pageNumber: { zh: '页码', en: 'page number' },
  issuedText: { zh: '印发、转发的文件', en: 'issued text' },
};

export const FORM_NAMES: Readonly<Record<DocumentForm, Phrase>> = {
  standard: { zh: '文件', en: 'standard' },
  letter: { zh: '信函', en: 'letter' },
  order: { zh: '命令（令）', en: 'order' },
  minutes: { zh: '纪要', en: 'minutes' },
  motion: { zh: '议案', en: 'motion' },
  resolution: { zh: '决议', en: 'resolution' },
  communique: { zh: '公报', en: 'communique' },
  reply: { zh: '批复', en: 'reply' },
  telegram: { zh: '电报', en: 'telegram' },
  rules: { zh: '规章', en: 'rules' },
};
