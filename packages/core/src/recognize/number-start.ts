import { matchesIn } from '../tree/matches-in.ts';
import { parseDocumentNumber } from './parse-document-number.ts';
import { CLASSIFICATION, CLASSIFICATION_WRONG, COPY_NUMBER, URGENCY } from './patterns.ts';

const SMALL_ELEMENTS = [COPY_NUMBER, CLASSIFICATION, CLASSIFICATION_WRONG, URGENCY];
/** No 份号, 密级 or 紧急程度 is longer, with the space behind it. */
const LONGEST = 24;

/**
 * Where the 发文字号 of a line begins: at 0 where it takes all of it, behind 份号, 密级 or 紧急程度 where these share
 * its line, as in a letter (GB/T 9704—2012 10.1). Null where the line has none.
 */
export function numberStart(text: string): number | null {
  if (parseDocumentNumber(text) !== null) return 0;
  for (const { 0: gap, index } of matchesIn(text.slice(0, LONGEST), / +/gu)) {
    const isSmall = SMALL_ELEMENTS.some((pattern) => pattern.test(text.slice(0, index)));
    const start = index + gap.length;
    if (isSmall && parseDocumentNumber(text.slice(start)) !== null) return start;
  }
  return null;
}
