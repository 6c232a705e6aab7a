/** Width of a text in 字: a character below U+0100 counts one half, since digits and Latin letters are half width. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x100 ? 0.5 : 1;
  return width;
}
