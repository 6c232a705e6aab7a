import type { Float } from '@gongwen/core';

/** A shape of a drawing, in either drawing language, as far as it is read. Lengths in points. */
export interface DrawnShape {
  /** A line or connector by its kind, whatever its size. */
  isLine: boolean;
  hasText: boolean;
  width: number | null;
  height: number | null;
  lineColor: string | null;
  fillColor: string | null;
}

export function newShape(): DrawnShape {
  return { isLine: false, hasText: false, width: null, height: null, lineColor: null, fillColor: null };
}

/** A rectangle no higher than this, drawn in place of a line. */
const THIN = 4;

/** A drawn line that lies, as the 红色分隔线 does, or a bar thin enough to pass for one. */
function isRule(shape: DrawnShape): boolean {
  if (shape.hasText) return false;
  const { width, height } = shape;
  if (width === null || height === null) return shape.isLine;
  const lies = Math.abs(height) * 10 <= Math.abs(width);
  return lies && (shape.isLine || Math.abs(height) <= THIN);
}

/** Colour of the rule: that of its line, or of a bar its filling. */
function ruleColor(shape: DrawnShape): string | null {
  return shape.isLine ? shape.lineColor : (shape.fillColor ?? shape.lineColor);
}

/** A drawing: what is anchored at one place, possibly a group of shapes. */
export interface Drawing {
  alt: string | null;
  width: number | null;
  height: number | null;
  anchored: boolean;
  /** How it floats, as far as the drawing says. */
  float: { -readonly [Key in keyof Float]: Float[Key] } | null;
  /** Drawn clearly below the top of the paragraph that anchors it. */
  isBelow: boolean;
  readonly ruleColors: (string | null)[];
  hasPicture: boolean;
  hasText: boolean;
  /** It is as high as its text. */
  fitsText: boolean;
}

export function newDrawing(): Drawing {
  return {
    alt: null,
    width: null,
    height: null,
    anchored: false,
    float: null,
    isBelow: false,
    ruleColors: [],
    hasPicture: false,
    hasText: false,
    fitsText: false,
  };
}

/** What holds of a floating drawing until it says otherwise. */
export function newFloat(): NonNullable<Drawing['float']> {
  return {
    wrap: 'none',
    verticalFrom: 'page',
    top: 0,
    left: null,
    margins: { top: 0, right: 0, bottom: 0, left: 0 },
  };
}

/** Adds a finished shape to its drawing. */
export function addShape(drawing: Drawing, shape: DrawnShape): void {
  if (isRule(shape)) drawing.ruleColors.push(ruleColor(shape));
  else if (shape.hasText) drawing.hasText = true;
  else drawing.hasPicture = true;
}

/** Names of the sixteen colours of HTML and a few more that drawings use, as hexadecimal digits. */
const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  lime: '00FF00',
  blue: '0000FF',
  yellow: 'FFFF00',
  aqua: '00FFFF',
  fuchsia: 'FF00FF',
  green: '008000',
  maroon: '800000',
  navy: '000080',
  olive: '808000',
  purple: '800080',
  teal: '008080',
  gray: '808080',
  silver: 'C0C0C0',
};

/** A colour of VML: `red`, `#f00`, `#ff0000`, `#c00000 [2404]`; null for one relative to another colour. */
export function vmlColor(value: string | undefined): string | null {
  const word = (value ?? '').trim().split(/\s/)[0] ?? '';
  if (/^#[0-9a-f]{6}$/i.test(word)) return word.slice(1).toUpperCase();
  if (/^#[0-9a-f]{3}$/i.test(word))
    return [...word.slice(1)]
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase();
  return NAMED_COLORS[word.toLowerCase()] ?? null;
}

/** A colour of DrawingML's `a:prstClr`. */
export function presetColor(value: string | undefined): string | null {
  return NAMED_COLORS[(value ?? '').toLowerCase()] ?? null;
}
