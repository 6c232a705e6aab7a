import type { DocumentNumber, OfficialDocument } from '@gongwen/core';
import { isOldYear } from './is-old-year.ts';

/**
 * The document's own 发文字号, to be judged by GB/T 9704—2012; null for the number of an order or of minutes, and for
 * one of a year before the standard where nothing else tells the date.
 */
export function ownNumber({ elements, date }: OfficialDocument): DocumentNumber | null {
  const { documentNumber } = elements;
  if (documentNumber?.form !== 'number') return null;
  return date === null &&
    documentNumber.year !== null &&
    isOldYear(documentNumber.year) &&
    /^\d{4}$/u.test(documentNumber.year)
    ? null
    : documentNumber;
}
