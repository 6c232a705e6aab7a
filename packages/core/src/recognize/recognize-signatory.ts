import type { Part, Signatory } from '../document/elements.ts';
import { looksLikeOrgan } from '../organs/index.ts';
import type { Line } from '../tree/line.ts';
import { matchesIn } from '../tree/matches-in.ts';
import { parseDocumentNumber } from './parse-document-number.ts';
import { SIGNATORY, squeeze } from './patterns.ts';
import { elementOf, lookOf, partIn, trimmed } from './scan.ts';

const LONGEST = 120;
const NAMES_ONLY = /^[一-龥·]{1,8}(?: +[一-龥·]{1,8})*$/u;
// A number, and names of signatories that go on beside it.
const NUMBER_AND_NAMES = /^(?<number>[^ ].{0,40}号) +(?<names>[一-龥·]{1,8}(?: +[一-龥·]{1,8})*)$/u;

/** 签发人 with its names; in a joint issue more names stand in the lines below (GB/T 9704—2012 7.2.6). */
export function recognizeSignatory(lines: readonly Line[]): Signatory | null {
  const at = lines.findIndex((line) => SIGNATORY.test(trimmed(line)));
  const line = lines[at];
  const match = line && SIGNATORY.exec(trimmed(line));
  if (!line || !match) return null;
  const end = line.to - line.from;
  const names = splitNames(line, end - (match.groups?.['names'] ?? '').length, end);
  const taken = [line];
  for (const next of lines.slice(at + 1)) {
    const more = furtherNames(next);
    if (more === null) break;
    names.push(...more);
    taken.push(next);
  }
  const own = partIn(line, match.index, end);
  const last = names.at(-1)?.range.end ?? own.range.end;
  const range = { start: own.range.start, end: Math.max(own.range.end, last) };
  return { ...elementOf('signatory', taken), text: textFrom(taken, match.index), range, names };
}

/** The text of a line before 签发人 or further names: the number shares its line with them on upward documents. */
export function beforeNames(line: Line): string {
  const text = trimmed(line);
  const signatory = SIGNATORY.exec(text);
  if (signatory) return text.slice(0, signatory.index).trimEnd();
  const number = NUMBER_AND_NAMES.exec(text)?.groups?.['number'];
  return number !== undefined && parseDocumentNumber(number) ? number : text;
}

function textFrom(lines: readonly Line[], start: number): string {
  return lines
    .map((line, index) => partIn(line, index === 0 ? start : namesFrom(line), line.to - line.from).text)
    .join('\n');
}

/** Index of the first character of the names in a line below 签发人. */
function namesFrom(line: Line): number {
  const text = trimmed(line);
  return text.length - (NUMBER_AND_NAMES.exec(text)?.groups?.['names'] ?? text).length;
}

function furtherNames(line: Line): Part[] | null {
  const text = trimmed(line);
  const start = namesFrom(line);
  if (!NAMES_ONLY.test(text.slice(start)) || lookOf(line)?.red || looksLikeOrgan(squeeze(text))) return null;
  return start > 0 && !parseDocumentNumber(beforeNames(line)) ? null : splitNames(line, start, text.length);
}

/** Names between 、 or spaces; one space between two single characters only widens a name (张 三). */
function splitNames(line: Line, start: number, end: number): Part[] {
  const text = trimmed(line).slice(start, end);
  return matchesIn(text, /[^、，,;； ](?: [^、，,;； ](?=$|[、，,;； ])|[^、，,;； ]*)/gu).map((match) => {
    const part = partIn(line, start + match.index, start + match.index + match[0].length);
    return { ...part, text: squeeze(part.text) };
  });
}

/** Whether a line in the header carries 签发人. */
export function hasSignatory(line: Line): boolean {
  const text = trimmed(line);
  return text.length < LONGEST && SIGNATORY.test(text);
}
