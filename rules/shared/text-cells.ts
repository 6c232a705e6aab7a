/** Width of a text in 字: half for ASCII and the space of a half cell, a whole one for the rest. */
export function textCells(text: string): number {
  return [...text].reduce((sum, character) => sum + (character <= '\u00A0' ? 0.5 : 1), 0);
}
