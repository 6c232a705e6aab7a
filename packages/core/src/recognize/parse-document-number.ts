import type { DocumentNumber } from '../document/elements.ts';
import { BARE_NUMBER, DOCUMENT_NUMBER } from './patterns.ts';

export type NumberParts = Pick<
  DocumentNumber,
  'form' | 'prefix' | 'open' | 'year' | 'close' | 'di' | 'sequence' | 'hao' | 'draft'
>;

/** Reads a 发文字号 (or a bare 〔2026〕8号) that takes the whole text; null when it is none. */
export function parseDocumentNumber(text: string): NumberParts | null {
  const groups = (DOCUMENT_NUMBER.exec(text) ?? BARE_NUMBER.exec(text))?.groups;
  if (!groups) return null;
  const sequence = groups['seq'] ?? null;
  // “（2023年）” and “(2021)” in a title are no numbers: a number has 号, or a serial after its year.
  if (sequence === null && groups['hao'] === undefined) return null;
  return {
    form: 'number',
    prefix: groups['prefix'] ?? null,
    open: groups['open'] ?? null,
    year: groups['year'] ?? null,
    close: groups['close'] ?? null,
    di: groups['di'] !== undefined,
    sequence,
    hao: groups['hao'] !== undefined,
    draft: sequence === null,
  };
}
