import { relationshipsName } from '../../package/read-relationships.ts';
import { readComments } from '../../parts/read-comments.ts';
import { CONTENT_TYPES, commentElements } from '../marks/comments-part.ts';
import { AUTHOR, COMMENT_HEAD, COMMENTS_RELATIONSHIP } from '../marks/own-marks.ts';
import { encodePart, type PackageParts } from '../package-parts.ts';
import { elementsUnder, elementTree, type XmlElement } from '../xml/element-tree.ts';
import { applySplices } from '../xml/splice.ts';

/** What taking our comments out of a package means. */
export interface CleanedComments {
  /** Ids of our comments. */
  readonly ids: ReadonlySet<string>;
  readonly changes: readonly (readonly [string, Uint8Array | null])[];
}

/** Finds our comments, and the parts without them. A comments part that we made goes with the last of its comments. */
export function cleanComments(parts: PackageParts): CleanedComments {
  const part = commentElements(parts);
  if (part === null || !part.text.includes(AUTHOR)) return { ids: new Set(), changes: [] };
  const { name, text, root } = part;
  const ids = new Set(
    readComments(name, text)
      .filter((comment) => comment.author === AUTHOR && COMMENT_HEAD.test(comment.text.split('\n')[0] ?? ''))
      .map(({ id }) => id),
  );
  if (ids.size === 0) return { ids, changes: [] };
  const isOurs = ({ attributes }: XmlElement) => ids.has(attributes['w:id'] ?? '');
  const own = root.children.filter(isOurs);
  const threads = withoutThreads(parts, own);
  const relationship = parts.related.find(({ kind }) => kind === 'comments');
  if (own.length === root.children.length && relationship?.id === COMMENTS_RELATIONSHIP)
    return { ids, changes: [...threads, ...withoutPart(parts, name)] };
  return { ids, changes: [...threads, ...without(parts, name, isOurs)] };
}

/** A part without some children of its root; nothing where there are none. */
function without(
  parts: PackageParts,
  name: string,
  isOut: (element: XmlElement) => boolean,
): [string, Uint8Array][] {
  const part = parts.read(name);
  if (part === null) return [];
  const root = elementTree(name, part.text);
  const out = root.children.filter(isOut);
  if (out.length === 0) return [];
  const isEmptied = out.length === root.children.length && contentLength(root) === contentLength(...out);
  const splices = isEmptied
    ? [{ start: root.openEnd - 1, end: root.end, text: '/>' }]
    : out.map(({ start, end }) => ({ start, end, text: '' }));
  return [[name, encodePart(part, applySplices(part.text, splices))]];
}

function contentLength(...elements: readonly XmlElement[]): number {
  const [only, ...others] = elements;
  if (only !== undefined && others.length === 0 && only.parent === null)
    return only.closeStart - only.openEnd;
  return elements.reduce((sum, { start, end }) => sum + end - start, 0);
}

function withoutPart(parts: PackageParts, name: string): [string, Uint8Array | null][] {
  return [
    [name, null],
    ...without(
      parts,
      relationshipsName(parts.main.name),
      ({ attributes }) => attributes.Id === COMMENTS_RELATIONSHIP,
    ),
    ...without(parts, CONTENT_TYPES, ({ attributes }) => attributes.PartName === `/${name}`),
  ];
}

const THREAD_PARTS: ReadonlySet<string> = new Set(['commentsExtended', 'commentsIds']);

/** Word, once it has saved the document, keeps the state of each comment in parts of their own, by paragraph. */
function withoutThreads(parts: PackageParts, own: readonly XmlElement[]): [string, Uint8Array][] {
  const paragraphs = new Set(
    own.flatMap((comment) =>
      [...elementsUnder(comment)].flatMap(({ name, attributes }) =>
        name === 'w:p' ? (attributes['w14:paraId'] ?? []) : [],
      ),
    ),
  );
  const isOurs = (element: XmlElement) =>
    Object.entries(element.attributes).some(
      ([name, value]) => name.endsWith(':paraId') && paragraphs.has(value),
    );
  return parts.related
    .filter(({ kind }) => THREAD_PARTS.has(kind))
    .flatMap(({ target }) => without(parts, target, isOurs));
}
