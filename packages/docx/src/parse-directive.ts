/** A suppression written as a comment. */
export interface ParsedDirective {
  readonly rules: readonly string[];
  readonly reason: string | null;
}

/** The keyword, not followed by another word of its own (`gongwen-disable-next-line` is for Markdown). */
const KEYWORD = /^\s*gongwen-disable(?=\s|$)/;

/** `--` before the reason, or the dash that Word makes of it while one types. */
const REASON_MARK = /\s(?:--+|[—–]+)/;

/** Reads `gongwen-disable RULE… -- reason`; null for any other comment. Rules may be parted by spaces or commas. */
export function parseDirective(text: string): ParsedDirective | null {
  const keyword = KEYWORD.exec(text);
  if (keyword === null) return null;
  const rest = text.slice(keyword[0].length);
  const mark = REASON_MARK.exec(rest);
  const rules = (mark === null ? rest : rest.slice(0, mark.index))
    .split(/[\s,，、]+/)
    .filter((rule) => rule !== '');
  const reason = mark === null ? '' : rest.slice(mark.index + mark[0].length).trim();
  return { rules, reason: reason === '' ? null : reason };
}
