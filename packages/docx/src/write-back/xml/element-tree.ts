import { DraftError } from '@gongwen/core';
import { SaxesParser } from 'saxes';
import {
  attributeNames,
  elementName,
  type NameScope,
  ROOT_SCOPE,
  scopeWithin,
} from '../../xml/name-scope.ts';

/** An element of a part, with the places of its tags: offsets in UTF-16 units of the part's text. */
export interface XmlElement {
  /** Name with the canonical prefix of its namespace, e.g. `w:p`. */
  readonly name: string;
  /** Name as the file writes it. */
  readonly rawName: string;
  /** Attributes under canonical names. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly scope: NameScope;
  readonly parent: XmlElement | null;
  readonly children: readonly XmlElement[];
  /** First character of the start tag, and one past its last. */
  readonly start: number;
  readonly openEnd: number;
  /** First character of the end tag, and one past its last; both `openEnd` where the element is one empty tag. */
  readonly closeStart: number;
  readonly end: number;
}

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

function element(
  text: string,
  position: number,
  tag: { readonly name: string; readonly attributes: Readonly<Record<string, string>> },
  parent: XmlElement | null,
): Open {
  const scope = scopeWithin(parent?.scope ?? ROOT_SCOPE, tag.attributes);
  return {
    name: elementName(scope, tag.name),
    rawName: tag.name,
    attributes: attributeNames(scope, tag.attributes),
    scope,
    parent,
    children: [],
    // No '<' may stand in an attribute value, so the last one begins this tag.
    start: text.lastIndexOf('<', position - 1),
    openEnd: position,
    closeStart: position,
    end: position,
  };
}

/**
 * The elements of a part with both branches of every `mc:AlternateContent`, unlike what the reader walks.
 * @throws {DraftError} `broken-xml`.
 */
export function elementTree(part: string, text: string): XmlElement {
  const parser = new SaxesParser();
  let open: Open | null = null;
  let root: Open | null = null;
  const around: Open[] = [];
  parser.on('error', (cause) => {
    throw brokenXml(part, cause);
  });
  parser.on('opentag', (tag) => {
    const made = element(text, parser.position, tag, open);
    if (open === null) root = made;
    else {
      open.children.push(made);
      around.push(open);
    }
    open = made;
  });
  parser.on('closetag', () => {
    if (open === null) return;
    open.end = parser.position;
    const isOneTag = open.end === open.openEnd;
    open.closeStart = isOneTag ? open.end : text.lastIndexOf('<', parser.position - 1);
    open = around.pop() ?? null;
  });
  parser.write(text).close();
  if (root === null) throw brokenXml(part, new Error('no root element'));
  return root;
}

function brokenXml(part: string, cause: unknown): DraftError {
  return new DraftError(
    'broken-xml',
    `文件内部的 ${part} 不是合法的 XML，未写入；请用 Word 或 WPS 另存后再试`,
    `${part} is not well-formed XML; nothing was written. Save the file again with Word or WPS and retry.`,
    { cause },
  );
}

/** Whether an element is one empty tag: `<w:p/>`. */
export function isOneTag({ openEnd, end }: XmlElement): boolean {
  return openEnd === end;
}

export function child(parent: XmlElement, name: string): XmlElement | null {
  return parent.children.find((candidate) => candidate.name === name) ?? null;
}

/** The nearest ancestor of a name, the element itself not counted. */
export function ancestor(from: XmlElement, name: string): XmlElement | null {
  for (let at = from.parent; at !== null; at = at.parent) if (at.name === name) return at;
  return null;
}

/** All elements under a root, it included, in document order. */
export function* elementsUnder(root: XmlElement): Generator<XmlElement> {
  const waiting: XmlElement[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (let index = next.children.length - 1; index >= 0; index--) {
      const inner = next.children[index];
      if (inner !== undefined) waiting.push(inner);
    }
  }
}
