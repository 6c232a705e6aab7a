import { DEFAULT_LIMITS, type Draft, type ReaderLimits } from '@gongwen/core';
import { commentXml } from './marks/comment-xml.ts';
import { withComments } from './marks/comments-part.ts';
import { lastCommentId } from './marks/last-comment-id.ts';
import { changeIds, partMarks } from './marks/part-marks.ts';
import { encodePart, packageParts } from './package-parts.ts';
import { commentPlaces } from './text/comment-place.ts';
import { packageSources } from './text/package-sources.ts';
import { textMap } from './text/text-map.ts';
import { elementsUnder } from './xml/element-tree.ts';
import { isoDate } from './xml/iso-date.ts';
import { rewritePackage } from './zip/rewrite-package.ts';

/** A comment of a person's own. */
export interface PlainComment {
  /** UTF-16 offsets into the draft's text, end exclusive. */
  readonly offset: number;
  readonly endOffset: number;
  readonly text: string;
}

export interface CommentOptions {
  readonly author: string;
  readonly initials: string;
  readonly date: Date;
  readonly limits?: Partial<ReaderLimits>;
}

export interface Commented<Comment> {
  readonly bytes: Uint8Array;
  readonly added: readonly Comment[];
  /** Comments whose place is none that a comment can stand at. */
  readonly refused: readonly Comment[];
}

/**
 * Puts comments on text of a .docx, by somebody other than 公文校核, so that taking out annotations leaves them. Parts
 * that need no change keep their packed bytes.
 * @param draft What the reader made of the same bytes.
 * @throws {DraftError} when the package cannot be read.
 */
export function addComments<Comment extends PlainComment>(
  bytes: Uint8Array,
  draft: Draft,
  comments: readonly Comment[],
  { author, initials, date, limits }: CommentOptions,
): Commented<Comment> {
  const parts = packageParts(bytes, { ...DEFAULT_LIMITS, ...limits });
  const { main, find } = packageSources(parts);
  const when = isoDate(date);
  const marks = partMarks(main, changeIds(elementsUnder(main.root)), when);
  const place = commentPlaces(textMap(draft, find), main);
  const firstId = lastCommentId(main.root, parts) + 1;
  const added: Comment[] = [];
  const refused: Comment[] = [];
  for (const comment of comments) {
    const found = place(comment.offset, comment.endOffset);
    if (found === null) refused.push(comment);
    else {
      marks.addComment(found, firstId + added.length);
      added.push(comment);
    }
  }
  if (added.length === 0) return { bytes, added, refused };
  const details = { author, initials, date: when };
  const xml = added.map(
    ({ text }, index) =>
      (scope: Parameters<typeof commentXml>[0]) =>
        commentXml(scope, { ...details, id: firstId + index, lines: text.split('\n') }),
  );
  const changed = new Map([
    [main.part.name, encodePart(main.part, marks.apply())] as const,
    ...withComments(parts, main.root, ({ scope }) => xml.map((write) => write(scope)).join('')),
  ]);
  return { bytes: rewritePackage(bytes, changed), added, refused };
}
