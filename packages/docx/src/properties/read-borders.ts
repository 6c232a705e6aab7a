import type { Border, Borders } from '@gongwen/core';
import { integer } from '../xml/values.ts';
import { type Attributes, type Visit, type Visitor, visitor } from '../xml/walk-xml.ts';

/** Sides as the file names them; `null` says that there is no border there. */
export type RawBorders = Partial<Record<BorderSide, Border | null>>;
export type BorderSide = 'top' | 'bottom' | 'left' | 'right' | 'between' | 'insideV';

/** Names of sides in files; strict files say start and end for left and right. */
const BORDER_SIDES: Readonly<Record<string, BorderSide>> = {
  'w:top': 'top',
  'w:bottom': 'bottom',
  'w:left': 'left',
  'w:start': 'left',
  'w:right': 'right',
  'w:end': 'right',
  'w:between': 'between',
  'w:insideH': 'between',
  'w:insideV': 'insideV',
};

/** A border (ISO/IEC 29500-1, 17.3.4): width in eighths of a point. */
function readBorder(attributes: Attributes): Border | null {
  const style = attributes['w:val'];
  if (style === undefined || style === 'nil' || style === 'none') return null;
  const color = attributes['w:color'] ?? 'auto';
  return {
    style,
    width: (integer(attributes['w:sz']) ?? 0) / 8,
    space: integer(attributes['w:space']) ?? 0,
    color: color === 'auto' ? color : color.toUpperCase(),
  };
}

/** Visits for the children of `w:pBdr`, `w:tblBorders` or `w:tcBorders`. */
export function bordersVisitor(put: (side: BorderSide, border: Border | null) => void): Visitor {
  const visits: Record<string, Visit> = {};
  for (const name in BORDER_SIDES) {
    const side = BORDER_SIDES[name];
    if (side !== undefined) visits[name] = (attributes) => put(side, readBorder(attributes));
  }
  return visitor(visits);
}

/** Only the sides that have a border. */
export function presentBorders(raw: RawBorders): Borders {
  const { top, bottom, left, right, between } = raw;
  return {
    ...(top && { top }),
    ...(bottom && { bottom }),
    ...(left && { left }),
    ...(right && { right }),
    ...(between && { between }),
  };
}
