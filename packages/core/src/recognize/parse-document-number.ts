import type { DocumentNumber } from '../document/elements.ts';
import { BARE_NUMBER, DOCUMENT_NUMBER, DRAFT_NUMBER, ISSUE_NUMBER, ORDER_NUMBER } from './patterns.ts';

export type NumberParts = Pick<
  DocumentNumber,
  'form' | 'prefix' | 'open' | 'year' | 'close' | 'di' | 'sequence' | 'hao' | 'draft'
>;

/** Reads a 发文字号 (or a bare 〔2026〕8号) that takes the whole text; null when it is none. */
export function parseDocumentNumber(text: string): NumberParts | null {
  const groups = (DOCUMENT_NUMBER.exec(text) ?? BARE_NUMBER.exec(text))?.groups;
  if (!groups) return parseDraftNumber(text);
  const sequence = groups['seq'] ?? null;
  // “（2023年）” and “(2021)” in a title are no numbers: a number has 号, or a serial after its year.
  if (sequence === null && groups['hao'] === undefined) return null;
  return numberParts(groups, sequence, sequence === null);
}

/** A number of a template, in which the year or the serial is still open. */
function parseDraftNumber(text: string): NumberParts | null {
  const groups = DRAFT_NUMBER.exec(text)?.groups;
  if (!groups) return null;
  const [year = '', sequence = ''] = [groups['year']?.trim(), groups['seq']?.trim()];
  return {
    ...numberParts({ ...groups, hao: '号' }, digits(sequence), true),
    prefix: groups['prefix'] || null,
    year: year === '' ? null : year,
  };
}

function digits(text: string): string | null {
  return /^\d+$/u.test(text) ? text : null;
}

function numberParts(
  groups: Record<string, string | undefined>,
  sequence: string | null,
  draft: boolean,
): NumberParts {
  return {
    form: 'number',
    prefix: groups['prefix'] ?? null,
    open: groups['open'] ?? null,
    year: groups['year'] ?? null,
    close: groups['close'] ?? null,
    di: groups['di'] !== undefined,
    sequence,
    hao: groups['hao'] !== undefined,
    draft,
  };
}

/** Reads 第3号 of an order (GB/T 9704—2012 10.2) or 第5期 of minutes (10.3); null when the text is neither. */
export function parseSerialNumber(text: string): NumberParts | null {
  const order = ORDER_NUMBER.exec(text);
  const issue = order ? null : ISSUE_NUMBER.exec(text);
  if (!order && !issue) return null;
  const sequence = order?.groups?.['seq'] ?? issue?.groups?.['seq'] ?? issue?.groups?.['seq2'] ?? null;
  const none = { prefix: null, open: null, year: null, close: null, draft: false };
  return { ...none, form: order ? 'order' : 'issue', di: true, sequence, hao: true };
}
