import { dropProperties, mergeProperties } from './properties.ts';
import { childOf, element, isElement, valOf, type XmlElement } from './xml/xml-element.ts';

/** Formatting of a paragraph or its runs with that of the levels below it, as elements of the file. */
export interface EffectiveFormatting {
  /** `w:pPr` with the styles' properties in it, `w:pStyle`, `w:rPr` and `w:sectPr` as they are. */
  readonly paragraph: (own: XmlElement | undefined) => XmlElement;
  /** `w:rPr` of a run in a paragraph of a style. */
  readonly run: (style: string | undefined, own: XmlElement | undefined) => XmlElement;
}

export const styleElements = (styles: XmlElement): readonly XmlElement[] =>
  styles.children.filter(isElement).filter(({ name }) => name === 'w:style');

export const defaultsOf = (styles: XmlElement, holder: 'w:rPr' | 'w:pPr'): XmlElement | undefined =>
  childOf(childOf(childOf(styles, 'w:docDefaults'), `${holder}Default`), holder);

const isDefault = ({ attributes }: XmlElement): boolean =>
  /^(?:1|true|on)$/u.test(attributes['w:default'] ?? '');

/** The formatting of a document by its `w:styles`: defaults, then the chain of styles, then direct formatting. */
export function effectiveFormatting(styles: XmlElement): EffectiveFormatting {
  const all = styleElements(styles);
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'], style]));
  const plain = all.find((style) => style.attributes['w:type'] === 'paragraph' && isDefault(style));
  const chainOf = (style: XmlElement | undefined): readonly XmlElement[] => {
    if (style === undefined) return [];
    return [...chainOf(byId.get(valOf(style, 'w:basedOn'))), style];
  };
  const below = (holder: 'w:rPr' | 'w:pPr', id: string | undefined): XmlElement =>
    chainOf(byId.get(id) ?? plain).reduce(
      (merged, style) => mergeProperties(merged, childOf(style, holder)),
      mergeProperties(element(holder), defaultsOf(styles, holder)),
    );
  return {
    paragraph: (own) => mergeProperties(below('w:pPr', valOf(own, 'w:pStyle')), own),
    run: (style, own) =>
      mergeProperties(dropProperties(below('w:rPr', style), 'w:rStyle'), own ?? element('w:rPr')),
  };
}
