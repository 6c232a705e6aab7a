import type { IssuerMark, Part } from '../document/elements.ts';
import { looksLikeOrgan } from '../organs/index.ts';
import type { Line } from '../tree/line.ts';
import { SIGNATORY, squeeze } from './patterns.ts';
import { elementOf, lineRange, lookOf, trimmed } from './scan.ts';

const SUFFIX = '(?<suffix>文件|命令|令|纪要)';
const MARK = new RegExp(`^(?<names>.{2,80}?)${SUFFIX}?$`, 'u');
const SUFFIX_ALONE = new RegExp(`^${SUFFIX}$`, 'u');
const WITHIN = 12;

/**
 * 发文机关标志 (GB/T 9704—2012 7.2.4): red or large text, or an organ's name with 文件, 令, 纪要 that fills the line;
 * several lines in a joint issue.
 * @param lines the lines of the header that are no other element
 * @param numbered the line of the document number: an organ's name straight above it is a mark without a suffix (10.1)
 */
export function recognizeIssuerMark(lines: readonly Line[], numbered: Line | null): IssuerMark | null {
  const first = lines.slice(0, WITHIN);
  const shown = first.filter(isMark);
  const marks = shown.length > 0 ? [...organsAbove(first, shown[0]), ...shown] : organAbove(first, numbered);
  if (marks.length === 0) return null;
  const read = marks.map((line) => ({ line, ...parseMark(trimmed(line)) }));
  const names: Part[] = read.flatMap(({ line, name }) =>
    name === '' ? [] : [{ text: name, range: lineRange(line) }],
  );
  return {
    ...elementOf('issuerMark', marks),
    names,
    suffix: read.findLast(({ suffix }) => suffix !== null)?.suffix ?? null,
  };
}

/** An organ's name and what stands behind it; the name is empty where 文件 stands alone beside the names. */
export function parseMark(text: string): { readonly name: string; readonly suffix: IssuerMark['suffix'] } {
  const flat = squeeze(text);
  const groups = (SUFFIX_ALONE.exec(flat) ?? MARK.exec(flat))?.groups;
  if (!groups) return { name: flat, suffix: null };
  return { name: groups['names'] ?? '', suffix: (groups['suffix'] ?? null) as IssuerMark['suffix'] };
}

function isMark(line: Line): boolean {
  const text = squeeze(trimmed(line));
  if (text.length > 60 || /[。；：，]$/u.test(text) || SIGNATORY.test(text)) return false;
  const look = lookOf(line);
  if (look && /[一-龥]/u.test(text) && ((look.red && look.size >= 20) || look.size >= 30)) return true;
  const { name, suffix } = parseMark(text);
  return suffix !== null && looksLikeOrgan(name);
}

/** In a joint issue 文件 stands behind the last organ only; those above it are lines of names. */
function organsAbove(lines: readonly Line[], mark: Line | undefined): Line[] {
  const end = mark ? lines.indexOf(mark) : 0;
  let start = end;
  while (start > 0 && isOrganLine(lines[start - 1])) start -= 1;
  return lines.slice(start, end);
}

/** The mark of a letter (10.1) in plain text: an organ's name with the number straight below. */
function organAbove(lines: readonly Line[], numbered: Line | null): Line[] {
  const above = numbered && lines.findLast(({ index }) => index < numbered.index);
  return above && isOrganLine(above) ? [above] : [];
}

function isOrganLine(line: Line | undefined): boolean {
  return line !== undefined && looksLikeOrgan(squeeze(trimmed(line)));
}

/** Whether a line before the title reads as a mark; the search for the title passes over it. */
export function readsAsMark(line: Line): boolean {
  const look = lookOf(line);
  if (look?.red && look.size >= 22) return true;
  const text = trimmed(line);
  const { name, suffix } = parseMark(text);
  return suffix !== null && !text.includes('关于') && looksLikeOrgan(name);
}
