import type { Border } from '@gongwen/core';
import type { Theme } from '../parts/read-theme.ts';
import { halfPoints, integer, onOff, twips } from '../xml/values.ts';
import { type Attributes, skipElement, type Visitor, visitor } from '../xml/walk-xml.ts';

/** Run formatting as one level says it; a key is missing where the level is silent. */
export interface RunProperties {
  style?: string;
  ascii?: string;
  hAnsi?: string;
  eastAsia?: string;
  /** Points. */
  size?: number;
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  vanish?: boolean;
  underline?: string;
  color?: string;
  highlight?: string;
  /** Points. */
  spacing?: number;
  /** 1 = 100 %. */
  scale?: number;
  /** Points. */
  position?: number;
  /** The paragraph mark was deleted under tracking. */
  markDeleted?: boolean;
  /** The run has a border (`w:bdr`). */
  border?: Border;
}

export interface RunPropertiesReader {
  /** Visits for the children of `w:rPr`. */
  readonly visitor: Visitor;
  /** What was read since the last call. */
  take(): RunProperties;
}

function readFonts(into: RunProperties, attributes: Attributes, theme: Theme): void {
  const slot = (name: 'ascii' | 'hAnsi' | 'eastAsia') => {
    // A theme font wins over a named one on the same element (ISO/IEC 29500-1, 17.3.2.26).
    const font = theme.font(attributes[`w:${name}Theme`]) ?? attributes[`w:${name}`];
    if (font !== undefined && font !== '') into[name] = font;
  };
  slot('ascii');
  slot('hAnsi');
  slot('eastAsia');
}

function readColor(into: RunProperties, attributes: Attributes, theme: Theme): void {
  const value = attributes['w:val'];
  const themed = value === undefined || value === 'auto' ? theme.color(attributes['w:themeColor']) : null;
  const color = themed ?? value;
  if (color !== undefined) into.color = color === 'auto' ? color : color.toUpperCase();
}

/** Reads `w:rPr` wherever it stands: styles, numbering levels, paragraph marks, runs. */
export function runPropertiesReader(theme: Theme): RunPropertiesReader {
  let current: RunProperties = {};
  const set = <Key extends keyof RunProperties>(key: Key, value: RunProperties[Key] | undefined) => {
    if (value !== undefined) current[key] = value;
  };
  const toggle = (key: 'bold' | 'italic' | 'strike' | 'vanish') => (attributes: Attributes) =>
    set(key, onOff(attributes['w:val']));
  return {
    visitor: visitor({
      'w:rStyle': (attributes) => set('style', attributes['w:val']),
      'w:rFonts': (attributes) => readFonts(current, attributes, theme),
      'w:sz': (attributes) => set('size', halfPoints(attributes['w:val'])),
      'w:b': toggle('bold'),
      'w:i': toggle('italic'),
      'w:strike': toggle('strike'),
      'w:vanish': toggle('vanish'),
      'w:u': (attributes) => set('underline', attributes['w:val']),
      'w:color': (attributes) => readColor(current, attributes, theme),
      'w:highlight': (attributes) => set('highlight', attributes['w:val']),
      'w:spacing': (attributes) => set('spacing', twips(attributes['w:val'])),
      'w:w': (attributes) => {
        const percent = integer(attributes['w:val']);
        if (percent !== undefined) current.scale = percent / 100;
      },
      'w:position': (attributes) => set('position', halfPoints(attributes['w:val'])),
      'w:del': () => set('markDeleted', true),
      'w:moveFrom': () => set('markDeleted', true),
      'w:rPrChange': skipElement,
    }),
    take() {
      const taken = current;
      current = {};
      return taken;
    },
  };
}
