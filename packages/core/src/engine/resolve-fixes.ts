import type { FixEdit, GongwenMessage } from './result.ts';

/** The edits to apply together, and the messages they settle. */
export interface ResolvedFixes<Message> {
  readonly edits: readonly FixEdit[];
  readonly settled: readonly Message[];
}

/**
 * Chooses fixes that do not touch each other, first come first served in document order: a fix is taken whole or not
 * at all, and one that overlaps a fix already taken waits for the next round. Two insertions at one place overlap.
 */
export function resolveFixes<Message extends Pick<GongwenMessage, 'fix'>>(
  messages: readonly Message[],
  which: 'safe' | 'all',
): ResolvedFixes<Message> {
  const taken: FixEdit[] = [];
  const settled: Message[] = [];
  for (const message of messages) {
    const { fix } = message;
    if (!fix || fix.edits.length === 0 || (which === 'safe' && !fix.safe)) continue;
    if (fix.edits.some((edit) => taken.some((other) => touches(edit, other)))) continue;
    taken.push(...fix.edits);
    settled.push(message);
  }
  return { edits: taken.toSorted((a, b) => a.offset - b.offset), settled };
}

/** Applies edits that do not overlap. Offsets are UTF-16 units into `text`. */
export function applyEdits(text: string, edits: readonly FixEdit[]): string {
  let result = '';
  let from = 0;
  for (const { offset, endOffset, text: replacement } of edits.toSorted((a, b) => a.offset - b.offset)) {
    result += text.slice(from, offset) + replacement;
    from = endOffset;
  }
  return result + text.slice(from);
}

function touches(a: FixEdit, b: FixEdit): boolean {
  if (a.offset === b.offset) return true;
  return a.offset < b.endOffset && b.offset < a.endOffset;
}
