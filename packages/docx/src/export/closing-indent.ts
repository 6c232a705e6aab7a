import type { Block } from './docx-document.ts';
import { textWidth } from './text-width.ts';

/** A sealed document's date stands four 字 from the right edge (7.3.5.1). */
const DATE_INDENT = 4;

/**
 * Right indent, in 字, of a signature or date. A signature is centred over the date that follows it; one too long
 * for that ends at the edge, and those of an order, where the head of the organ signs, end with the date (7.3.5.3).
 */
export function closingIndent(
  block: { readonly kind: string; readonly text: string },
  following: readonly Block[],
): number {
  if (block.kind === 'date') return DATE_INDENT;
  const date = following.find((next) => next.kind !== 'signature');
  if (date?.kind !== 'date') return DATE_INDENT;
  return Math.max(0, DATE_INDENT + (textWidth(date.text) - textWidth(block.text)) / 2);
}
