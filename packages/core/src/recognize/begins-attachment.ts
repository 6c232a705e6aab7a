import type { Line } from '../tree/line.ts';
import { ATTACHMENT_LABEL, ATTACHMENT_LABEL_TITLE } from './patterns.ts';
import { trimmed } from './scan.ts';

/**
 * Whether a line begins an attachment (GB/T 9704—2012 7.3.7): 附件1 alone; or with its title in the same line, when it
 * is a heading or stands on a new page.
 */
export function beginsAttachment(line: Line): boolean {
  if (line.inTable) return false;
  const text = trimmed(line);
  if (!text.includes('附')) return false;
  if (ATTACHMENT_LABEL.test(text)) return true;
  return beginsPart(line) && ATTACHMENT_LABEL_TITLE.test(text);
}

/** A heading of Markdown, or the first line after a break. */
export function beginsPart(line: Line): boolean {
  const { heading, layout } = line.paragraph.data;
  return heading !== null || line.afterBreak !== null || layout?.pageBreakBefore === true;
}
