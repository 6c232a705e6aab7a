import type {
  Classification,
  DocumentNumber,
  Element,
  IssuerMark,
  Part,
  Signatory,
  Title,
  Urgency,
} from '../document/elements.ts';
import { looksLikeOrgan } from '../organs/index.ts';
import { type Line, rangeIn } from '../tree/line.ts';
import {
  CLASSIFICATION,
  CLASSIFICATION_WRONG,
  COPY_NUMBER,
  ISSUE_NUMBER,
  ORDER_NUMBER,
  SIGNATORY,
  squeeze,
  URGENCY,
} from './patterns.ts';
import { parseDocumentNumber, type NumberParts } from './parse-document-number.ts';
import { claim, elementOf, filledFrom, lineRange, lookOf, partIn, type Scan, trimmed, trimmedText } from './scan.ts';

export interface Header {
  readonly copyNumber: Element | null;
  readonly classification: Classification | null;
  readonly urgency: Urgency | null;
  readonly issuerMark: IssuerMark | null;
  readonly documentNumber: DocumentNumber | null;
  readonly signatory: Signatory | null;
}

/** Recognises the elements of the 版头 among the lines before the title (all of the first 15 where there is none). */
export function recognizeHeader(scan: Scan, title: Title | null): Header {
  const end = title?.lines[0] ? filledFrom(scan, title.lines[0].index) : Math.min(scan.filled.length, headerEnd(scan));
  const lines = scan.filled.slice(0, end).map((index) => scan.lines[index] as Line);
  const copyNumber = findLine(lines.slice(0, 2), (text) => COPY_NUMBER.test(text));
  const secret = findLine(lines.slice(0, 6), (text) => CLASSIFICATION.test(text) || CLASSIFICATION_WRONG.test(text));
  const urgent = findLine(lines.slice(0, 7), (text) => URGENCY.test(text));
  const numbered = lines.find((line) => parseDocumentNumber(beforeSignatory(line)) !== null) ?? null;
  const used = new Set([copyNumber, secret, urgent, numbered]);
  const issuerMark = recognizeMark(lines.filter((line) => !used.has(line)));
  const order = numbered ?? orderNumberLine(lines, issuerMark);
  const header: Header = {
    copyNumber: copyNumber && elementOf('copyNumber', [copyNumber]),
    classification: secret && classificationOf(secret),
    urgency: urgent && { ...elementOf('urgency', [urgent]), value: squeeze(trimmed(urgent)) },
    issuerMark,
    documentNumber: order && documentNumberOf(order),
    signatory: recognizeSignatory(lines),
  };
  for (const element of Object.values(header)) if (element) claim(scan, (element as Element).lines, 'header');
  return header;
}

const MOST = 15;

/** Without a title the header ends at the first line that reads like recipients or a sentence. */
function headerEnd(scan: Scan): number {
  const stop = scan.filled.findIndex((index) => /[：:。；，]$/u.test(trimmed(scan.lines[index] as Line)));
  return Math.min(MOST, stop < 0 ? scan.filled.length : stop);
}

function findLine(lines: readonly Line[], test: (text: string) => boolean): Line | null {
  return lines.find((line) => test(trimmed(line))) ?? null;
}

function classificationOf(line: Line): Classification {
  const groups = CLASSIFICATION.exec(trimmed(line))?.groups;
  return {
    ...elementOf('classification', [line]),
    level: (groups?.['level'] ? squeeze(groups['level']) : null) as Classification['level'],
    mark: groups?.['mark'] ?? null,
    period: groups?.['period'] ?? null,
  };
}

/** The number shares its line with 签发人 on upward documents (7.2.5). */
function beforeSignatory(line: Line): string {
  const text = trimmed(line);
  const signatory = SIGNATORY.exec(text);
  return (signatory ? text.slice(0, signatory.index) : text).trimEnd();
}

/** The element of a line that is, or begins with, a document number. */
export function documentNumberOf(line: Line): DocumentNumber | null {
  const text = beforeSignatory(line);
  const parts: NumberParts | null = parseDocumentNumber(text) ?? specialNumber(text);
  if (!parts) return null;
  const part = partIn(line, 0, text.length);
  return { ...elementOf('documentNumber', [line]), text: part.text, range: part.range, ...parts };
}

function specialNumber(text: string): NumberParts | null {
  const order = ORDER_NUMBER.exec(text);
  const issue = ISSUE_NUMBER.exec(text);
  if (!order && !issue) return null;
  const sequence = order?.groups?.['seq'] ?? issue?.groups?.['seq'] ?? issue?.groups?.['seq2'] ?? null;
  const none = { prefix: null, open: null, year: null, close: null, draft: false };
  return { ...none, form: order ? 'order' : 'issue', di: true, sequence, hao: true };
}

/** 第3号 and 第5期 are numbers only under a mark of an order or of minutes. */
function orderNumberLine(lines: readonly Line[], mark: IssuerMark | null): Line | null {
  const suffix = mark?.suffix ?? null;
  if (suffix === null || suffix === '文件') return null;
  return lines.find((line) => ORDER_NUMBER.test(trimmed(line)) || ISSUE_NUMBER.test(trimmed(line))) ?? null;
}

const MARK = /^(?<names>.{2,80}?)(?<suffix>文件|命令|令|纪要)?$/u;

/** 发文机关标志: red or large text, or an organ's name that fills the line; several lines in a joint issue. */
function recognizeMark(lines: readonly Line[]): IssuerMark | null {
  const marks = lines.slice(0, 12).filter(isMark);
  if (marks.length === 0) return null;
  const names: Part[] = [];
  let suffix: IssuerMark['suffix'] = null;
  for (const line of marks) {
    const flat = squeeze(trimmed(line));
    const match = MARK.exec(flat);
    if (match?.groups?.['suffix']) suffix = match.groups['suffix'] as IssuerMark['suffix'];
    const name = SUFFIX_ALONE.test(flat) ? '' : (match?.groups?.['names'] ?? flat);
    if (SUFFIX_ALONE.test(flat)) suffix = flat as IssuerMark['suffix'];
    if (name !== '') names.push({ text: name, range: lineRange(line) });
  }
  return { ...elementOf('issuerMark', marks), names, suffix };
}

const SUFFIX_ALONE = /^(?:文件|命令|令|纪要)$/u;

function isMark(line: Line): boolean {
  const text = squeeze(trimmed(line));
  if (text.length > 60 || /[。；：，]$/u.test(text)) return false;
  const look = lookOf(line);
  if (look?.red && look.size >= 20 && /[一-龥]/u.test(text)) return !SIGNATORY.test(text);
  if (look && look.size >= 30 && /[一-龥]/u.test(text)) return true;
  const named = text.replace(/(?:文件|命令|令|纪要)$/u, '');
  return named !== text && looksLikeOrgan(named);
}

/** 签发人 with its names; in a joint issue more names stand in the lines below (7.2.6). */
function recognizeSignatory(lines: readonly Line[]): Signatory | null {
  const at = lines.findIndex((line) => SIGNATORY.test(trimmed(line)));
  const line = lines[at];
  if (!line) return null;
  const match = SIGNATORY.exec(trimmed(line));
  if (!match) return null;
  const names = splitNames(line, match.index + match[0].length - (match.groups?.['names'] ?? '').length, line.to - line.from);
  const taken = [line];
  for (const next of lines.slice(at + 1)) {
    if (!/^[一-龥]{1,4}(?: +[一-龥]{1,4})*$/u.test(trimmed(next)) || lookOf(next)?.red || looksLikeOrgan(squeeze(trimmed(next)))) break;
    names.push(...splitNames(next, 0, next.to - next.from));
    taken.push(next);
  }
  const element = elementOf('signatory', taken);
  const start = rangeIn(line, line.from + match.index, line.to).start;
  return { ...element, text: trimmedText(line).slice(match.index), range: { start, end: element.range.end }, names };
}

/** Names between 、 or spaces; one space between two single characters only widens a name (张 三). */
function splitNames(line: Line, start: number, end: number): Part[] {
  const text = trimmed(line).slice(start, end);
  const names: Part[] = [];
  for (const match of text.matchAll(/[^、，,;； ]+(?: [^、，,;； ](?=$|[、，,;； ]))?/gu)) {
    const whole = match[0].split(' ');
    const widened = whole.length === 2 && whole.every((piece) => piece.length === 1);
    if (whole.length === 1 || widened) names.push(partIn(line, start + match.index, start + match.index + match[0].length));
    else names.push(partIn(line, start + match.index, start + match.index + (whole[0] ?? '').length));
  }
  return names.map(({ text: name, range }) => ({ text: squeeze(name.replaceAll('　', ' ')), range }));
}
