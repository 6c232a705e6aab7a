import type { ParagraphSettings, SectionSettings, TextSettings } from '@gongwen/core';
import type { PropertyValues } from './set-properties.ts';

type Attributes = Record<string, string | number | null>;

/** Properties with at least one attribute to set; what a setting leaves out is not touched. */
function valuesOf(
  properties: Readonly<Record<string, Readonly<Record<string, string | number | null | undefined>>>>,
) {
  const values = new Map<string, Attributes>();
  for (const [name, attributes] of Object.entries(properties)) {
    const given = Object.entries(attributes).filter(
      (entry): entry is [string, string | number | null] => entry[1] !== undefined,
    );
    if (given.some(([, value]) => value !== null)) values.set(name, Object.fromEntries(given));
  }
  return values;
}

export function sectionValues(set: SectionSettings): PropertyValues {
  return valuesOf({
    'w:pgSz': {
      'w:w': set.pageWidth,
      'w:h': set.pageHeight,
      // The code names another paper.
      'w:code': null,
    },
    'w:pgMar': {
      'w:top': set.marginTop,
      'w:bottom': set.marginBottom,
      'w:left': set.marginLeft,
      'w:right': set.marginRight,
      'w:gutter': set.gutter,
    },
  });
}

export function paragraphValues({
  alignment,
  firstLineChars,
  firstLine,
  lineSpacing,
}: ParagraphSettings): PropertyValues {
  return valuesOf({
    'w:spacing': {
      'w:line': lineSpacing,
      'w:lineRule': lineSpacing === undefined ? undefined : 'exact',
    },
    // The count of characters wins over the measure in twips.
    'w:ind': {
      'w:firstLineChars': firstLineChars,
      'w:firstLine': firstLine ?? null,
      'w:hanging': null,
      'w:hangingChars': null,
    },
    'w:jc': { 'w:val': alignment },
  });
}

export function textValues({ size, eastAsia, bold }: TextSettings): PropertyValues {
  return valuesOf({
    // A theme font would win over the named one.
    'w:rFonts': { 'w:eastAsia': eastAsia, 'w:eastAsiaTheme': null },
    'w:b': { 'w:val': bold === undefined ? undefined : bold ? 1 : 0 },
    'w:sz': { 'w:val': size },
  });
}
