import type { OfficialDocument } from '@gongwen/core';

/** Whether the document has a 版头: a mark of the issuing organ or a 发文字号 (an order's or minutes' number too). */
export function hasHeader({ elements }: OfficialDocument): boolean {
  return elements.issuerMark !== null || elements.documentNumber !== null;
}
