import { textWidth } from '../../shared/text-width.ts';

/** A word in Latin letters (with the marks of paths and numbers), or any one character with what may not begin a line. */
const PIECE = /(?:[\w./:@%+-]+|[\s\S])[，。；：、？！）》”’〕】…,;:!?)]*/gu;

/** Breaks text into lines of at most `columns`, as Chinese is set: no closing mark at the start of a line. */
export function wrapText(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const [piece] of text.matchAll(PIECE)) {
    const more = textWidth(piece);
    if (width > 0 && width + more > columns) {
      lines.push(line.trimEnd());
      line = '';
      width = 0;
    }
    if (line === '' && piece === ' ') continue;
    line += piece;
    width += more;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}
