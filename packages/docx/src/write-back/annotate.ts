import { DEFAULT_LIMITS, type Draft, type Locale, type ReaderLimits, resolveFixes } from '@gongwen/core';
import { type AnnotationMessage, commentLines } from './comment-text.ts';
import { commentXml } from './marks/comment-xml.ts';
import { withComments } from './marks/comments-part.ts';
import { lastCommentId } from './marks/last-comment-id.ts';
import { AUTHOR, INITIALS } from './marks/own-marks.ts';
import { changeIds, type PartMarks, partMarks } from './marks/part-marks.ts';
import { encodePart, packageParts } from './package-parts.ts';
import { commentPlaces } from './text/comment-place.ts';
import { packageSources } from './text/package-sources.ts';
import type { PartSource } from './text/part-source.ts';
import { placeEdit } from './text/place-edit.ts';
import { type MappedLine, textMap } from './text/text-map.ts';
import { elementsUnder, type XmlElement } from './xml/element-tree.ts';
import { isoDate } from './xml/iso-date.ts';
import { rewritePackage } from './zip/rewrite-package.ts';

export interface AnnotateOptions {
  /** Time of the comments and changes. */
  readonly date: Date;
  /** Language of the words around the messages. */
  readonly locale?: Locale;
  readonly limits?: Partial<ReaderLimits>;
}

export interface Annotated {
  readonly bytes: Uint8Array;
  /** Comments added. */
  readonly comments: number;
  /** Messages whose fix stands there as a tracked change. */
  readonly changes: number;
}

/** Messages that no comment of ours says yet; a document may be annotated again. */
function notYetSaid(draft: Draft, messages: readonly AnnotationMessage[], locale: Locale) {
  const said = new Map<string, number>();
  for (const { author, text } of draft.data.comments)
    if (author === AUTHOR) said.set(text, (said.get(text) ?? 0) + 1);
  return messages.flatMap((message) => {
    const text = commentLines(message, locale);
    const times = said.get(text.join('\n')) ?? 0;
    if (times > 0) said.set(text.join('\n'), times - 1);
    return times > 0 ? [] : [{ message, text }];
  });
}

/** What is being written into a document. */
interface Writing {
  readonly draft: Draft;
  readonly messages: readonly AnnotationMessage[];
  readonly lines: readonly MappedLine[];
  readonly marksOf: (source: PartSource) => PartMarks;
}

/** Puts the safe fixes that do not touch each other into the marks. @returns How many. */
function addChanges({ draft, messages, lines, marksOf }: Writing): number {
  let changes = 0;
  for (const { fix } of resolveFixes(messages, 'safe').settled) {
    const placed = fix?.edits.map((edit) => placeEdit(lines, edit, draft.data.text)) ?? [];
    // A fix is made whole or not at all.
    if (placed.some((edits) => edits === null)) continue;
    changes += 1;
    for (const edit of placed.flatMap((edits) => edits ?? [])) marksOf(edit.source).addChange(edit);
  }
  return changes;
}

/** Puts the marks of comments in. @returns The lines of each comment by its id. */
function addComments(
  { draft, messages, lines, marksOf }: Writing,
  main: PartSource,
  firstId: number,
  locale: Locale,
): Map<number, readonly string[]> {
  const place = commentPlaces(lines, main);
  const said = new Map<number, readonly string[]>();
  for (const { message, text } of notYetSaid(draft, messages, locale)) {
    const found = place(message.offset, message.endOffset);
    if (found === null) continue;
    const id = firstId + said.size;
    marksOf(main).addComment(found, id);
    said.set(id, text);
  }
  return said;
}

/**
 * Writes messages into a .docx: each as a comment on its characters, each safe fix as a tracked change, both by
 * 公文校核. Text in text boxes and notes is commented on where they are anchored. Parts that need no change keep their
 * packed bytes, and `removeAnnotations` gives the document back.
 * @param draft What the reader made of the same bytes.
 * @throws {DraftError} when the package cannot be read.
 */
export function annotate(
  bytes: Uint8Array,
  draft: Draft,
  messages: readonly AnnotationMessage[],
  { date, locale = 'zh-CN', limits }: AnnotateOptions,
): Annotated {
  const parts = packageParts(bytes, { ...DEFAULT_LIMITS, ...limits });
  const { main, find } = packageSources(parts);
  const ids = changeIds(elementsUnder(main.root));
  const when = isoDate(date);
  const marks = new Map<PartSource, PartMarks>();
  const marksOf = (source: PartSource): PartMarks => {
    const known = marks.get(source) ?? partMarks(source, ids, when);
    marks.set(source, known);
    return known;
  };
  const writing: Writing = { draft, messages, lines: textMap(draft, find), marksOf };
  const changes = addChanges(writing);
  const firstId = lastCommentId(main.root, parts) + 1;
  const comments = addComments(writing, main, firstId, locale);
  if (marks.size === 0) return { bytes, comments: 0, changes: 0 };
  const changed = new Map(
    [...marks].map(([{ part }, partMark]) => [part.name, encodePart(part, partMark.apply())]),
  );
  if (comments.size > 0) {
    const details = { author: AUTHOR, initials: INITIALS, date: when };
    const xml = ({ scope }: XmlElement) =>
      [...comments].map(([id, lines]) => commentXml(scope, { ...details, id, lines })).join('');
    for (const [name, content] of withComments(parts, main.root, xml)) changed.set(name, content);
  }
  return { bytes: rewritePackage(bytes, changed), comments: comments.size, changes };
}
