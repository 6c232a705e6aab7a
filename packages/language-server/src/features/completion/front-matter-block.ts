/** The front matter of a text that may still be typed: UTF-16 offsets. */
export interface FrontMatterBlock {
  /** Behind the opening fence. */
  readonly start: number;
  /** Before the closing fence; without one, where the first empty line or heading ends it. */
  readonly end: number;
  /** Behind the closing fence. */
  readonly after: number;
}

const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/u;
const CLOSING = /^---[ \t]*$/mu;
/** An empty line or a heading: what no front matter holds, so that one whose closing fence is to come ends there. */
const NO_MORE = /^(?:[ \t]*$|#+ )/mu;

/** Whether a line that begins at this offset is one of the block's own, between its fences. */
export function isInBlock({ start, end, after }: FrontMatterBlock, lineStart: number): boolean {
  const open = after === end;
  return lineStart >= start && (open ? lineStart <= end : lineStart < end);
}

/** The front matter of a text; null when it begins with none. */
export function frontMatterBlock(text: string): FrontMatterBlock | null {
  const start = OPENING.exec(text)?.[0].length;
  if (start === undefined) return null;
  const rest = text.slice(start);
  const closing = CLOSING.exec(rest);
  if (closing) {
    const end = start + closing.index;
    return { start, end, after: end + closing[0].length };
  }
  const end = start + (NO_MORE.exec(rest)?.index ?? rest.length);
  return { start, end, after: end };
}

/** The value of a key on one line of the front matter, as it is written; null where there is none. */
export function frontMatterValue(
  text: string,
  { start, end }: FrontMatterBlock,
  keys: readonly string[],
): string | null {
  for (const line of text.slice(start, end).split(/\r\n|\n|\r/u)) {
    const [, key = '', value = ''] = /^([^\s:：#]{1,20})[ \t]*[:：](.*)$/u.exec(line) ?? [];
    if (keys.includes(key)) return value.replace(/(?<=[ \t])#.*|["'[\]]/gu, '').trim();
  }
  return null;
}
