import { PROPERTY_ORDER } from '../../../packages/docx/src/write-back/layout/property-order.ts';
import { childOf, element, isElement, type XmlElement } from './xml/xml-element.ts';

type Holder = 'w:pPr' | 'w:rPr';

const place = (holder: string, name: string): number => {
  const order = PROPERTY_ORDER[holder as Holder] ?? [];
  const at = order.indexOf(name);
  return at < 0 ? order.length : at;
};

/** A `w:pPr` or `w:rPr` with its children in the order of the schema. */
export function inOrder(holder: XmlElement): XmlElement {
  const children = holder.children
    .filter(isElement)
    .toSorted((one, other) => place(holder.name, one.name) - place(holder.name, other.name));
  return { ...holder, children };
}

/** The properties with these in place of those of the same names. */
export function putProperties(holder: XmlElement, ...properties: readonly XmlElement[]): XmlElement {
  const names = new Set(properties.map(({ name }) => name));
  const others = holder.children.filter((child) => isElement(child) && !names.has(child.name));
  return inOrder({ ...holder, children: [...others, ...properties] });
}

export function dropProperties(holder: XmlElement, ...names: readonly string[]): XmlElement {
  return {
    ...holder,
    children: holder.children.filter((child) => isElement(child) && !names.includes(child.name)),
  };
}

/** An element with its properties edited; they stand first, and not at all where they are empty. */
export function editProperties(
  owner: XmlElement,
  name: Holder,
  edit: (properties: XmlElement) => XmlElement,
): XmlElement {
  const edited = edit(childOf(owner, name) ?? element(name));
  const others = owner.children.filter((child) => !isElement(child) || child.name !== name);
  return { ...owner, children: edited.children.length === 0 ? others : [edited, ...others] };
}

/** Properties of which a nearer level changes single attributes. */
const BY_ATTRIBUTE = new Set(['w:ind', 'w:spacing', 'w:rFonts', 'w:lang']);

/** Properties of which a nearer level changes single children: sides, stops. */
const BY_CHILD = new Set(['w:pBdr', 'w:tabs']);

const EXCLUDES: Readonly<Record<string, string>> = {
  'w:hanging': 'w:firstLine',
  'w:firstLine': 'w:hanging',
  'w:ascii': 'w:asciiTheme',
  'w:hAnsi': 'w:hAnsiTheme',
  'w:eastAsia': 'w:eastAsiaTheme',
  'w:cs': 'w:cstheme',
};

function mergeAttributes(below: XmlElement, nearer: XmlElement): XmlElement {
  const excluded = new Set(Object.keys(nearer.attributes).map((name) => EXCLUDES[name]));
  const kept = Object.entries(below.attributes).filter(([name]) => !excluded.has(name));
  return { ...below, attributes: { ...Object.fromEntries(kept), ...nearer.attributes } };
}

const keyOf = ({ name, attributes }: XmlElement): string => `${name} ${attributes['w:pos'] ?? ''}`;

function mergeChildren(below: XmlElement, nearer: XmlElement): XmlElement {
  const keys = new Set(nearer.children.filter(isElement).map(keyOf));
  const kept = below.children.filter((child) => isElement(child) && !keys.has(keyOf(child)));
  return { ...below, children: [...kept, ...nearer.children] };
}

function mergeOne(below: XmlElement | undefined, nearer: XmlElement): XmlElement {
  if (below === undefined) return nearer;
  if (BY_ATTRIBUTE.has(nearer.name)) return mergeAttributes(below, nearer);
  return BY_CHILD.has(nearer.name) ? mergeChildren(below, nearer) : nearer;
}

/** What holds of two levels of formatting, of which the second is nearer to the text. */
export function mergeProperties(below: XmlElement, nearer: XmlElement | undefined): XmlElement {
  if (nearer === undefined) return below;
  const merged = nearer.children
    .filter(isElement)
    .map((child) => mergeOne(childOf(below, child.name), child));
  return putProperties(below, ...merged);
}
