import type {
  Annotation,
  AttachmentNote,
  IssueDate,
  IssuerSignature,
  Part,
  Title,
} from '../document/elements.ts';
import { beginsAttachment } from './begins-attachment.ts';
import { annotationAt, endsWithAnnotation } from './recognize-annotation.ts';
import { noteAbove, noteBelow, opensNote } from './recognize-attachment-note.ts';
import {
  issueDateOf,
  readsAsDate,
  signatureAbove,
  signatureOf,
  signatureOnDateLine,
} from './recognize-signature.ts';
import { claim, lineAt, type Scan, trimmed } from './scan.ts';

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
  const issueDate = issueDateOf(line, sameLine?.cut ?? 0);
  claim(scan, [line], 'signature');
  const signed = sameLine
    ? { lines: [line], names: sameLine.names, from: dateAt }
    : signatureAbove(scan, dateAt, start, title);
  claim(scan, signed.lines, 'signature');
  const annotation = annotationAt(scan, dateAt + 1, stop);
  const below = annotation?.next ?? dateAt + 1;
  const above = noteAbove(scan, start, signed.from);
  const note = above ? { element: above, next: below } : noteBelow(scan, below, stop);
  return {
    attachmentNote: note?.element ?? null,
    issuerSignature: signed.names.length > 0 ? signatureOf(signed) : null,
    issueDate,
    annotation: annotation?.element ?? null,
    end: note?.next ?? below,
  };
}

function withoutDate(scan: Scan, title: Title | null, start: number, end: number): Closing {
  const annotation = endsWithAnnotation(scan, start, end) ? annotationAt(scan, end - 1, end) : null;
  const last = annotation ? end - 1 : end;
  const signed = title ? signatureAbove(scan, last, start, title) : { lines: [], names: [], from: last };
  const known = signed.names.length > 0 && isKnownIssuer(signed.names, title, scan);
  if (known) claim(scan, signed.lines, 'signature');
  return {
    attachmentNote: noteAbove(scan, start, known ? signed.from : last),
    issuerSignature: known ? signatureOf(signed) : null,
    issueDate: null,
    annotation: annotation?.element ?? null,
    end,
  };
}

/** The document's own text ends where an attachment begins, or behind a break what it issues or forwards. */
function limitOf(scan: Scan, title: Title | null, start: number, stop: number): number {
  const issues = title !== null && title.verb !== null;
  for (let at = start; at < stop; at += 1) {
    const line = lineAt(scan, at);
    if (beginsAttachment(line) && !opensNote(scan, at)) return at;
    if (issues && at > start && line.afterBreak !== null && !line.inTable) return at;
  }
  return stop;
}

/** The first date that stands alone (or behind an organ); in a table only where that holds the signature. */
function findDate(scan: Scan, start: number, stop: number): number | null {
  for (let at = start; at < stop; at += 1) {
    const line = lineAt(scan, at);
    if (readsAsDate(trimmed(line)) || signatureOnDateLine(line)) {
      if (!line.inTable || isSignatureTable(scan, start, at, stop)) return at;
    }
  }
  return null;
}

const CELLS = 4;

/** A small table at the end that only sets the signature and date side by side. */
function isSignatureTable(scan: Scan, start: number, dateAt: number, stop: number): boolean {
  if (dateAt !== stop - 1) return false;
  let from = dateAt;
  while (from > start && lineAt(scan, from - 1).inTable) from -= 1;
  return from < dateAt && dateAt - from < CELLS && signatureAbove(scan, dateAt, from, null).from === from;
}

function isKnownIssuer(names: readonly Part[], title: Title | null, scan: Scan): boolean {
  const declared = scan.declared.issuerSignature ?? scan.declared.issuers;
  const known = new Set([...(title?.issuers ?? []), ...(declared?.value.map(({ value }) => value) ?? [])]);
  return names.every(({ text }) => known.has(text));
}
