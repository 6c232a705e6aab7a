import { child, isOneTag, type XmlElement } from '../xml/element-tree.ts';
import type { Splice } from '../xml/splice.ts';
import { emptyWordTag, wordTag } from '../xml/word-tag.ts';
import { PROPERTY_ORDER } from './property-order.ts';

/** Attributes to set on the properties of one element, by the name of the property; null takes one away. */
export type PropertyValues = ReadonlyMap<string, Readonly<Record<string, string | number | null>>>;

function tagOf(
  holder: XmlElement,
  name: string,
  old: XmlElement | null,
  values: Readonly<Record<string, string | number | null>>,
): string {
  const attributes: Record<string, string | number> = {};
  for (const [key, value] of Object.entries({ ...old?.attributes, ...values }))
    if (value !== null && key.startsWith('w:')) attributes[key] = value;
  return emptyWordTag(holder.scope, name, attributes);
}

/**
 * Sets properties of a paragraph, run or section, each in the place that the schema gives it.
 * @param holder The element that has, or gets, the block of properties; for a section the block itself.
 */
export function setProperties(
  holder: XmlElement,
  block: keyof typeof PROPERTY_ORDER,
  values: PropertyValues,
): Splice[] {
  const order = PROPERTY_ORDER[block];
  const names = [...values.keys()].toSorted((one, other) => order.indexOf(one) - order.indexOf(other));
  const tag = (name: string, old: XmlElement | null) => tagOf(holder, name, old, values.get(name) ?? {});
  const properties = holder.name === block ? holder : child(holder, block);
  if (properties === null || isOneTag(properties)) {
    const made = `${wordTag(holder.scope, block)}${names.map((name) => tag(name, null)).join('')}</${block}>`;
    if (properties !== null) return [{ start: properties.start, end: properties.end, text: made }];
    if (!isOneTag(holder)) return [{ start: holder.openEnd, end: holder.openEnd, text: made }];
    return [{ start: holder.end - 2, end: holder.end, text: `>${made}</${holder.rawName}>` }];
  }
  return names.map((name) => {
    const old = child(properties, name);
    if (old !== null) return { start: old.start, end: old.end, text: tag(name, old) };
    const rank = order.indexOf(name);
    const later = properties.children.find((other) => order.indexOf(other.name) > rank);
    const at = later?.start ?? properties.closeStart;
    return { start: at, end: at, text: tag(name, null) };
  });
}
