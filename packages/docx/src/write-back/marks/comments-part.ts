import { relationshipsName } from '../../package/read-relationships.ts';
import { encodePart, type PackageParts } from '../package-parts.ts';
import { appendChild, siblingName } from '../xml/append-child.ts';
import { elementTree, type XmlElement } from '../xml/element-tree.ts';
import { applySplices } from '../xml/splice.ts';
import { wordNamespace } from '../xml/word-tag.ts';
import { COMMENTS_RELATIONSHIP } from './own-marks.ts';

export const CONTENT_TYPES = '[Content_Types].xml';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** A part with XML added at the end of its root. */
function appended(parts: PackageParts, name: string, make: (root: XmlElement) => string | null) {
  const part = parts.read(name);
  if (part === null) return null;
  const root = elementTree(name, part.text);
  const xml = make(root);
  return xml === null ? null : encodePart(part, applySplices(part.text, [appendChild(root, xml)]));
}

function freeName(parts: PackageParts): string {
  const folder = parts.main.name.slice(0, parts.main.name.lastIndexOf('/') + 1);
  let name = `${folder}comments.xml`;
  for (let number = 1; parts.read(name) !== null; number++) name = `${folder}comments${number}.xml`;
  return name;
}

function withRelationship(parts: PackageParts, name: string, isStrict: boolean): [string, Uint8Array] {
  const partName = relationshipsName(parts.main.name);
  const target = name.slice(name.lastIndexOf('/') + 1);
  const type = `${isStrict ? STRICT : TRANSITIONAL}/comments`;
  const entry = (tag: string) => `<${tag} Id="${COMMENTS_RELATIONSHIP}" Type="${type}" Target="${target}"/>`;
  const content = appended(parts, partName, (root) => entry(siblingName(root, 'Relationship')));
  const made = `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${entry('Relationship')}</Relationships>`;
  return [partName, content ?? encodePart({ markLength: 0 }, made)];
}

function withContentType(parts: PackageParts, name: string): [string, Uint8Array][] {
  const content = appended(parts, CONTENT_TYPES, (root) => {
    const isKnown = root.children.some(
      ({ attributes }) => attributes.PartName?.toLowerCase() === `/${name}`.toLowerCase(),
    );
    const tag = siblingName(root, 'Override');
    return isKnown ? null : `<${tag} PartName="/${name}" ContentType="${COMMENTS_TYPE}"/>`;
  });
  return content === null ? [] : [[CONTENT_TYPES, content]];
}

/**
 * The parts that change when comments are added: the comments part, and where the document had none its content type
 * and its relationship.
 * @param main Root of the main part.
 * @param comments Gives the `w:comment` elements for the root that will hold them.
 */
export function withComments(
  parts: PackageParts,
  main: XmlElement,
  comments: (root: XmlElement) => string,
): [string, Uint8Array][] {
  const known = parts.related.find(({ kind }) => kind === 'comments')?.target;
  const content = known === undefined ? null : appended(parts, known, comments);
  if (known !== undefined && content !== null) return [[known, content]];
  const name = freeName(parts);
  const uri = wordNamespace(main.scope);
  const empty = `${DECLARATION}<w:comments xmlns:w="${uri}"></w:comments>`;
  const made = applySplices(empty, [
    appendChild(elementTree(name, empty), comments(elementTree(name, empty))),
  ]);
  return [
    [name, encodePart({ markLength: 0 }, made)],
    withRelationship(parts, name, uri.startsWith('http://purl.oclc.org/')),
    ...withContentType(parts, name),
  ];
}

/** The comments of a document: the part that holds them and its elements. */
export function commentElements(
  parts: PackageParts,
): { readonly name: string; readonly root: XmlElement; readonly text: string } | null {
  const name = parts.related.find(({ kind }) => kind === 'comments')?.target;
  const part = name === undefined ? null : parts.read(name);
  return part === null || name === undefined
    ? null
    : { name, root: elementTree(name, part.text), text: part.text };
}
