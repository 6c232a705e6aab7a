/** A line of a Markdown draft, inline markup removed. */
export type FixtureLine =
  | { readonly kind: 'text'; readonly text: string }
  /** `lines` of a heading broken by `\` or `<br>`. */
  | { readonly kind: 'heading'; readonly depth: number; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  /** `---` */
  | { readonly kind: 'rule' };

/** Bold, code, links and escapes give up their marks, comments go. */
const plain = (text: string): string =>
  text
    .replaceAll(/<!--[^>]*-->/gu, '')
    .replaceAll(/\*\*([^*]+)\*\*/gu, '$1')
    .replaceAll(/`([^`]+)`/gu, '$1')
    .replaceAll(/\[([^[\]]+)\]\([^()]*\)/gu, '$1')
    .replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1')
    .trim();

const rowOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\|/u, '')
    .replace(/\|$/u, '')
    .split(/(?<!\\)\|/u)
    .map(plain);

const isRow = (line: string): boolean => line.trimStart().startsWith('|');
const isDelimiter = (line: string): boolean => /^[\s|:-]+$/u.test(line);

/** Block markers of a line: quotation, bullet, and the space Markdown wants behind `1.`. */
const textOf = (line: string): string =>
  plain(line.replace(/^\s*(?:>\s?)*/u, '').replace(/^[-*+]\s+/u, '')).replace(/^(\d{1,2}\.)\s+/u, '$1');

/** Index behind the last line of a heading that begins at `start`: a line ending in `\` goes on in the next. */
function headingEnd(lines: readonly string[], start: number): number {
  let end = start;
  while ((lines[end] ?? '').trimEnd().endsWith('\\')) end += 1;
  return end + 1;
}

const headingLines = (source: readonly string[]): readonly string[] =>
  source
    .flatMap((line) =>
      line
        .trim()
        .replace(/\\$/u, '')
        .split(/<br\s*\/?>/u),
    )
    .map(plain)
    .filter((line) => line !== '');

/** Reads one block from `lines[start]` on; `next` is the line behind it. */
function readAt(
  lines: readonly string[],
  start: number,
): { readonly line: FixtureLine | null; readonly next: number } {
  const source = lines[start] ?? '';
  const heading = /^\s{0,3}(#{1,6})\s+(.*)$/u.exec(source);
  if (heading !== null) {
    const next = headingEnd(lines, start);
    const parts = headingLines([heading[2] ?? '', ...lines.slice(start + 1, next)]);
    return { line: { kind: 'heading', depth: (heading[1] ?? '').length, lines: parts }, next };
  }
  if (/^\s*(?:-\s*){3,}$/u.test(source)) return { line: { kind: 'rule' }, next: start + 1 };
  if (isRow(source)) {
    const length = lines.slice(start).findIndex((line) => !isRow(line));
    const next = length < 0 ? lines.length : start + length;
    const rows = lines
      .slice(start, next)
      .filter((line) => !isDelimiter(line))
      .map(rowOf);
    return { line: { kind: 'table', rows }, next };
  }
  const text = source.trimStart().startsWith('```') ? '' : textOf(source);
  return { line: text === '' ? null : { kind: 'text', text }, next: start + 1 };
}

/** The lines of a draft's body: each line that is not empty is a paragraph, as our drafts are never wrapped. */
export function readFixtureLines(body: string): readonly FixtureLine[] {
  const source = body.split('\n');
  const result: FixtureLine[] = [];
  for (let at = 0; at < source.length; ) {
    const { line, next } = readAt(source, at);
    if (line !== null) result.push(line);
    at = next;
  }
  return result;
}
