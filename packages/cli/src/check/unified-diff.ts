import type { Style } from '../output/pretty/style.ts';

/** The change of one file as a unified diff that `patch -p1` and `git apply` take. */
export async function unifiedDiff(
  path: string,
  before: string,
  after: string,
  style: Style,
): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  return patch
    .split('\n')
    .map((line) => paint(line, style))
    .join('\n');
}

function paint(line: string, style: Style): string {
  if (line.startsWith('---') || line.startsWith('+++')) return style.bold(line);
  if (line.startsWith('@@')) return style.dim(line);
  if (line.startsWith('-')) return style.bad(line);
  return line.startsWith('+') ? style.good(line) : line;
}
