import type { Attachment, IssuedText } from '../document/elements.ts';
import type { Line } from '../tree/line.ts';
import type { Range } from '../tree/line-table.ts';
import { beginsAttachment } from './begins-attachment.ts';
import { TITLE_END } from './parse-title.ts';
import { ATTACHMENT_LABEL, ATTACHMENT_LABEL_TITLE, squeeze } from './patterns.ts';
import {
  claim,
  elementOf,
  gapBetween,
  lineAt,
  lineRange,
  linesUntil,
  partIn,
  type Scan,
  trimmed,
  trimmedText,
} from './scan.ts';

export interface Subdocuments {
  readonly attachments: readonly Attachment[];
  readonly issuedTexts: readonly IssuedText[];
}

/**
 * Recognises attachments and issued or forwarded texts behind the closing.
 * @param issues the document issues, forwards or publishes another
 */
export function recognizeSubdocuments(
  scan: Scan,
  issues: boolean,
  closingEnd: number,
  imprintStart: number,
): Subdocuments {
  const labels = labelsIn(scan, closingEnd, imprintStart);
  const firstLabel = labels[0] ?? imprintStart;
  const attachments = labels.map((at, index) => attachmentAt(scan, at, labels[index + 1] ?? imprintStart));
  const rest = linesUntil(scan, closingEnd, firstLabel);
  const issuedTexts: IssuedText[] = [];
  if (rest.length > 0 && (issues || beginsLikeDocument(rest))) {
    claim(scan, rest, 'issuedText');
    issuedTexts.push(issuedTextOf(rest));
  } else if (rest.length > 0) claim(scan, rest, 'residue');
  return { attachments, issuedTexts };
}

function labelsIn(scan: Scan, from: number, to: number): number[] {
  const labels: number[] = [];
  for (let at = from; at < to; at += 1) {
    const line = lineAt(scan, at);
    const first = at === from && !line.inTable && ATTACHMENT_LABEL_TITLE.test(trimmed(line));
    if (first || beginsAttachment(line)) labels.push(at);
  }
  return labels;
}

function attachmentAt(scan: Scan, at: number, end: number): Attachment {
  const lines = linesUntil(scan, at, end);
  claim(scan, lines, 'attachment');
  const line = lineAt(scan, at);
  const text = trimmed(line);
  const own = ATTACHMENT_LABEL.exec(text);
  if (own) {
    const found = titleIn(lines.slice(1));
    return {
      ...elementOf('attachments', lines),
      label: partIn(line, 0, text.length),
      number: own.groups?.['n'] ?? null,
      title: found && squeeze(found.text),
      titleRange: found?.range ?? null,
    };
  }
  const match = ATTACHMENT_LABEL_TITLE.exec(text);
  const title = match?.groups?.['title'] ?? '';
  const label = partIn(line, 0, text.slice(0, text.length - title.length).trimEnd().length);
  return {
    ...elementOf('attachments', lines),
    label,
    number: match?.groups?.['n'] ?? null,
    title: squeeze(title),
    titleRange: partIn(line, text.length - title.length, text.length).range,
  };
}

function issuedTextOf(lines: readonly Line[]): IssuedText {
  const found = titleIn(lines);
  return {
    ...elementOf('issuedText', lines),
    title: found && squeeze(found.text),
    titleRange: found?.range ?? null,
  };
}

const MOST_TITLE_LINES = 4;

/** The short lines at the head of a part that make its title. */
function titleIn(lines: readonly Line[]): { readonly text: string; readonly range: Range } | null {
  const title: Line[] = [];
  for (const line of lines.slice(0, MOST_TITLE_LINES)) {
    const before = title.at(-1);
    if (line.inTable || !isTitleLine(line)) break;
    if (before && (gapBetween(before, line) || !continuesTitle(before, line))) break;
    title.push(line);
  }
  const [first, last] = [title[0], title.at(-1)];
  if (!first || !last) return null;
  return {
    text: title.map(trimmedText).join('\n'),
    range: { start: lineRange(first).start, end: lineRange(last).end },
  };
}

function isTitleLine(line: Line): boolean {
  const text = trimmed(line);
  return (
    text.length <= 60 &&
    !/[。；：:，]$/u.test(text) &&
    !/^(?:[一二三四五六七八九十]{1,3}、|[（(]|第[一二三四五六七八九十]+[章条])/u.test(text)
  );
}

/** A second line belongs to the title when the first is not complete, or both are set alike in the middle. */
function continuesTitle(before: Line, line: Line): boolean {
  if (before.paragraph === line.paragraph) return true;
  const [a, b] = [before.paragraph.data.layout, line.paragraph.data.layout];
  if (a && b) return a.alignment === 'center' && b.alignment === 'center';
  return !TITLE_END.test(squeeze(trimmed(before)));
}

function beginsLikeDocument(lines: readonly Line[]): boolean {
  const found = titleIn(lines);
  return found !== null && TITLE_END.test(squeeze(found.text)) && lines.length > 3;
}
