import { type DocxParts, editFormatting, partOf, STYLES } from '../docx-parts.ts';
import { styleElements } from '../effective-formatting.ts';
import { rewrite } from '../xml/rewrite.ts';
import { element, isElement, valOf, type XmlElement } from '../xml/xml-element.ts';

const REFERENCES = ['w:pStyle', 'w:rStyle', 'w:tblStyle'] as const;
const LINKS = ['w:basedOn', 'w:next', 'w:link'] as const;

/** Ids of styles that text, numbering and other styles name, and of the defaults. */
function usedIds(parts: DocxParts): ReadonlySet<string> {
  const used = new Set<string>();
  const take = (reference: XmlElement): XmlElement => {
    used.add(reference.attributes['w:val'] ?? '');
    return reference;
  };
  editFormatting(parts, (root) => rewrite(root, Object.fromEntries(REFERENCES.map((name) => [name, take]))));
  const styles = styleElements(partOf(parts, STYLES));
  const add = (style: XmlElement): void => {
    used.add(style.attributes['w:styleId'] ?? '');
    const base = styles.find((other) => other.attributes['w:styleId'] === valOf(style, 'w:basedOn'));
    if (base !== undefined) add(base);
  };
  for (const style of styles)
    if (style.attributes['w:default'] !== undefined || used.has(style.attributes['w:styleId'] ?? ''))
      add(style);
  return used;
}

/** Order in which WPS numbers styles: Normal and other built-in ones of paragraphs, tables, characters, then others. */
function rank(style: XmlElement): number {
  if (valOf(style, 'w:name') === 'Normal') return 0;
  if (isOwn(style)) return 4;
  return { paragraph: 1, table: 2, character: 3 }[style.attributes['w:type'] ?? ''] ?? 4;
}

/** A style of our writer's own has a name of its own. */
const isOwn = (style: XmlElement): boolean => /\p{Script=Han}/u.test(valOf(style, 'w:name') ?? '');

const PLAIN_CHARACTERS = element(
  'w:style',
  { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
  element('w:name', { 'w:val': 'Default Paragraph Font' }),
  element('w:semiHidden'),
  element('w:uiPriority', { 'w:val': 0 }),
);

const LATENT = element('w:latentStyles', {
  'w:count': 260,
  'w:defQFormat': 0,
  'w:defUnhideWhenUsed': 1,
  'w:defSemiHidden': 1,
  'w:defUIPriority': 99,
  'w:defLockedState': 0,
});

/** The style under its number, with the names of built-in headings as WPS spells them. */
function numbered(style: XmlElement, idOf: (id: string | undefined) => string | undefined): XmlElement {
  const { 'w:styleId': id, 'w:default': isDefault, 'w:type': type } = style.attributes;
  const children = style.children.filter(isElement).flatMap((child) => {
    const value = child.attributes['w:val'];
    if (child.name === 'w:name')
      return [element('w:name', { 'w:val': value?.replace(/^Heading/u, 'heading') })];
    if (!LINKS.some((link) => link === child.name)) return [child];
    const to = idOf(value);
    return to === undefined ? [] : [element(child.name, { 'w:val': to })];
  });
  const attributes = {
    'w:type': type,
    'w:default': isDefault === undefined ? undefined : 1,
    'w:customStyle': isOwn(style) ? 1 : undefined,
    'w:styleId': idOf(id),
  };
  return element('w:style', attributes, ...children);
}

/** Styles named by running numbers; those that nothing uses are gone, and latent ones are counted. */
export function numberedStyles(parts: DocxParts): DocxParts {
  const styles = partOf(parts, STYLES);
  const used = usedIds(parts);
  const kept = [
    ...styleElements(styles).filter((style) => used.has(style.attributes['w:styleId'] ?? '')),
    PLAIN_CHARACTERS,
  ].toSorted((one, other) => rank(one) - rank(other));
  const ids = new Map(kept.map((style, index) => [style.attributes['w:styleId'], String(index + 1)]));
  const idOf = (id: string | undefined) => ids.get(id);
  const renamed = (reference: XmlElement): XmlElement =>
    element(reference.name, { 'w:val': idOf(reference.attributes['w:val']) });
  const texts = editFormatting(parts, (root) =>
    root.name === 'w:styles'
      ? root
      : rewrite(root, Object.fromEntries(REFERENCES.map((name) => [name, renamed]))),
  );
  const others = styles.children.filter((child) => isElement(child) && child.name === 'w:docDefaults');
  const all = kept.map((style) => numbered(style, idOf));
  return { ...texts, [STYLES]: { ...styles, children: [...others, LATENT, ...all] } };
}
