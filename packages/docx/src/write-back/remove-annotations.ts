import { DEFAULT_LIMITS, type ReaderLimits } from '@gongwen/core';
import { changeSplices } from './clean/change-splices.ts';
import { cleanComments } from './clean/clean-comments.ts';
import { joinSplices } from './clean/join-splices.ts';
import { markSplices } from './clean/mark-splices.ts';
import { AUTHOR } from './marks/own-marks.ts';
import { encodePart, packageParts } from './package-parts.ts';
import { elementTree } from './xml/element-tree.ts';
import { applySplices } from './xml/splice.ts';
import { rewritePackage } from './zip/rewrite-package.ts';

/** Kinds of parts that hold text of a draft and so tracked changes of ours. */
const TEXT_PARTS: ReadonlySet<string> = new Set(['footnotes', 'endnotes']);

/**
 * Takes out what `annotate` put into a .docx: our comments, and our tracked changes as if they were rejected. Comments
 * and changes of others, suppressions too, stay. A document that no other program has saved meanwhile gets its main
 * part back byte for byte.
 * @returns The same array where there is nothing of ours.
 * @throws {DraftError} when the package cannot be read.
 */
export function removeAnnotations(bytes: Uint8Array, limits: Partial<ReaderLimits> = {}): Uint8Array {
  const parts = packageParts(bytes, { ...DEFAULT_LIMITS, ...limits });
  const comments = cleanComments(parts);
  const changed = new Map<string, Uint8Array | null>(comments.changes);
  const notes = parts.related.filter(({ kind }) => TEXT_PARTS.has(kind));
  for (const name of [parts.main.name, ...notes.map(({ target }) => target)]) {
    const part = name === parts.main.name ? parts.main : parts.read(name);
    if (part === null || (comments.ids.size === 0 && !part.text.includes(AUTHOR))) continue;
    const root = elementTree(name, part.text);
    const splices = [
      ...joinSplices(part.text, root, comments.ids),
      ...changeSplices(root),
      ...markSplices(root, comments.ids),
    ];
    if (splices.length > 0) changed.set(name, encodePart(part, applySplices(part.text, splices)));
  }
  return changed.size === 0 ? bytes : rewritePackage(bytes, changed);
}
