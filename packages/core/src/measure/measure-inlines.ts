import type { Paragraph, Text } from '../tree/draft.ts';
import { ATTACHED, CHARACTER_CLASSES, IDEOGRAPHIC_SPACE, KIND, LATIN, WIDE } from './character-classes.ts';
import { advance, type EffectiveGrid } from './effective-grid.ts';
import {
  eastAsianLineFactor,
  isChineseFont,
  isQuotationMark,
  latinLineFactor,
  latinWidth,
} from './font-metrics.ts';

const OBJECT = '\ufffc';
const FORCED_BREAK = '\v';

/** A stretch of a paragraph's text with one natural line height: a run, or a picture in the line. */
export interface Stretch {
  readonly start: number;
  /** Offset one past its last unit. */
  readonly end: number;
  /** Height at single spacing without a grid, in points. */
  readonly height: number;
  /** Pictures are not stretched by multiple spacing. */
  readonly picture: boolean;
}

/** The text of a paragraph as the line breaker takes it: pictures as U+FFFC, `w:br` as U+000B; widths in points. */
export interface Inlines {
  readonly text: string;
  readonly widths: Float64Array;
  readonly stretches: readonly Stretch[];
}

/**
 * Measures what stands in the line; anchored pictures float and are left out. `markSize` serves unformatted text,
 * `boxHeight` a text box whose height its text decides.
 */
export function measureInlines(
  paragraph: Paragraph,
  markSize: number,
  grid: EffectiveGrid,
  boxHeight = 0,
): Inlines {
  let text = '';
  for (const child of paragraph.children) {
    if (child.type === 'text') text += child.value;
    else if (child.type === 'lineBreak') text += FORCED_BREAK;
    else if (!child.data.anchored) text += OBJECT;
  }
  const widths = new Float64Array(text.length);
  const stretches: Stretch[] = [];
  const target: Target = { text, widths, grid, afterLatin: true };
  let at = 0;
  for (const child of paragraph.children) {
    if (child.type === 'text') {
      const height = measureText(child, at, markSize, target);
      at += child.value.length;
      stretches.push({ start: at - child.value.length, end: at, height, picture: false });
    } else if (child.type === 'lineBreak') {
      at += 1;
    } else if (!child.data.anchored) {
      widths[at] = child.data.width ?? 0;
      at += 1;
      stretches.push({ start: at - 1, end: at, height: child.data.height ?? boxHeight, picture: true });
    }
  }
  return { text, widths, stretches };
}

/** Widths of a paragraph being filled in. */
interface Target {
  readonly text: string;
  readonly widths: Float64Array;
  readonly grid: EffectiveGrid;
  /** What went before is Latin text, or nothing: quotation marks come from the Latin font there. */
  afterLatin: boolean;
}

/** Fills in the widths of one run and gives its line height at single spacing. */
function measureText(run: Text, at: number, markSize: number, target: Target): number {
  const { text, widths, grid } = target;
  const layout = run.data.layout;
  const size = layout?.size ?? markSize;
  const scale = size * (layout?.scale ?? 1);
  const spacing = layout?.spacing ?? 0;
  const wide = advance(scale, grid) + spacing;
  const inChineseFont = isChineseFont(layout?.ascii ?? null);
  const extra = spacing + grid.charSpace;
  let hasWide = false;
  for (let i = at; i < at + run.value.length; i += 1) {
    const code = text.charCodeAt(i);
    const kind = (CHARACTER_CLASSES[code] ?? 0) & KIND;
    if (kind === ATTACHED) continue;
    if (kind === WIDE && isQuotationMark(code)) {
      const narrow = target.afterLatin && !inChineseFont;
      widths[i] = narrow ? latinWidth(code, false) * scale + extra : wide;
      hasWide ||= !narrow;
    } else if (code === IDEOGRAPHIC_SPACE || kind === WIDE) {
      widths[i] = wide;
      hasWide = true;
      target.afterLatin = false;
    } else {
      widths[i] = latinWidth(code, inChineseFont) * scale + extra;
      if (kind === LATIN) target.afterLatin = true;
    }
  }
  const factor = hasWide
    ? eastAsianLineFactor(layout?.eastAsia ?? null)
    : latinLineFactor(layout?.ascii ?? null);
  return size * factor;
}
