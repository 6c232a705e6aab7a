import type { Margins } from '@gongwen/core';
import { twips } from '../xml/values.ts';
import { type Attributes, type Visitor, visitor } from '../xml/walk-xml.ts';

/** Margins of a cell as one level says them; points. */
export type RawMargins = Partial<Margins>;

/** What holds where no level speaks: Word's plain table has 108 twips at the sides. */
export const PLAIN_MARGINS: Margins = { top: 0, right: 5.4, bottom: 0, left: 5.4 };

/** Visits for the children of `w:tblCellMar` or `w:tcMar` (ISO/IEC 29500-1, 17.4.42). */
export function marginsVisitor(put: (side: keyof Margins, points: number) => void): Visitor {
  const side = (name: keyof Margins) => (attributes: Attributes) => {
    const points = twips(attributes['w:w']);
    if (points !== undefined && attributes['w:type'] !== 'pct') put(name, points);
  };
  return visitor({
    'w:top': side('top'),
    'w:right': side('right'),
    'w:end': side('right'),
    'w:bottom': side('bottom'),
    'w:left': side('left'),
    'w:start': side('left'),
  });
}
