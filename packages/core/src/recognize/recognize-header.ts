import type {
  Classification,
  DocumentNumber,
  Element,
  IssuerMark,
  Signatory,
  Title,
  Urgency,
} from '../document/elements.ts';
import type { Line } from '../tree/line.ts';
import { matchesIn } from '../tree/matches-in.ts';
import { numberStart } from './number-start.ts';
import { parseDocumentNumber, parseSerialNumber } from './parse-document-number.ts';
import { CLASSIFICATION, CLASSIFICATION_WRONG, COPY_NUMBER, squeeze, URGENCY } from './patterns.ts';
import { recognizeIssuerMark } from './recognize-issuer-mark.ts';
import { beforeNames, recognizeSignatory } from './recognize-signatory.ts';
import { claim, elementIn, filledFrom, type Scan, trimmed } from './scan.ts';

export interface Header {
  readonly copyNumber: Element | null;
  readonly classification: Classification | null;
  readonly urgency: Urgency | null;
  readonly issuerMark: IssuerMark | null;
  readonly documentNumber: DocumentNumber | null;
  readonly signatory: Signatory | null;
}

const SMALL_ELEMENTS_WITHIN = 7;

/** Recognises the elements of the 版头 among the lines before the title (all of the first 15 where there is none). */
export function recognizeHeader(scan: Scan, title: Title | null): Header {
  const end = title?.lines[0] ? filledFrom(scan, title.lines[0].index) : headerEnd(scan);
  const lines = scan.filled.slice(0, end).map((index) => scan.lines[index] as Line);
  const first = lines.slice(0, SMALL_ELEMENTS_WITHIN).flatMap(segmentsOf);
  const numbered = lines.find((line) => numberSegment(line) !== null) ?? null;
  const secret = find(first, (text) => CLASSIFICATION.test(text) || CLASSIFICATION_WRONG.test(text));
  const urgent = find(first, (text) => URGENCY.test(text));
  const copy = find(first, (text) => COPY_NUMBER.test(text));
  const used = new Set([secret?.line, urgent?.line, copy?.line, numbered]);
  const issuerMark = recognizeIssuerMark(
    lines.filter((line) => !used.has(line)),
    numbered,
  );
  const number = numbered ?? serialLine(lines, issuerMark);
  const header: Header = {
    copyNumber:
      copy && (copy.line === numbered || standsAbove(copy.line, issuerMark?.lines[0] ?? numbered))
        ? segmentElement('copyNumber', copy)
        : null,
    classification: secret && classificationOf(secret),
    urgency: urgent && urgencyOf(urgent),
    issuerMark,
    documentNumber: number && documentNumberOf(number),
    signatory: recognizeSignatory(lines),
  };
  for (const element of Object.values(header)) if (element) claim(scan, (element as Element).lines, 'header');
  return header;
}

const MOST = 15;

/** Without a title the header ends at the first line that reads like recipients or a sentence. */
function headerEnd(scan: Scan): number {
  const first = scan.filled.slice(0, MOST);
  const stop = first.findIndex((index) => /[：:。；，]$/u.test(trimmed(scan.lines[index] as Line)));
  return stop < 0 ? first.length : stop;
}

/** A stretch of a line, by indices into its trimmed text. */
interface Segment {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

// Two spaces, or one before an urgency, part what shares a line: 机密★5年  特急.
const APART = / {2,}| (?=(?:特 ?急|加 ?急|特 ?提|平 ?急)$)/gu;

function segmentsOf(line: Line): Segment[] {
  const text = trimmed(line);
  const whole = { line, start: 0, end: text.length };
  const number = numberSegment(line);
  if (number && number.start > 0)
    return [{ line, start: 0, end: text.slice(0, number.start).trimEnd().length }, number];
  if (!text.includes(' ') || CLASSIFICATION_WRONG.test(text) || URGENCY.test(text)) return [whole];
  const segments: Segment[] = [];
  let start = 0;
  for (const gap of matchesIn(text, APART)) {
    segments.push({ line, start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  return [...segments, { line, start, end: text.length }];
}

/** The stretch of a line that is a document number, before 签发人 and behind the small elements of a letter. */
function numberSegment(line: Line): Segment | null {
  const text = beforeNames(line);
  const start = numberStart(text);
  return start === null ? null : { line, start, end: text.length };
}

function segmentText({ line, start, end }: Segment): string {
  return trimmed(line).slice(start, end);
}

function find(segments: readonly Segment[], test: (text: string) => boolean): Segment | null {
  return segments.find((segment) => test(segmentText(segment))) ?? null;
}

function segmentElement<K extends 'copyNumber' | 'classification' | 'urgency'>(
  kind: K,
  { line, start, end }: Segment,
) {
  return elementIn(kind, line, start, end);
}

/** A number below the mark is no copy number (7.2.1: it stands in the first line), but in the line of a letter's number. */
function standsAbove(line: Line, other: Line | null | undefined): boolean {
  return !other || line.index < other.index;
}

function classificationOf(segment: Segment): Classification {
  return { ...segmentElement('classification', segment), ...parseClassification(segmentText(segment)) };
}

/** 密级, mark and 保密期限 of a text; all null when it is no classification. */
export function parseClassification(text: string): Pick<Classification, 'level' | 'mark' | 'period'> {
  const { level, mark, period, bare } = CLASSIFICATION.exec(text)?.groups ?? {};
  return {
    level: level === undefined ? null : (squeeze(level) as Classification['level']),
    mark: mark ?? null,
    period: period ?? bare ?? null,
  };
}

function urgencyOf(segment: Segment): Urgency {
  const value = URGENCY.exec(segmentText(segment))?.groups?.['value'] ?? '';
  return { ...segmentElement('urgency', segment), value: squeeze(value) };
}

/** The element of a line that is, begins with or ends with a document number. */
export function documentNumberOf(line: Line): DocumentNumber | null {
  const { start, end } = numberSegment(line) ?? { start: 0, end: beforeNames(line).length };
  const text = beforeNames(line).slice(start);
  const parts = parseDocumentNumber(text) ?? parseSerialNumber(text);
  return parts && { ...elementIn('documentNumber', line, start, end), ...parts };
}

/** 第3号 and 第5期 are numbers only under a mark of an order or of minutes. */
function serialLine(lines: readonly Line[], mark: IssuerMark | null): Line | null {
  const suffix = mark?.suffix ?? null;
  if (suffix === null || suffix === '文件') return null;
  return lines.find((line) => parseSerialNumber(trimmed(line)) !== null) ?? null;
}
