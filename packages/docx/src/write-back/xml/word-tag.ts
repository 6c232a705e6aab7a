import type { NameScope } from '../../xml/name-scope.ts';
import { NAMESPACES } from '../../xml/namespaces.ts';
import { escapeXml } from './escape-xml.ts';

export type TagAttributes = Readonly<Record<string, string | number>>;

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function isWord(uri: string | undefined): boolean {
  return uri !== undefined && NAMESPACES.get(uri) === 'w';
}

/** The namespace that a part uses for WordprocessingML: transitional or strict. */
export function wordNamespace(scope: NameScope): string {
  for (const uri of scope.bindings.values()) if (isWord(uri)) return uri;
  return TRANSITIONAL;
}

function written(scope: NameScope, attributes: TagAttributes): string {
  const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`);
  // A file may bind other prefixes, or none; then the tag brings its own.
  const declared = isWord(scope.bindings.get('w')) ? '' : ` xmlns:w="${wordNamespace(scope)}"`;
  return declared + list.join('');
}

/** A start tag of WordprocessingML in a place with these namespaces; `name` and attributes carry the prefix `w:`. */
export function wordTag(scope: NameScope, name: string, attributes: TagAttributes = {}): string {
  return `<${name}${written(scope, attributes)}>`;
}

/** The same as one empty tag. */
export function emptyWordTag(scope: NameScope, name: string, attributes: TagAttributes = {}): string {
  return `<${name}${written(scope, attributes)}/>`;
}

/** A start tag under the name that the file uses, with attributes of WordprocessingML. */
export function sameTag(rawName: string, scope: NameScope, attributes: TagAttributes): string {
  return `<${rawName}${written(scope, attributes)}>`;
}
