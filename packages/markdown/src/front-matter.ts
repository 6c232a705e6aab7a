import type { FrontMatterSource } from '@gongwen/core';

export interface FrontMatter extends FrontMatterSource {
  /** Offset of the first character after the closing fence and its line end. */
  readonly end: number;
}

// A fence line: three hyphens, nothing else but trailing spaces.
const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/u;
const CLOSING = /^---[ \t]*$/mu;

/** The YAML between `---` fences at the very head of a text; null when there is none or it is not closed. */
export function frontMatterOf(text: string): FrontMatter | null {
  const offset = OPENING.exec(text)?.[0].length;
  if (offset === undefined) return null;
  const closing = CLOSING.exec(text.slice(offset));
  if (!closing) return null;
  const close = offset + closing.index;
  const lineEnd = /^(?:\r\n|\n|\r)/u.exec(
    text.slice(close + closing[0].length, close + closing[0].length + 2),
  );
  const end = close + closing[0].length + (lineEnd?.[0].length ?? 0);
  return { value: text.slice(offset, close).replace(/(?:\r\n|\n|\r)$/u, ''), offset, end };
}
