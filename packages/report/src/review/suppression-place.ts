import type { OfficialDocument } from '@gongwen/core';

/**
 * Where the comment that suppresses a message of a Markdown draft goes: at the head of the line in which its paragraph
 * begins, since within a paragraph a comment would part it.
 * @returns UTF-16 offset; null in other formats, which have no comments in their text, and in the front matter.
 */
export function suppressionPlace({ draft, lines }: OfficialDocument, offset: number): number | null {
  if (draft.data.format !== 'markdown') return null;
  const line = lines.findLast(
    ({ pieces, from, to }) => to > from && (pieces[0]?.offset ?? Number.POSITIVE_INFINITY) <= offset,
  );
  const start = line?.pieces[0]?.offset;
  if (start === undefined) return null;
  return draft.data.text.lastIndexOf('\n', start - 1) + 1;
}
