import { type Line, type OfficialDocument, squeeze, TITLE_END } from '@gongwen/core';

const LOOK_AT = 12;
/** Marks that no title ends with; with one of them a line is not taken for a title. */
const END_MARKS = /(?<![。，；：、！？.!?,;:])[。，；：、！？.!?,;:]+$/u;

/**
 * The line that stands where the title should, in a document in which none was recognised: a first-level heading, a
 * line set like a title, or 关于……的通知 with a mark behind it. Null where there is a title or no such line.
 */
export function titleCandidate(document: OfficialDocument): Line | null {
  const { elements, lines, parts } = document;
  if (elements.title) return null;
  const filled = lines
    .filter(({ index, from, to }) => to > from && parts[index] !== 'header')
    .slice(0, LOOK_AT);
  const recipients = elements.mainRecipients?.lines[0];
  const before =
    recipients && recipients.paragraph.data.heading !== 1 ? recipients.index : Number.POSITIVE_INFINITY;
  return filled.find((line) => line.index < before && !line.inTable && looksLikeTitle(line)) ?? null;
}

function looksLikeTitle({ match, from, to, paragraph, pieces }: Line): boolean {
  if (paragraph.data.heading === 1) return true;
  const text = match.slice(from, to);
  if (text.length > 80) return false;
  const size = Math.max(0, ...pieces.map(({ node }) => node?.data.layout?.size ?? 0));
  if (paragraph.data.layout?.alignment === 'center' && size >= 18) return true;
  const bare = squeeze(text).replace(END_MARKS, '');
  return bare.length < squeeze(text).length && /^[一-龥（）、]{0,40}关于/u.test(bare) && TITLE_END.test(bare);
}
