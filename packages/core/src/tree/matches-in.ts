const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a pattern in a text, as `text.matchAll(pattern)` gives them. That copies the pattern at each call, which
 * costs more than the search itself where a paragraph has no match, as most have none.
 * @param pattern With the flag `g`.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${pattern} is not global`);
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
