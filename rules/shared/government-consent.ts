import type { OfficialDocument } from '@gongwen/core';
import { ownBody } from './own-body.ts';

/** 经区人民政府同意, 经市委、市政府研究批准, 受省人民政府委托: within one clause, so each gap is bounded. */
const CONSENT =
  /(?:经(?!济)|根据|按照)[^，。；：]{0,24}(?:政府|党委|[省市区县]委|国务院|常务会议|人大常委会)[^，。；：]{0,10}(?:同意|批准|授权|审定|审议通过)|受[^，。；：]{1,20}(?:政府|党委|[省市区县]委|国务院)委托/u;

/**
 * Whether the document says that a government or party committee has agreed (条例第十六条第二项), in its body or as
 * 授权 in the front matter, or is issued together with one.
 */
export function hasGovernmentConsent(document: OfficialDocument): boolean {
  if (document.declared.authorization !== null) return true;
  if (document.issuers.some(({ type }) => type === 'government' || type === 'committee')) return true;
  return ownBody(document).some(({ text }) => CONSENT.test(text));
}
