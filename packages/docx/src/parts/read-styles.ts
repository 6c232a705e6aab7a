import type { ParagraphProperties } from '../properties/paragraph-properties.ts';
import type { PropertyReaders } from '../properties/property-readers.ts';
import { bordersVisitor, type RawBorders } from '../properties/read-borders.ts';
import { marginsVisitor, type RawMargins } from '../properties/read-margins.ts';
import type { RunProperties } from '../properties/run-properties.ts';
import { onOff } from '../xml/values.ts';
import { type Attributes, skipElement, visitor, walkXml } from '../xml/walk-xml.ts';

export type StyleType = 'paragraph' | 'character' | 'table' | 'numbering';

export interface Style {
  readonly id: string;
  readonly type: StyleType;
  name: string | null;
  basedOn: string | null;
  /** The character style that goes with a paragraph style, and the other way round. */
  link: string | null;
  paragraph: ParagraphProperties;
  run: RunProperties;
  /** Borders of a table style. */
  borders: RawBorders | null;
  /** Cell margins of a table style. */
  margins: RawMargins | null;
}

export interface Styles {
  readonly byId: ReadonlyMap<string, Style>;
  readonly defaultOf: ReadonlyMap<StyleType, string>;
  /** `w:docDefaults`. */
  readonly defaults: { readonly paragraph: ParagraphProperties; readonly run: RunProperties };
}

export const NO_STYLES: Styles = {
  byId: new Map(),
  defaultOf: new Map(),
  defaults: { paragraph: {}, run: {} },
};

const TYPES: ReadonlyMap<string | undefined, StyleType> = new Map(
  (['paragraph', 'character', 'table', 'numbering'] as const).map((type) => [type, type]),
);

function newStyle(attributes: Attributes): Style | null {
  const id = attributes['w:styleId'];
  if (id === undefined) return null;
  const type = TYPES.get(attributes['w:type']) ?? 'paragraph';
  return {
    id,
    type,
    name: null,
    basedOn: null,
    link: null,
    paragraph: {},
    run: {},
    borders: null,
    margins: null,
  };
}

/** Reads `word/styles.xml`. */
export function readStyles(part: string, xml: string, { runs, paragraphs }: PropertyReaders): Styles {
  const byId = new Map<string, Style>();
  const defaultOf = new Map<StyleType, string>();
  let defaults: Styles['defaults'] = { paragraph: {}, run: {} };
  let style: Style | null = null;

  const borders = bordersVisitor((side, border) => {
    if (style !== null) style.borders = { ...style.borders, [side]: border };
  });
  const margins = marginsVisitor((side, points) => {
    if (style !== null) style.margins = { ...style.margins, [side]: points };
  });
  const inStyle = visitor({
    'w:name': (attributes) => {
      if (style !== null) style.name = attributes['w:val'] ?? null;
    },
    'w:basedOn': (attributes) => {
      if (style !== null) style.basedOn = attributes['w:val'] ?? null;
    },
    'w:link': (attributes) => {
      if (style !== null) style.link = attributes['w:val'] ?? null;
    },
    'w:pPr': (_attributes, walk) => {
      walk.enter(paragraphs.visitor);
      walk.leave(() => {
        if (style !== null) style.paragraph = paragraphs.take().paragraph;
      });
    },
    'w:rPr': (_attributes, walk) => {
      walk.enter(runs.visitor);
      walk.leave(() => {
        if (style !== null) style.run = runs.take();
      });
    },
    'w:tblBorders': (_attributes, walk) => walk.enter(borders),
    'w:tblCellMar': (_attributes, walk) => walk.enter(margins),
    // Formatting of a table's first row and the like: which cells it meets is not worked out.
    'w:tblStylePr': skipElement,
  });
  const inDefaults = visitor({
    'w:pPr': (_attributes, walk) => {
      walk.enter(paragraphs.visitor);
      walk.leave(() => {
        defaults = { ...defaults, paragraph: paragraphs.take().paragraph };
      });
    },
    'w:rPr': (_attributes, walk) => {
      walk.enter(runs.visitor);
      walk.leave(() => {
        defaults = { ...defaults, run: runs.take() };
      });
    },
  });
  walkXml(
    part,
    xml,
    visitor({
      'w:docDefaults': (_attributes, walk) => walk.enter(inDefaults),
      'w:latentStyles': skipElement,
      'w:style': (attributes, walk) => {
        style = newStyle(attributes);
        if (style === null) {
          walk.skip();
          return;
        }
        byId.set(style.id, style);
        const isDefault = attributes['w:default'];
        if (isDefault !== undefined && onOff(isDefault)) defaultOf.set(style.type, style.id);
        walk.enter(inStyle);
      },
    }),
  );
  return { byId, defaultOf, defaults };
}
