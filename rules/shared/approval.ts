import type { OfficialDocument } from '@gongwen/core';

/** Whether a step of 批准 in the front matter, or its result, reads like `pattern`. */
export function hasApproval({ declared }: OfficialDocument, pattern: RegExp): boolean {
  return (declared.approvals?.value ?? []).some(({ step, result }) =>
    pattern.test(`${step} ${result ?? ''}`),
  );
}

/** 区政府, 区政府第15次常务会议; not its office, and not one leader who has seen it (圈阅). */
const GOVERNMENT = /^(?!.*圈阅).*(?:政府(?!办)|常务会议)/u;

/** Whether 批准 names the government or a meeting of it. */
export function hasGovernmentApproval(document: OfficialDocument): boolean {
  return hasApproval(document, GOVERNMENT);
}
