import type { DocumentType } from '@gongwen/core';

/** Words with which a document of a type usually closes: 实务, no clause asks for them. */
export interface Closing {
  readonly type: DocumentType;
  readonly text: string;
}

const BY_TYPE: Readonly<Partial<Record<DocumentType, readonly string[]>>> = {
  请示: [
    '妥否，请批示。',
    '当否，请批示。',
    '妥否，请批复。',
    '以上请示妥否，请批示。',
    '以上请示如无不妥，请批准。',
  ],
  报告: ['特此报告。', '以上报告，请审阅。', '专此报告。'],
  函: ['特此函告。', '特此函达。', '特此函复。', '妥否，请函复。', '请予函复。'],
  批复: ['特此批复。', '此复。'],
  通知: ['特此通知。'],
  通报: ['特此通报。'],
  公告: ['特此公告。', '现予公告。'],
  通告: ['特此通告。'],
  议案: ['现提请审议。', '请审议。'],
  意见: ['以上意见如无不妥，请批转各地、各部门执行。'],
};

/** Closing words by type, the most usual first. */
export const CLOSINGS: readonly Closing[] = Object.entries(BY_TYPE).flatMap(([type, texts]) =>
  texts.map((text) => ({ type: type as DocumentType, text })),
);
