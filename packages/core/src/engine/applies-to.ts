import type { ResolvedConfig } from '../config/resolved-config.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import type { Basis } from '../rule/basis.ts';
import type { Need, RuleMeta } from '../rule/rule.ts';

/** What of a document decides whether a rule judges it. */
export type Judged = Pick<OfficialDocument, 'documentType' | 'direction' | 'form' | 'web' | 'date'> & {
  /** Its layout is known. */
  readonly layout: boolean;
  /** It declares the papers that belong with it. */
  readonly bundle: boolean;
};

/** Whether a rule judges a document: what it applies to, what it needs, and whether its clauses held on that date. */
export function appliesTo(
  rule: RuleMeta,
  added: readonly Basis[],
  document: Judged,
  config: ResolvedConfig,
): boolean {
  const { types, directions, forms, web } = rule.applies ?? {};
  if (types && !(document.documentType && types.includes(document.documentType))) return false;
  if (directions && !(document.direction && directions.includes(document.direction))) return false;
  if (forms && !forms.includes(document.form)) return false;
  if (web === false && document.web) return false;
  if (rule.needs?.some((need) => !isThere(need, document, config))) return false;
  // 成文日期早于条款施行日的，不适用该条款。
  const { date } = document;
  const held = ({ effective }: Basis): boolean =>
    date === null || effective === undefined || effective <= date;
  return rule.basis.some(held) || added.some(held);
}

function isThere(need: Need, document: Judged, { directory, settings }: ResolvedConfig): boolean {
  switch (need) {
    case 'layout':
      return document.layout;
    case 'bundle':
      return document.bundle;
    case 'organs':
      return directory !== null;
    default:
      return settings[need] !== null;
  }
}
