import type { OfficialDocument, OrganSystem } from '@gongwen/core';
import { bareTitle } from './bare-title.ts';
import { splitTail } from './split-tail.ts';

/** The limits bind 地方和部门: not central organs, people's congresses, 政协, supervision, courts and procuratorates. */
const SYSTEMS: ReadonlySet<OrganSystem> = new Set(['npc', 'cppcc', 'supervision', 'court', 'procuratorate']);
/** Normative texts, plans and standards are as long as they must be. */
const ISSUED_KINDS = /(?:条例|规定|规则|办法|细则|规程|规范|章程|制度|标准|规划|纲要|预案|目录|清单|指南)$/u;
const DECLARED_KINDS = new Set(['规章', '规划', '预案', '规范性文件', '协议']);
const BULLETIN = /统计公报|年度报告|年报/u;

/**
 * Whether the limits of length bind a document: `exempt` not at all, `milder` only as information (regulations,
 * plans and the like that it issues), null fully.
 */
export function lengthExemption(document: OfficialDocument): 'exempt' | 'milder' | null {
  const { declared, elements, issuers, documentType, form } = document;
  const [issuer] = issuers;
  if (declared.comprehensive?.value === true || documentType === '纪要' || form === 'communique')
    return 'exempt';
  if (issuer?.level === 0 || (issuer?.system && SYSTEMS.has(issuer.system))) return 'exempt';
  // 名录、大纲之类不是公文：没有文种、版头和发文机关。
  const isPaper =
    documentType === null && !elements.issuerMark && !elements.documentNumber && issuers.length === 0;
  if (isPaper) return 'exempt';
  if (BULLETIN.test(elements.title?.flat ?? '')) return 'exempt';
  const names = [elements.issuedTexts[0]?.title, elements.title?.verb ? elements.title.matter : null];
  const normative = names.some((name) => ISSUED_KINDS.test(splitTail(bareTitle(name ?? '')).name));
  return normative || form === 'rules' || DECLARED_KINDS.has(declared.kind?.value ?? '') ? 'milder' : null;
}
