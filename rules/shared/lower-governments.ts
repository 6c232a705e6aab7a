import type { OfficialDocument, ResolvedOrgan } from '@gongwen/core';
import type { Recipient } from './recipient.ts';
import { relationTo } from './relation-to.ts';

/** A main recipient that is a party committee or government below the issuing department. */
export interface LowerGovernment {
  readonly recipient: Recipient;
  /** 街道办事处 only: dispatched by a government, and none itself. */
  readonly street: boolean;
  readonly sure: boolean;
}

const DEPARTMENTS = new Set<ResolvedOrgan['type']>(['department', 'coordination', 'division']);

/** Whether a department, a coordinating body (议事协调机构) or a division of one issues the document. */
export function isIssuedByDepartment({ issuers }: OfficialDocument): boolean {
  const [issuer] = issuers;
  return issuer !== undefined && DEPARTMENTS.has(issuer.type);
}

/**
 * Lower party committees, governments and 街道办事处 among the main recipients of a department's document
 * (条例第十六条第二项; copies do not count).
 */
export function lowerGovernments(document: OfficialDocument): readonly LowerGovernment[] {
  const { mainRecipients } = document.elements;
  if (!mainRecipients || !isIssuedByDepartment(document)) return [];
  return mainRecipients.mentions.flatMap((recipient) => {
    const { kind, confidence } = relationTo(document, recipient);
    if (kind !== 'dept-to-lower' && !(kind === 'subordinate' && isGovernment(recipient))) return [];
    return [{ recipient, street: isStreet(recipient), sure: confidence === 'directory' }];
  });
}

/** A coordinating body hangs under the government, which makes towns no children of it; a name may say otherwise. */
function isGovernment({ organ }: Recipient): boolean {
  return organ?.type === 'government' || organ?.type === 'committee';
}

function isStreet({ organ, collective, text }: Recipient): boolean {
  return organ?.type === 'dispatched' || collective?.kind === 'streets' || /街道办事处$/u.test(text);
}
