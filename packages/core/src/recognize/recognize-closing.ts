import type {
  Annotation,
  AttachmentNote,
  AttachmentNoteItem,
  IssueDate,
  IssuerSignature,
  Part,
  Title,
} from '../document/elements.ts';
import { looksLikeOrgan } from '../organs/index.ts';
import type { Line } from '../tree/line.ts';
import { beginsAttachment } from './begins-attachment.ts';
import { parseDate } from './parse-date.ts';
import { ANNOTATION, ANNOTATION_BARE, ATTACHMENT_NOTE, ATTACHMENT_NOTE_ITEM, DATE_DRAFT, squeeze } from './patterns.ts';
import { claim, elementOf, lineAt, partIn, type Scan, trimmed } from './scan.ts';

export interface Closing {
  readonly attachmentNote: AttachmentNote | null;
  readonly issuerSignature: IssuerSignature | null;
  readonly issueDate: IssueDate | null;
  readonly annotation: Annotation | null;
  /** Index in `filled` of the first line after the closing; the end when there is no closing. */
  readonly end: number;
}

/** Recognises what stands between the body and the attachments: note of attachments, signature, date, annotation. */
export function recognizeClosing(scan: Scan, title: Title | null, start: number, stop: number): Closing {
  const limit = limitOf(scan, title, start, stop);
  const dateAt = findDate(scan, start, limit);
  if (dateAt === null) return withoutDate(scan, title, start, limit);
  const line = lineAt(scan, dateAt);
  const sameLine = signatureOnDateLine(line);
  const issueDate = dateOf(line, sameLine?.cut ?? 0);
  claim(scan, [line], 'signature');
  const signed = sameLine ? { lines: [line], names: sameLine.names, from: dateAt } : signatureAbove(scan, dateAt, start, title);
  claim(scan, signed.lines, 'signature');
  const attachmentNote = noteAbove(scan, start, signed.from);
  const annotation = annotationBelow(scan, dateAt + 1, stop);
  return {
    attachmentNote,
    issuerSignature: signed.names.length > 0 ? signatureOf(signed) : null,
    issueDate,
    annotation,
    end: annotation ? annotation.next : dateAt + 1,
  };
}

function withoutDate(scan: Scan, title: Title | null, start: number, end: number): Closing {
  const signed = title ? signatureAbove(scan, end, start, title) : { lines: [], names: [], from: end };
  const known = signed.names.length > 0 && isKnownIssuer(signed.names, title, scan);
  if (known) claim(scan, signed.lines, 'signature');
  const from = known ? signed.from : end;
  return {
    attachmentNote: noteAbove(scan, start, from),
    issuerSignature: known ? signatureOf(signed) : null,
    issueDate: null,
    annotation: null,
    end,
  };
}

/** The document's own text ends where an attachment begins, or behind a break what it issues or forwards. */
function limitOf(scan: Scan, title: Title | null, start: number, stop: number): number {
  const issues = title !== null && title.verb !== null;
  for (let at = start; at < stop; at += 1) {
    const line = lineAt(scan, at);
    if (beginsAttachment(line) || (issues && at > start && line.afterBreak !== null && !line.inTable)) return at;
  }
  return stop;
}

/** The first date that stands alone (or behind an organ) and not in a table. */
function findDate(scan: Scan, start: number, stop: number): number | null {
  for (let at = start; at < stop; at += 1) {
    const line = lineAt(scan, at);
    if (line.inTable) continue;
    const text = trimmed(line);
    if (text.length > 80 || !/[日号月\d]$/u.test(text)) continue;
    if (parseDate(text) || DATE_DRAFT.test(text) || signatureOnDateLine(line)) return at;
  }
  return null;
}

const SIGNED_AND_DATED = /^(?<organ>[一-龥].{1,60}?) +(?<date>(?:\d{4}|[一二三四五六七八九〇○零Oo]{4}) *年 *[\d一二三四五六七八九十]{1,3} *月 *[\d一二三四五六七八九十]{1,3} *[日号])$/u;

function signatureOnDateLine(line: Line): { readonly names: Part[]; readonly cut: number } | null {
  const text = trimmed(line);
  const match = SIGNED_AND_DATED.exec(text);
  const organ = match?.groups?.['organ'];
  if (!organ || /[，。；：]/u.test(organ)) return null;
  const names = organNames(line, 0, organ.length);
  if (!names.every(({ text: name }) => looksLikeOrgan(name))) return null;
  return { names, cut: text.length - (match.groups?.['date'] ?? '').length };
}

function dateOf(line: Line, cut: number): IssueDate {
  const text = trimmed(line).slice(cut);
  const part = partIn(line, cut, cut + text.length);
  const date = parseDate(text);
  const nothing = { year: null, month: null, day: null, iso: null, style: 'arabic' } as const;
  return { ...elementOf('issueDate', [line]), text: part.text, range: part.range, date: date ?? nothing, draft: date === null };
}

interface Signed {
  readonly lines: readonly Line[];
  readonly names: readonly Part[];
  /** Index in `filled` of its first line. */
  readonly from: number;
}

const MOST_SIGNATURES = 12;

/** Lines straight above the date that are organs' names (or, of an order or motion, an office and a name). */
function signatureAbove(scan: Scan, dateAt: number, start: number, title: Title | null): Signed {
  const lines: Line[] = [];
  const names: Part[] = [];
  let at = dateAt - 1;
  for (; at >= start && lines.length < MOST_SIGNATURES; at -= 1) {
    const line = lineAt(scan, at);
    const found = signatureNames(line, title, names.length > 0);
    if (!found) break;
    lines.unshift(line);
    names.unshift(...found);
  }
  return { lines, names, from: at + 1 };
}

const PERSONAL = /^[一-龥]{0,20}?(?:省长|市长|区长|县长|州长|镇长|乡长|主席|总理|部长|厅长|局长|主任|书记) +[一-龥×某] ?[一-龥×某]{1,3}$/u;
const PERSON_OF_ORGAN = /^[一-龥]{2,30}(?:局|委员会|委|办|厅|政府|中心|院)(?:局长|主任|区长|县长|市长|镇长|厅长|院长|书记) ?[一-龥×某]{2,4}$/u;

function signatureNames(line: Line, title: Title | null, below: boolean): Part[] | null {
  const text = trimmed(line);
  if (line.inTable || text.length > 80 || /[，。；：！？]/u.test(text)) return null;
  if (/^[一二三四五六七八九十]{1,3}、|^[（(]|^附 *件|^\d/u.test(text)) return null;
  if (PERSONAL.test(text) || PERSON_OF_ORGAN.test(text)) return [partIn(line, 0, text.length)];
  const names = organNames(line, 0, text.length);
  const issuers = title?.issuers ?? [];
  if (names.every(({ text: name }) => looksLikeOrgan(name) || issuers.includes(name))) return names;
  const whole = squeeze(text);
  if (whole.length <= 30 && (looksLikeOrgan(whole) || issuers.includes(whole))) return [{ ...partIn(line, 0, text.length), text: whole }];
  // A group of experts and the like: a short line right above the date, set to the right.
  const alignment = line.paragraph.data.layout?.alignment;
  return !below && alignment === 'right' && whole.length <= 30 ? [partIn(line, 0, text.length)] : null;
}

/** Names on one line stand apart by wide spaces; single characters apart are one widened name. */
function organNames(line: Line, start: number, end: number): Part[] {
  const text = trimmed(line).slice(start, end);
  const names = [...text.matchAll(/[^ ]+/gu)].map((match) => partIn(line, start + match.index, start + match.index + match[0].length));
  if (names.length > 1 && names.some((name) => name.text.length < 3)) return [{ ...partIn(line, start, end), text: squeeze(text) }];
  return names;
}

function signatureOf({ lines, names }: Signed): IssuerSignature {
  const range = { start: names[0]?.range.start ?? 0, end: names.at(-1)?.range.end ?? 0 };
  return { ...elementOf('issuerSignature', lines), text: names.map(({ text }) => text).join('\n'), range, names };
}

function isKnownIssuer(names: readonly Part[], title: Title | null, scan: Scan): boolean {
  const declared = scan.declared.issuerSignature ?? scan.declared.issuers;
  const known = new Set([...(title?.issuers ?? []), ...(declared?.value.map(({ value }) => value) ?? [])]);
  return names.every(({ text }) => known.has(text));
}

/** 附注 below the date: brackets, or a bare 联系人… that a rule reports. */
function annotationBelow(scan: Scan, at: number, stop: number): (Annotation & { readonly next: number }) | null {
  if (at >= stop) return null;
  const line = lineAt(scan, at);
  const text = trimmed(line);
  const match = ANNOTATION.exec(text);
  if (!match && !ANNOTATION_BARE.test(text)) return null;
  claim(scan, [line], 'annotation');
  return {
    ...elementOf('annotation', [line]),
    open: match?.groups?.['open'] ?? null,
    close: match?.groups?.['close'] ?? null,
    inner: (match?.groups?.['inner'] ?? text).trim(),
    next: at + 1,
  };
}

const NOTE_LINES = 24;

/** 附件说明: the last lines of the body, from 附件： on. */
function noteAbove(scan: Scan, start: number, end: number): AttachmentNote | null {
  for (let at = end - 1; at >= Math.max(start, end - NOTE_LINES); at -= 1) {
    const line = lineAt(scan, at);
    const match = ATTACHMENT_NOTE.exec(trimmed(line));
    if (!match) {
      if (!mayContinueNote(line)) return null;
      continue;
    }
    const { colon, own, n } = match.groups ?? {};
    if (colon === undefined && own === undefined && n === undefined) return null;
    const lines = scan.filled.slice(at, end).map((index) => scan.lines[index] as Line);
    claim(scan, lines, 'attachmentNote');
    return noteOf(lines, match);
  }
  return null;
}

/** Lines of a note are names: no sentence, at most a mark at the end that a rule reports. */
function mayContinueNote(line: Line): boolean {
  const text = trimmed(line);
  return !line.inTable && text.length <= 90 && !/[。！？].|[，：:].*[。；]$/u.test(text);
}

function noteOf(lines: readonly Line[], first: RegExpExecArray): AttachmentNote {
  const items: AttachmentNoteItem[] = [];
  const colonAt = first[0].search(/[：:]/u);
  const head = lines[0] as Line;
  for (const [index, line] of lines.entries()) {
    const text = trimmed(line);
    const match = index === 0 ? first : ATTACHMENT_NOTE_ITEM.exec(text);
    const before = items.at(-1);
    if (!match && before) {
      // A name that runs on into the next line.
      const range = { start: before.range.start, end: partIn(line, 0, text.length).range.end };
      items[items.length - 1] = { ...before, text: before.text + text, name: before.name + text, range, nameRange: { ...range, start: before.nameRange.start } };
      continue;
    }
    if (match) items.push(...itemsOn(line, match));
  }
  const colon = first.groups?.['colon'] === undefined ? null : partIn(head, colonAt, colonAt + 1);
  return { ...elementOf('attachmentNote', lines), colon, items };
}

/** Items of one line; a line may hold several: 附件：1.甲 2.乙. */
function itemsOn(line: Line, match: RegExpExecArray): AttachmentNoteItem[] {
  const { n, own, owndot, dot, name } = match.groups ?? {};
  const text = trimmed(line);
  const nameStart = text.length - (name ?? '').length;
  const starts = [{ number: n ?? own ?? null, dot: dot ?? owndot ?? null, at: nameStart - (n ? n.length + (dot?.length ?? 0) : 0), nameAt: nameStart }];
  if (n !== undefined) {
    for (const more of text.matchAll(/(?<= )(\d{1,2}) *([.．、]) *(?=[^\d ]|\d{4}年)/gu)) {
      if (more.index > nameStart) {
        starts.push({ number: more[1] ?? null, dot: more[2] ?? null, at: more.index, nameAt: more.index + more[0].length });
      }
    }
  }
  return starts.map(({ number, dot: mark, at, nameAt }, index) => {
    const next = starts[index + 1]?.at ?? text.length;
    const end = text.slice(0, next).trimEnd().length;
    const whole = partIn(line, Math.max(0, at), end);
    const named = partIn(line, nameAt, end);
    return { ...whole, number, dot: mark, name: named.text, nameRange: named.range };
  });
}
