import type { Typed } from './proposal.ts';

/**
 * The word around the cursor, from the end of what `from` finds last before it to the first of what `to` finds behind
 * it. A placeholder of a skeleton (【主送机关】) around the cursor is taken whole, and matches everything.
 */
export function placedWord(before: string, after: string, from: RegExp, to: RegExp): Typed {
  const placeholder = /【[^【】]*$/u.exec(before);
  if (placeholder) {
    const close = after.indexOf('】');
    return { raw: placeholder[0], query: '', after: close < 0 ? 0 : close + 1 };
  }
  const raw = before.slice(lastEnd(before, from));
  const stop = after.search(to);
  return { raw, query: raw.trim(), after: (stop < 0 ? after : after.slice(0, stop)).trimEnd().length };
}

/** Index behind the last match of a pattern of single characters. */
function lastEnd(text: string, pattern: RegExp): number {
  for (let at = text.length; at > 0; at -= 1) if (pattern.test(text.charAt(at - 1))) return at;
  return 0;
}
