export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The children of a name of WordprocessingML. */
export function children(parent, name) {
  return [...(parent?.children ?? [])].filter((one) => one.localName === name && one.namespaceURI === W);
}

/** The first of them; null without one. */
export function child(parent, name) {
  return children(parent, name)[0] ?? null;
}

/** The value of an element that holds just one. */
export function value(element) {
  return element?.getAttributeNS(W, 'val') ?? null;
}

/** Whether a property is switched on: there, and not as `0` or `false` (ISO/IEC 29500-1, 17.17.4). */
export function isOn(element) {
  return element !== null && !['0', 'false', 'off'].includes(value(element));
}

export function create(near, name) {
  return near.ownerDocument.createElementNS(W, `w:${name}`);
}
