import type { DocGrid, ParagraphLayout, RunLayout } from '@gongwen/core';
import { fontKind } from './font-kind.ts';
import type { ParagraphStyle, TextStyle } from './paper.ts';

/** A line of Chinese text takes some 1.3 of its size where nothing says otherwise. */
const SINGLE = 1.3;

/** Paragraph of a .docx; the grid of its section decides the distance of lines that are not given exactly. */
export function wordParagraphStyle(layout: ParagraphLayout, grid: DocGrid | null): ParagraphStyle {
  const { alignment, indentLeft, indentRight, firstLine, borders } = layout;
  return {
    align: alignment,
    indentLeft,
    indentRight,
    firstLine,
    before: layout.spaceBefore,
    after: layout.spaceAfter,
    line: lineOf(layout, grid),
    lineAbove: borders.top ? colorOf(borders.top.color) : null,
    lineBelow: borders.bottom ? colorOf(borders.bottom.color) : null,
    size: layout.markSize,
    tabs: tabsOf(layout),
  };
}

function tabsOf({ tabs, indentLeft }: ParagraphLayout): ParagraphStyle['tabs'] {
  if (tabs.length === 1 && tabs[0]?.align === 'right') return 'right';
  return tabs.filter(({ align }) => align === 'left').map(({ position }) => position - indentLeft);
}

function lineOf(
  { lineSpacing, snapToGrid, markSize }: ParagraphLayout,
  grid: DocGrid | null,
): ParagraphStyle['line'] {
  if (lineSpacing.rule === 'exact') return { unit: 'points', value: lineSpacing.value };
  const natural = markSize * SINGLE;
  if (lineSpacing.rule === 'atLeast') return { unit: 'points', value: Math.max(lineSpacing.value, natural) };
  if (grid !== null && grid.type !== 'default' && grid.linePitch > 0 && snapToGrid) {
    const lines = Math.max(1, Math.ceil((natural / grid.linePitch) * 0.95));
    return { unit: 'points', value: grid.linePitch * lines * lineSpacing.value };
  }
  return { unit: 'factor', value: SINGLE * lineSpacing.value };
}

/** Text of a .docx. A grid of characters narrows or widens each cell. */
export function wordTextStyle(layout: RunLayout, grid: DocGrid | null): TextStyle {
  const { eastAsia, bold, italic, underline, strike, color, highlight, spacing } = layout;
  const cell = grid?.type === 'linesAndChars' || grid?.type === 'snapToChars' ? grid.charSpace : 0;
  return {
    font: eastAsia,
    kind: fontKind(eastAsia),
    // Pages cannot narrow characters; a smaller size makes the line as long as it is.
    size: layout.size * Math.min(1, layout.scale),
    bold,
    italic,
    underline: underline !== null && underline !== 'none',
    strike,
    color: color === 'auto' || color === '000000' ? null : color,
    highlight: highlight === 'none' ? null : highlight,
    spacing: spacing + cell,
  };
}

function colorOf(color: string): string {
  return color === 'auto' ? '000000' : color;
}
