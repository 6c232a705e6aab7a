import { DEFAULT_LIMITS, type Draft, type FixEdit, type ReaderLimits } from '@gongwen/core';
import { textContent } from './marks/tracked-text.ts';
import { encodePart, packageParts } from './package-parts.ts';
import { packageSources } from './text/package-sources.ts';
import type { PartSource } from './text/part-source.ts';
import { type PlacedEdit, placeEdit } from './text/place-edit.ts';
import type { Unit } from './text/run-text.ts';
import { textMap } from './text/text-map.ts';
import type { XmlElement } from './xml/element-tree.ts';
import { escapeXml } from './xml/escape-xml.ts';
import { applySplices, type Splice } from './xml/splice.ts';
import { rewritePackage } from './zip/rewrite-package.ts';

/** Edits that are made together or not at all. */
export interface DocxFix {
  readonly edits: readonly FixEdit[];
}

/** A .docx after its fixes. */
export interface FixedDocx<Fix> {
  readonly bytes: Uint8Array;
  readonly applied: readonly Fix[];
  /** Fixes that reach into a field, a formula, a locked control or another paragraph. */
  readonly refused: readonly Fix[];
}

/** Text for the middle of a `w:t`: tabs and line breaks end it and begin another. */
function inText(text: string, element: XmlElement): string {
  return text
    .split(/([\t\v])/)
    .map((piece) =>
      /^[\t\v]$/.test(piece)
        ? `</${element.rawName}>${textContent(piece, element)}<${element.rawName} xml:space="preserve">`
        : escapeXml(piece),
    )
    .join('');
}

/** Keeps the white space that an edit may have left at an end of a `w:t`. */
function keepSpace(element: XmlElement): Splice[] {
  if (element.attributes['xml:space'] === 'preserve') return [];
  return [{ start: element.openEnd - 1, end: element.openEnd - 1, text: ' xml:space="preserve"' }];
}

/** A character inside a `w:t`, not one that stands for its whole element. */
function isInText({ element, start }: Unit): boolean {
  return element.name === 'w:t' && start !== element.start;
}

function deletionSplices({ deleted }: PlacedEdit, touched: Set<XmlElement>): Splice[] {
  return deleted.flatMap(({ text: { units }, from, to }) => {
    const ranges = new Map(units.slice(from, to).map((unit) => [unit.start, unit]));
    return [...ranges.values()].map((unit) => {
      if (isInText(unit)) touched.add(unit.element);
      return { start: unit.start, end: unit.end, text: '' };
    });
  });
}

function insertionSplices({ inserted }: PlacedEdit, touched: Set<XmlElement>): Splice[] {
  const unit = inserted?.at.units[inserted.unit];
  if (inserted === null || unit === undefined) return [];
  const { element, start, end } = unit;
  const isText = isInText(unit);
  if (isText) touched.add(element);
  const at = inserted.side === 'before' ? start : end;
  const text = isText ? inText(inserted.text, element) : textContent(inserted.text, element);
  return [{ start: at, end: at, text }];
}

function applyEdits({ part }: PartSource, edits: readonly PlacedEdit[]): string {
  const touched = new Set<XmlElement>();
  const splices = edits.flatMap((edit) => [
    ...insertionSplices(edit, touched),
    ...deletionSplices(edit, touched),
  ]);
  return applySplices(part.text, [...splices, ...[...touched].flatMap(keepSpace)]);
}

/**
 * Applies fixes to a .docx, plainly: new text takes the formatting of what it replaces, nothing is tracked, and parts
 * that need no change keep their packed bytes.
 * @param draft What the reader made of the same bytes.
 * @param fixes Fixes that do not touch each other.
 * @throws {DraftError} when the package cannot be read.
 */
export function fixDocx<Fix extends DocxFix>(
  bytes: Uint8Array,
  draft: Draft,
  fixes: readonly Fix[],
  limits: Partial<ReaderLimits> = {},
): FixedDocx<Fix> {
  const parts = packageParts(bytes, { ...DEFAULT_LIMITS, ...limits });
  const lines = textMap(draft, packageSources(parts).find);
  const edits = new Map<PartSource, PlacedEdit[]>();
  const applied: Fix[] = [];
  const refused: Fix[] = [];
  for (const fix of fixes) {
    const placed = fix.edits.map((edit) => placeEdit(lines, edit, draft.data.text));
    if (placed.some((places) => places === null)) {
      refused.push(fix);
      continue;
    }
    applied.push(fix);
    for (const edit of placed.flatMap((places) => places ?? [])) {
      const known = edits.get(edit.source) ?? [];
      known.push(edit);
      edits.set(edit.source, known);
    }
  }
  if (edits.size === 0) return { bytes, applied, refused };
  const changed = [...edits].map(
    ([source, placed]) => [source.part.name, encodePart(source.part, applyEdits(source, placed))] as const,
  );
  return { bytes: rewritePackage(bytes, new Map(changed)), applied, refused };
}
