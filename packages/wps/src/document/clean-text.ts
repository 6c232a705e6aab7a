/**
 * Characters that stand in the text of a range and are no text of the draft: ends of paragraphs and cells, page and
 * column breaks, places of notes, comments and objects, edges of fields, optional hyphens. Tab (9), line break (11) and
 * the hyphen that does not break (30) are text.
 */
function isMark(code: number): boolean {
  return code < 0x20 && code !== 0x09 && code !== 0x0b && code !== 0x1e;
}

/** The hyphen that does not break, of which the draft has a plain one. */
const FIRM_HYPHEN = String.fromCharCode(0x1e);

/** The text of a range as a draft has it. */
export function cleanText(text: string): string {
  let clean = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isMark(text.charCodeAt(at))) continue;
    clean += text.slice(from, at);
    from = at + 1;
  }
  return (clean + text.slice(from)).replaceAll(FIRM_HYPHEN, '-');
}
