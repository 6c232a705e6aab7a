import type { Directive } from './draft.ts';

/** A suppression as it is written, without its place. */
export type DirectiveText = Pick<Directive, 'kind' | 'rules' | 'reason'>;

// The word of a suppression; the longer name is tried first.
const WORD = /^gongwen-(disable-next-line|disable|enable)(?![\w-])/u;

// What parts rules and reason: `--`, or the dash that Word makes of it while one types.
const REASON_MARK = /--+|——+|\s[—–]/u;

// 【理由】 is where a reason is still to be written.
const PLACEHOLDER = /^【[^】]*】$/u;

/**
 * Reads the text of a suppression, as in an HTML or Word comment:
 * `gongwen-disable-next-line RULE[, RULE…] -- reason`, `gongwen-disable …`, `gongwen-enable …`.
 * Rules are parted by spaces or commas (also full-width); none means all. The reason follows the first `--` or dash.
 *
 * @param text The comment without its markup.
 * @returns null when the comment is not a suppression.
 */
export function parseDirective(text: string): DirectiveText | null {
  const trimmed = text.trim();
  const word = WORD.exec(trimmed);
  if (!word) return null;
  const rest = trimmed.slice(word[0].length);
  const dash = REASON_MARK.exec(rest);
  const names = dash ? rest.slice(0, dash.index) : rest;
  const reason = dash ? rest.slice(dash.index + dash[0].length).trim() : '';
  return {
    kind: word[1] as Directive['kind'],
    rules: names.split(/[\s,，、]+/u).filter((name) => name !== ''),
    reason: reason === '' || PLACEHOLDER.test(reason) ? null : reason,
  };
}
