import { visible } from '@gongwen/report';
import type { Style } from '../output/pretty/style.ts';

/** The text that places point into, each line with its number; in a .docx a line is a paragraph. */
export function numberedText(path: string, text: string, named: boolean, style: Style): string {
  const lines = text.split(/\r\n|\r|\n/u);
  const width = String(lines.length).length;
  const rows = lines.map((line, index) =>
    `${style.dim(String(index + 1).padStart(width))}  ${visible(line)}`.trimEnd(),
  );
  return `${[...(named ? [style.bold(path)] : []), ...rows, ...(named ? [''] : [])].join('\n')}\n`;
}
