import type { Facts, OfficialDocument } from '@gongwen/core';
import { type BodySentence, bodySentences } from './body-sentences.ts';

/** A request in a sentence, and where it stands in it. */
export interface ClosingRequest {
  readonly sentence: BodySentence;
  readonly at: number;
  readonly text: string;
}

/**
 * 请予批准, 请区政府给予资金支持, 恳请, 妥否, 当否. Not 报请、申请、提请、聘请、邀请 (words of their own), and not what
 * somebody has asked already. Each gap is bounded and stays within one clause.
 */
const REQUEST =
  /恳请[^，。；]{0,16}|(?<![报申提聘邀呈吁])请(?!求|教|示|有关|相关|各)[^，。；]{0,12}?(?:批示|批准|批复|审批|审定|核准|解决|支持|拨付|核拨|拨给)|请求[^，。；]{0,16}?(?:批准|批复|解决|支持|拨付|给予)|(?:妥否|当否|是否妥当|可否)(?:，请[^，。；]{0,8})?(?=[。；，]|$)/u;
/** Who else may be asking, and what was asked before. */
const TOLD = /群众|企业|职工|村民|居民|代表|委员|当事人|申请人|已经?[^，。；]{0,8}请|曾[^，。；]{0,8}请/u;
/** A courtesy, and no matter to decide. */
const COURTESY = /继续|一如既往|多提宝贵意见|审阅|审议|批评指正|批转/u;

/** Sentences near the end of the body (three paragraphs, or its last quarter) that ask a superior for something. */
export function closingRequests(document: OfficialDocument, facts: Facts): readonly ClosingRequest[] {
  // A 报告 to nobody (调研报告) asks no superior.
  if (document.elements.mainRecipients === null) return [];
  const sentences = bodySentences(document, facts);
  const passages = [...new Set(sentences.map(({ passage }) => passage))];
  const last = new Set(passages.slice(-Math.max(3, Math.ceil(passages.length / 4))));
  return sentences.flatMap((sentence) => {
    const match = last.has(sentence.passage) ? REQUEST.exec(sentence.text) : null;
    if (!match || COURTESY.test(sentence.text)) return [];
    const clause = sentence.text.slice(sentence.text.lastIndexOf('，', match.index - 1) + 1, match.index);
    return TOLD.test(clause) ? [] : [{ sentence, at: match.index, text: match[0] }];
  });
}
