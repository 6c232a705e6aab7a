import type { Range } from '@gongwen/core';

const ENDS = '。！？；';
/** Close a quotation or a bracket: behind the mark that ends a sentence they belong to it. */
const CLOSING = '”’）》】〕」』"\')';
const SPACES = ' \t\u3000';
/** UTF-16 units to look at on either side: a line can be a whole file. */
const FARTHEST = 400;

/**
 * The sentence that a place stands in, within its line (in a .docx: its paragraph). A long one is cut around the place.
 * @param offset UTF-16 units into `text`.
 */
export function sentenceAt(text: string, offset: number): Range {
  return { start: startOf(text, offset), end: endOf(text, offset) };
}

function startOf(text: string, offset: number): number {
  const least = Math.max(0, offset - FARTHEST);
  let at = offset;
  while (at > least && !isBreak(text.charAt(at - 1)) && !ENDS.includes(text.charAt(at - 1))) at -= 1;
  if (at > 0 && ENDS.includes(text.charAt(at - 1))) at = behindAll(CLOSING, text, at, offset);
  at = behindAll(SPACES, text, at, offset);
  return isLowSurrogate(text, at) ? at + 1 : at;
}

function endOf(text: string, offset: number): number {
  const most = Math.min(text.length, offset + FARTHEST);
  let at = offset;
  while (at < most && !isBreak(text.charAt(at)) && !ENDS.includes(text.charAt(at))) at += 1;
  // Several marks (？！) end one sentence.
  at = behindAll(CLOSING, text, behindAll(ENDS, text, at, most), most);
  return isLowSurrogate(text, at) ? at - 1 : at;
}

function behindAll(marks: string, text: string, from: number, most: number): number {
  let at = from;
  while (at < most && marks.includes(text.charAt(at))) at += 1;
  return at;
}

function isBreak(char: string): boolean {
  return char === '\n' || char === '\r';
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
