import { NAMESPACES } from './namespaces.ts';

/** Prefix bindings in effect at one element, and the canonical names already worked out under them. */
export interface NameScope {
  readonly parent: NameScope | null;
  readonly bindings: ReadonlyMap<string, string>;
  /** Every known namespace is bound to its canonical prefix and no such prefix to another namespace. */
  readonly canonical: boolean;
  readonly names: Map<string, string>;
}

const KNOWN_PREFIXES = new Set(NAMESPACES.values());

export const ROOT_SCOPE: NameScope = {
  parent: null,
  bindings: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]),
  canonical: true,
  names: new Map(),
};

/** A binding that does not disturb reading names as they are written. */
function isCanonical(prefix: string, uri: string): boolean {
  const known = NAMESPACES.get(uri);
  return known === undefined ? !KNOWN_PREFIXES.has(prefix) : known === prefix;
}

/** The scope inside an element with `attributes`: the same object where it declares no namespace. */
export function scopeWithin(scope: NameScope, attributes: Readonly<Record<string, string>>): NameScope {
  let bindings: Map<string, string> | null = null;
  let canonical = scope.canonical;
  for (const name in attributes) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
    const prefix = name.slice(6);
    const uri = attributes[name] ?? '';
    if (scope.bindings.get(prefix) === uri) continue;
    bindings ??= new Map(scope.bindings);
    bindings.set(prefix, uri);
    canonical &&= isCanonical(prefix, uri);
  }
  return bindings === null ? scope : { parent: scope, bindings, canonical, names: new Map() };
}

function canonicalName(scope: NameScope, name: string, isAttribute: boolean): string {
  const colon = name.indexOf(':');
  // An attribute without a prefix belongs to its element, whatever the default namespace.
  if (colon < 0 && isAttribute) return name;
  const uri = scope.bindings.get(colon < 0 ? '' : name.slice(0, colon));
  if (uri === undefined) return colon < 0 ? name : `?:${name.slice(colon + 1)}`;
  return `${NAMESPACES.get(uri) ?? '?'}:${name.slice(colon + 1)}`;
}

/** The name of an element with the canonical prefix of its namespace; `?:` for an unknown one. */
export function elementName(scope: NameScope, name: string): string {
  if (scope.canonical) return name;
  let known = scope.names.get(name);
  if (known === undefined) {
    known = canonicalName(scope, name, false);
    scope.names.set(name, known);
  }
  return known;
}

/** Attributes under canonical names. */
export function attributeNames(
  scope: NameScope,
  attributes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (scope.canonical) return attributes;
  const renamed: Record<string, string> = Object.create(null);
  for (const name in attributes) renamed[canonicalName(scope, name, true)] = attributes[name] ?? '';
  return renamed;
}
