import { DEFAULT_LIMITS, type Draft, type LayoutEdit, type Range, type ReaderLimits } from '@gongwen/core';
import type { PROPERTY_ORDER } from './layout/property-order.ts';
import { paragraphValues, sectionValues, textValues } from './layout/property-values.ts';
import { type PropertyValues, setProperties } from './layout/set-properties.ts';
import { encodePart, packageParts } from './package-parts.ts';
import { packageSources } from './text/package-sources.ts';
import type { PartSource } from './text/part-source.ts';
import { type MappedLine, textMap } from './text/text-map.ts';
import { ancestor, child, elementsUnder, type XmlElement } from './xml/element-tree.ts';
import { applySplices } from './xml/splice.ts';
import { wordTag } from './xml/word-tag.ts';
import { rewritePackage } from './zip/rewrite-package.ts';

type Block = keyof typeof PROPERTY_ORDER;

/** Elements of one part with the properties to set on each; a later setting wins over an earlier one. */
type Wanted = Map<XmlElement, { readonly block: Block; readonly values: Map<string, PropertyValue> }>;
type PropertyValue = PropertyValues extends ReadonlyMap<string, infer Value> ? Value : never;

function want(wanted: Wanted, element: XmlElement, block: Block, values: PropertyValues): void {
  const known = wanted.get(element) ?? { block, values: new Map<string, PropertyValue>() };
  wanted.set(element, known);
  for (const [name, value] of values) known.values.set(name, { ...known.values.get(name), ...value });
}

function isWithin({ start, end }: Range, offset: number, last: number): boolean {
  return offset < Math.max(end, start + 1) && start < Math.max(last, offset + 1);
}

/** The properties of the sections of the body, in order, as the reader counts them. */
function sectionsOf({ root }: PartSource): XmlElement[] {
  return [...elementsUnder(root)].filter(({ name, parent }) => {
    if (name !== 'w:sectPr' || parent === null) return false;
    return (
      parent.name === 'w:body' || (parent.name === 'w:pPr' && ancestor(parent, 'w:txbxContent') === null)
    );
  });
}

function wantEdit(
  wanted: Wanted,
  edit: LayoutEdit,
  lines: readonly MappedLine[],
  sections: readonly XmlElement[],
): void {
  if (edit.target === 'section') {
    const section = sections[edit.section];
    if (section !== undefined) want(wanted, section, 'w:sectPr', sectionValues(edit.set));
    return;
  }
  for (const { offset, end, paragraph, stretches } of lines) {
    if (!isWithin(edit.range, offset, end)) continue;
    if (edit.target === 'paragraph') {
      want(wanted, paragraph, 'w:pPr', paragraphValues(edit.set));
      continue;
    }
    for (const stretch of stretches) {
      const { run } = stretch;
      if (run.name === 'w:r' && isWithin(edit.range, stretch.offset, stretch.end))
        want(wanted, run, 'w:rPr', textValues(edit.set));
    }
  }
}

/** A body without closing section properties gets them, so that they can be set. */
function withSection(text: string, { root }: PartSource): string {
  const body = child(root, 'w:body');
  if (body === null || child(body, 'w:sectPr') !== null) return text;
  const at = body.closeStart;
  return applySplices(text, [{ start: at, end: at, text: `${wordTag(body.scope, 'w:sectPr')}</w:sectPr>` }]);
}

/**
 * Changes the formatting of a .docx: page, margins, fonts, indents, as direct formatting, which wins over styles. Runs
 * that an edit covers in part are set as a whole. Only the main part changes.
 * @param draft What the reader made of the same bytes.
 * @returns The same array where nothing is to be changed.
 * @throws {DraftError} when the package cannot be read.
 */
export function fixLayout(
  bytes: Uint8Array,
  draft: Draft,
  edits: readonly LayoutEdit[],
  limits: Partial<ReaderLimits> = {},
): Uint8Array {
  const read = packageParts(bytes, { ...DEFAULT_LIMITS, ...limits });
  const needsSection = edits.some(({ target }) => target === 'section');
  const text = needsSection ? withSection(read.main.text, packageSources(read).main) : read.main.text;
  const main = encodePart(read.main, text);
  const parts = { ...read, main: { ...read.main, text, byteLength: main.length } };
  const sources = packageSources(parts);
  const lines = textMap(draft, sources.find).filter(({ source }) => source === sources.main);
  const sections = sectionsOf(sources.main);
  const wanted: Wanted = new Map();
  for (const edit of edits) wantEdit(wanted, edit, lines, sections);
  const splices = [...wanted].flatMap(([element, { block, values }]) =>
    setProperties(element, block, values),
  );
  if (splices.length === 0) return bytes;
  const changed = encodePart(read.main, applySplices(text, splices));
  return rewritePackage(bytes, new Map([[read.main.name, changed]]));
}
