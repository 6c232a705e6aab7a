/** A clause that a rule rests on. */
export interface Basis {
  /** Full name without 《》, e.g. 党政机关公文处理工作条例; 实务 for common practice with no clause. */
  readonly regulation: string;
  /** e.g. 第十五条, 7.3.5.4; empty for common practice. */
  readonly clause: string;
  /** ISO date from which the clause binds; documents dated earlier are not judged by it. */
  readonly effective?: string;
  /** Where the regulation is published, as a document number. */
  readonly number?: string;
}

/** A basis as it reads in a message: 《党政机关公文处理工作条例》第十五条. */
export function formatBasis(basis: Basis, locale: 'zh-CN' | 'en' = 'zh-CN'): string {
  if (basis.regulation === '实务') return locale === 'en' ? 'common practice' : '实务';
  const name = basis.regulation.includes('/T') ? basis.regulation : `《${basis.regulation}》`;
  return locale === 'en' && basis.clause
    ? `${name} ${basis.clause}`
    : `${name}${/^\d/u.test(basis.clause) ? ' ' : ''}${basis.clause}`;
}
