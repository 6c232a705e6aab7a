import type { Figure, Paragraph } from '../tree/draft.ts';
import type { Float } from '../tree/layout.ts';

/** Word sets no text beside a picture where less room than this is left: one inch. */
const NARROWEST_TEXT = 72;

/**
 * Heights of a paragraph's lines with the room that pictures anchored in it take from the text. A picture with text
 * above and below it makes the line higher that would run into it; one with text beside it takes as many lines as its
 * area is worth, which is rough: the lines beside it are not broken anew.
 *
 * @param width Width of the column in points.
 */
export function aroundFloats(
  paragraph: Paragraph,
  lines: readonly number[],
  width: number,
): readonly number[] {
  let made = lines;
  for (const child of paragraph.children) {
    if (child.type !== 'figure' || child.data.float === null || child.data.float.wrap === 'none') continue;
    made = aroundFloat(child.data, child.data.float, made, width);
  }
  return made;
}

function aroundFloat(
  figure: Figure['data'],
  float: Float,
  lines: readonly number[],
  width: number,
): readonly number[] {
  const { top, right, bottom, left } = float.margins;
  const height = (figure.height ?? 0) + top + bottom;
  const across = (figure.width ?? 0) + left + right;
  if (height === 0 || lines.length === 0) return lines;
  const besideLeft = float.left === null ? 0 : float.left - left;
  const besideRight = width - across - Math.max(besideLeft, 0);
  if (float.wrap === 'topAndBottom' || Math.max(besideLeft, besideRight) < NARROWEST_TEXT) {
    return withGap(lines, float.verticalFrom === 'text' ? float.top : 0, height);
  }
  const line = lines[0] ?? 0;
  const taken = line === 0 ? 0 : Math.round((height * Math.min(across, width)) / (width * line));
  return [...lines, ...Array.from({ length: taken }, () => line)];
}

/** The line that would run into a gap this far down stands below it. */
function withGap(lines: readonly number[], top: number, height: number): readonly number[] {
  let bottom = 0;
  const at = lines.findIndex((line) => {
    bottom += line;
    return bottom > top;
  });
  const pushed = at < 0 ? lines.length - 1 : at;
  return lines.map((line, index) => (index === pushed ? line + height : line));
}
