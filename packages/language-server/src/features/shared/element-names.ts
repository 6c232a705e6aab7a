import type { ElementKind, Message } from '@gongwen/core';

/** 公文要素 by their identifiers. */
export const ELEMENT_NAMES: Readonly<Record<ElementKind, Message>> = {
  copyNumber: { zh: '份号', en: 'Copy number' },
  classification: { zh: '密级和保密期限', en: 'Classification' },
  urgency: { zh: '紧急程度', en: 'Urgency' },
  issuerMark: { zh: '发文机关标志', en: 'Issuer mark' },
  documentNumber: { zh: '发文字号', en: 'Document number' },
  signatory: { zh: '签发人', en: 'Signatory' },
  title: { zh: '标题', en: 'Title' },
  titleNote: { zh: '题注', en: 'Title note' },
  mainRecipients: { zh: '主送机关', en: 'Main recipients' },
  body: { zh: '正文', en: 'Body' },
  attachmentNote: { zh: '附件说明', en: 'Attachment note' },
  issuerSignature: { zh: '发文机关署名', en: 'Issuer signature' },
  issueDate: { zh: '成文日期', en: 'Date of issue' },
  seal: { zh: '印章', en: 'Seal' },
  annotation: { zh: '附注', en: 'Annotation' },
  attachments: { zh: '附件', en: 'Attachment' },
  copyRecipients: { zh: '抄送机关', en: 'Copy recipients' },
  printing: { zh: '印发机关和印发日期', en: 'Printing' },
  pageNumber: { zh: '页码', en: 'Page number' },
  issuedText: { zh: '印发、转发的文件', en: 'Issued text' },
};
