import type { DocGrid, SectionLayout } from '@gongwen/core';
import { integer, onOff, twips } from '../xml/values.ts';
import { type Attributes, skipElement, type Visitor, visitor } from '../xml/walk-xml.ts';

export interface PartReference {
  readonly kind: 'header' | 'footer';
  readonly variant: 'default' | 'first' | 'even';
  readonly relationship: string;
}

export interface Section {
  readonly layout: SectionLayout;
  readonly references: readonly PartReference[];
}

/** What holds where `w:sectPr` is silent: the page of ISO/IEC 29500-1, 17.6.13 as Word takes it. */
const DEFAULT_SECTION: SectionLayout = {
  type: 'nextPage',
  width: 612,
  height: 792,
  landscape: false,
  marginTop: 72,
  marginBottom: 72,
  marginLeft: 72,
  marginRight: 72,
  gutter: 0,
  headerDistance: 36,
  footerDistance: 36,
  mirrorMargins: false,
  columns: 1,
  columnSpace: 36,
  grid: { type: 'default', linePitch: 0, charSpace: 0 },
  titlePage: false,
  pageNumberStart: null,
  pageNumberFormat: null,
  verticalText: false,
};

const SECTION_TYPES: ReadonlyMap<string | undefined, SectionLayout['type']> = new Map(
  (['nextPage', 'continuous', 'evenPage', 'oddPage', 'nextColumn'] as const).map((type) => [type, type]),
);
const GRID_TYPES: ReadonlyMap<string | undefined, DocGrid['type']> = new Map(
  (['default', 'lines', 'linesAndChars', 'snapToChars'] as const).map((type) => [type, type]),
);
const VARIANTS: ReadonlyMap<string | undefined, PartReference['variant']> = new Map(
  (['default', 'first', 'even'] as const).map((variant) => [variant, variant]),
);

type Draft = { -readonly [Key in keyof SectionLayout]: SectionLayout[Key] };

function readMargins(into: Draft, attributes: Attributes): void {
  // A negative top or bottom margin is as wide, but does not give way to a tall header.
  const margin = (name: string) => Math.abs(twips(attributes[name]) ?? Number.NaN);
  const set = (key: 'marginTop' | 'marginBottom', value: number) => {
    if (!Number.isNaN(value)) into[key] = value;
  };
  set('marginTop', margin('w:top'));
  set('marginBottom', margin('w:bottom'));
  into.marginLeft = twips(attributes['w:left'] ?? attributes['w:start']) ?? into.marginLeft;
  into.marginRight = twips(attributes['w:right'] ?? attributes['w:end']) ?? into.marginRight;
  into.gutter = twips(attributes['w:gutter']) ?? into.gutter;
  into.headerDistance = twips(attributes['w:header']) ?? into.headerDistance;
  into.footerDistance = twips(attributes['w:footer']) ?? into.footerDistance;
}

function readGrid(attributes: Attributes): DocGrid {
  return {
    type: GRID_TYPES.get(attributes['w:type']) ?? 'default',
    linePitch: twips(attributes['w:linePitch']) ?? 0,
    // LibreOffice writes a negative one as an unsigned number of 32 bits.
    charSpace: ((integer(attributes['w:charSpace']) ?? 0) | 0) / 4096,
  };
}

export interface SectionReader {
  /** Visits for the children of `w:sectPr`. */
  readonly visitor: Visitor;
  /** What was read since the last call. */
  take(): Section;
}

/** Reads `w:sectPr`. */
export function sectionReader(mirrorMargins: boolean): SectionReader {
  const fresh = (): Draft => ({ ...DEFAULT_SECTION, mirrorMargins });
  let layout = fresh();
  let references: PartReference[] = [];
  const reference = (kind: PartReference['kind']) => (attributes: Attributes) => {
    const relationship = attributes['r:id'];
    if (relationship === undefined) return;
    references.push({ kind, variant: VARIANTS.get(attributes['w:type']) ?? 'default', relationship });
  };
  return {
    visitor: visitor({
      'w:type': (attributes) => {
        layout.type = SECTION_TYPES.get(attributes['w:val']) ?? layout.type;
      },
      'w:pgSz': (attributes) => {
        layout.width = twips(attributes['w:w']) ?? layout.width;
        layout.height = twips(attributes['w:h']) ?? layout.height;
        layout.landscape = attributes['w:orient'] === 'landscape';
      },
      'w:pgMar': (attributes) => readMargins(layout, attributes),
      'w:cols': (attributes) => {
        layout.columns = integer(attributes['w:num']) ?? layout.columns;
        layout.columnSpace = twips(attributes['w:space']) ?? layout.columnSpace;
      },
      'w:docGrid': (attributes) => {
        layout.grid = readGrid(attributes);
      },
      'w:titlePg': (attributes) => {
        layout.titlePage = onOff(attributes['w:val']);
      },
      'w:pgNumType': (attributes) => {
        layout.pageNumberStart = integer(attributes['w:start']) ?? null;
        layout.pageNumberFormat = attributes['w:fmt'] ?? null;
      },
      'w:textDirection': (attributes) => {
        const direction = attributes['w:val'] ?? '';
        layout.verticalText = direction.startsWith('tb') && direction !== 'tb';
      },
      'w:headerReference': reference('header'),
      'w:footerReference': reference('footer'),
      'w:sectPrChange': skipElement,
    }),
    take() {
      const taken = { layout, references };
      layout = fresh();
      references = [];
      return taken;
    },
  };
}
