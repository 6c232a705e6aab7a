import type { CheckedFile } from '@gongwen/core';
import type { ClientSettings } from '../protocol.ts';

/**
 * Whether a Markdown or text file is to be checked as an official document. By itself (`auto`) the server takes what a
 * `gongwen.yaml` governs, what says so in its front matter, and what has the title of a 文种 and a second element that
 * only official documents have: a README about notices is none.
 */
export function isDraft(
  { document: { declared, documentType, elements } }: CheckedFile,
  governed: boolean,
  check: NonNullable<ClientSettings['check']>,
): boolean {
  if (check !== 'auto') return check === 'always';
  if (governed) return true;
  const { documentType: type, documentNumber: number, mainRecipients: recipients, issuers } = declared;
  if ([type, number, recipients, issuers].some((field) => field !== null)) return true;
  const own = [elements.documentNumber, elements.mainRecipients, elements.issuerSignature];
  return documentType !== null && own.some((element) => element !== null);
}
