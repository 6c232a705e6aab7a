import type { OfficialDocument } from '@gongwen/core';
import { isHomeGovernment } from './is-home-government.ts';

const KINDS = new Set(['规范性文件', '人事任免']);
const TYPES = new Set(['决定', '命令', '议案']);

/**
 * Whether the head of the government (区长) signs the document (偃政〔2023〕7号第五十九条): normative texts, decisions,
 * orders, motions, papers under the government's own numbers, what goes to its superiors, appointments. Minutes have
 * their own rule (第五十一条).
 */
export function headSigns(document: OfficialDocument): boolean {
  const { declared, documentType, direction, elements, issuers, organContext } = document;
  if (!isHomeGovernment(document) || documentType === '纪要') return false;
  if (direction === 'upward' || (documentType !== null && TYPES.has(documentType))) return true;
  if (KINDS.has(declared.kind?.value ?? '') || /(?:任免|任职|免职|任命)/u.test(elements.title?.matter ?? ''))
    return true;
  const scope = organContext.directory?.byId.get(organContext.directory.scope);
  const prefix = elements.documentNumber?.prefix ?? null;
  return (
    prefix !== null &&
    [scope?.prefixes, issuers[0]?.organ?.prefixes].some((prefixes) => prefixes?.includes(prefix))
  );
}
