import { DOCUMENT, type DocxParts, partOf } from '../docx-parts.ts';
import { rewrite } from '../xml/rewrite.ts';
import { childOf, element, isElement, type XmlElement } from '../xml/xml-element.ts';

/** Margins of all four sides: WPS says those that our writer leaves to the style too. */
function marginsOf(properties: XmlElement | undefined): XmlElement {
  const given = childOf(properties, 'w:tblCellMar');
  const side = (name: string, width: number) =>
    childOf(given, name) ?? element(name, { 'w:w': width, 'w:type': 'dxa' });
  return element(
    'w:tblCellMar',
    {},
    side('w:top', 0),
    side('w:left', 108),
    side('w:bottom', 0),
    side('w:right', 108),
  );
}

const SKIPPED = new Set(['w:tblStyle', 'w:tblInd', 'w:tblCellMar']);
const INDENT = element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' });

/** The table names its style, indent and all margins; the order is that of the schema. */
function tableProperties(properties: XmlElement): XmlElement {
  const others = properties.children.filter((child) => isElement(child) && !SKIPPED.has(child.name));
  const at = others.findIndex(
    (child) => isElement(child) && /^w:(?:tblBorders|shd|tblLayout)$/u.test(child.name),
  );
  const split = at < 0 ? others.length : at;
  return element(
    'w:tblPr',
    properties.attributes,
    element('w:tblStyle', { 'w:val': 'TableNormal' }),
    ...others.slice(0, split),
    ...(childOf(properties, 'w:tblpPr') === undefined ? [childOf(properties, 'w:tblInd') ?? INDENT] : []),
    ...others.slice(split),
    marginsOf(properties),
  );
}

/** Each row repeats borders and margins of its table in `w:tblPrEx`. */
function repeated(table: XmlElement): XmlElement {
  const properties = childOf(table, 'w:tblPr');
  const borders = childOf(properties, 'w:tblBorders');
  const exceptions = element('w:tblPrEx', {}, ...(borders ? [borders] : []), marginsOf(properties));
  const children = table.children.filter(isElement).map((child) => {
    if (child.name === 'w:tblPr') return tableProperties(child);
    return child.name === 'w:tr' ? { ...child, children: [exceptions, ...child.children] } : child;
  });
  return { ...table, children };
}

/** Tables with their formatting said again at every row. */
export const rowExceptions = (parts: DocxParts): DocxParts => ({
  ...parts,
  [DOCUMENT]: rewrite(partOf(parts, DOCUMENT), { 'w:tbl': repeated }),
});
