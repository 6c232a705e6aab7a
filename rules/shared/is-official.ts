import type { OfficialDocument } from '@gongwen/core';
import { hasHeader } from './has-header.ts';

/**
 * Whether the standard's layout binds a document: it has a 版头, or it is of one of the fifteen types and has
 * recipients, a signature, a date, or a 题注 that tells when a meeting passed it. Outlines, lists and forms that stand alone are set as they need.
 */
export function isOfficial(document: OfficialDocument): boolean {
  const { mainRecipients, issuerSignature, issueDate, title, titleNotes } = document.elements;
  if (hasHeader(document)) return true;
  const closed =
    mainRecipients !== null || issuerSignature !== null || issueDate !== null || titleNotes.length > 0;
  return document.documentType !== null && title !== null && closed;
}
