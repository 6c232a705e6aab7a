import type { IssueDate, IssuerSignature, Part, Title } from '../document/elements.ts';
import { looksLikeOrgan } from '../organs/index.ts';
import type { Line } from '../tree/line.ts';
import { matchesIn } from '../tree/matches-in.ts';
import { parseDate } from './parse-date.ts';
import { DATE_DRAFT, HAN_DIGIT, squeeze } from './patterns.ts';
import { elementIn, elementOf, lineAt, partIn, type Scan, trimmed } from './scan.ts';

export interface Signed {
  readonly lines: readonly Line[];
  readonly names: readonly Part[];
  /** Index in `filled` of its first line. */
  readonly from: number;
}

const LONGEST = 80;

/** Whether a date, or the place of one, takes the whole text. */
export function readsAsDate(text: string): boolean {
  if (text.length > LONGEST || !/[日号月\d]$/u.test(text)) return false;
  return parseDate(text) !== null || DATE_DRAFT.test(text);
}

/** 成文日期 in a line, from the index `cut` of its trimmed text on. */
export function issueDateOf(line: Line, cut: number): IssueDate {
  const text = trimmed(line).slice(cut);
  const date = parseDate(text);
  const nothing = { year: null, month: null, day: null, iso: null, style: 'arabic' } as const;
  return {
    ...elementIn('issueDate', line, cut, cut + text.length),
    date: date ?? nothing,
    draft: date === null,
  };
}

const SIGNED_AND_DATED = new RegExp(
  `^(?<organ>[一-龥].{1,60}?) *(?<date>(?:\\d{4}|[${HAN_DIGIT}Oo]{4}) *年 *[\\d一二三四五六七八九十]{1,3} *月 *[\\d一二三四五六七八九十]{1,3} *[日号])$`,
  'u',
);

/** An organ and the date on one line, as bulletins and minutes have them. */
export function signatureOnDateLine(line: Line): { readonly names: Part[]; readonly cut: number } | null {
  const text = trimmed(line);
  if (text.length > LONGEST || !/[日号]$/u.test(text)) return null;
  const { organ = '', date = '' } = SIGNED_AND_DATED.exec(text)?.groups ?? {};
  if (organ === '' || /[，。；：]/u.test(organ)) return null;
  const names = organNames(line, organ.length);
  if (!names.every(({ text: name }) => looksLikeOrgan(name))) return null;
  return { names, cut: text.length - date.length };
}

const MOST_SIGNATURES = 12;
// 加盖印章 as words: （盖章）, （代章）.
const SEAL_WORD = /(?<! ) *[（(] *(?:加 *盖 *)?(?:(?:盖|公|印|代|签) *)?[章印] *[)）]$/u;

/** Lines straight above the date that are organs' names (or, of an order or motion, an office and a name). */
export function signatureAbove(scan: Scan, dateAt: number, start: number, title: Title | null): Signed {
  const lines: Line[] = [];
  const names: Part[][] = [];
  let at = dateAt - 1;
  const table = dateAt < scan.filled.length && lineAt(scan, dateAt).inTable;
  for (; at >= start && lines.length < MOST_SIGNATURES; at -= 1) {
    const line = lineAt(scan, at);
    if (line.inTable !== table) break;
    const found = signatureNames(line, title, lines.length > 0);
    if (!found) break;
    lines.push(line);
    names.push(found);
  }
  if (names.flat().length === 0) return { lines: [], names: [], from: dateAt };
  return { lines: lines.reverse(), names: names.reverse().flat(), from: at + 1 };
}

// Characters may stand apart: 区　长　张某.
const OFFICES = '省长|市长|区长|县长|州长|镇长|乡长|主席|总理|部长|厅长|局长|主任|书记'
  .split('|')
  .map((office) => [...office].join(' *'))
  .join('|');
const PERSONAL = new RegExp(`^[一-龥]{0,20}?(?:${OFFICES}) +[一-龥×某] ?[一-龥×某]{1,3}$`, 'u');
const PERSON_OF_ORGAN =
  /^[一-龥]{2,30}(?:局|委员会|委|办|厅|政府|中心|院)(?:局长|主任|区长|县长|市长|镇长|厅长|院长|书记) ?[一-龥×某]{2,4}$/u;

function signatureNames(line: Line, title: Title | null, below: boolean): Part[] | null {
  const text = trimmed(line);
  if (text.length > LONGEST || /[，。；：！？]/u.test(text)) return null;
  if (SEAL_WORD.exec(text)?.index === 0) return [];
  if (/^[一二三四五六七八九十]{1,3}、|^[（(]|^附 *件|^\d/u.test(text)) return null;
  if (PERSONAL.test(text) || PERSON_OF_ORGAN.test(text)) return [partIn(line, 0, text.length)];
  const end = SEAL_WORD.exec(text)?.index ?? text.length;
  const issuers = title?.issuers ?? [];
  const isOrgan = (name: string): boolean => looksLikeOrgan(name) || issuers.includes(name);
  const names = organNames(line, end);
  if (names.every(({ text: name }) => isOrgan(name))) return names;
  const whole = { ...partIn(line, 0, end), text: squeeze(text.slice(0, end)) };
  if (whole.text.length > 30) return null;
  // A group of experts and the like: a short line right above the date, set to the right.
  const toTheRight = line.paragraph.data.layout?.alignment === 'right' && !below;
  return isOrgan(whole.text) || toTheRight ? [whole] : null;
}

/** Names on one line stand apart by wide spaces or 、; single characters apart are one widened name. */
function organNames(line: Line, end: number): Part[] {
  const text = trimmed(line).slice(0, end);
  const cut = (pattern: RegExp): Part[] =>
    matchesIn(text, pattern).map((match) => partIn(line, match.index, match.index + match[0].length));
  const listed = text.includes('、') ? cut(/[^ 、]+/gu) : [];
  if (listed.length > 1 && listed.every(({ text: name }) => looksLikeOrgan(name))) return listed;
  const names = cut(/[^ ]+/gu);
  if (names.length > 1 && names.some((name) => name.text.length < 3))
    return [{ ...partIn(line, 0, end), text: squeeze(text) }];
  return names;
}

/** The element of a signature that has names. */
export function signatureOf({ lines, names }: Signed): IssuerSignature {
  const range = { start: names[0]?.range.start ?? 0, end: names.at(-1)?.range.end ?? 0 };
  return {
    ...elementOf('issuerSignature', lines),
    text: names.map(({ text }) => text).join('\n'),
    range,
    names,
  };
}
