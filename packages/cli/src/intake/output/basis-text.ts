import { formatBasis, type Locale } from '@gongwen/core';
import type { BasisOutput } from '../receipt.ts';

/** Clauses on one line: 《洛阳市偃师区人民政府工作规则》第二十条、……; empty for none. */
export function basisText(basis: readonly BasisOutput[], locale: Locale): string {
  return basis
    .map(({ regulation, clause }) => formatBasis({ regulation, clause }, locale))
    .join(locale === 'en' ? ', ' : '、');
}
