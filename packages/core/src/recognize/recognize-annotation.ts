import type { Annotation } from '../document/elements.ts';
import type { Line } from '../tree/line.ts';
import { ANNOTATION, ANNOTATION_BARE } from './patterns.ts';
import { claim, elementOf, lineAt, type Scan, trimmed } from './scan.ts';

/** 附注 and the index in `filled` of the first line behind it. */
export interface AnnotationFound {
  readonly element: Annotation;
  readonly next: number;
}

/** 附注 (GB/T 9704—2012 7.3.6) from `at` on: brackets, or a bare 联系人… that a rule reports. */
export function annotationAt(scan: Scan, at: number, stop: number): AnnotationFound | null {
  const lines: Line[] = [];
  for (let next = at; next < stop && isAnnotation(lineAt(scan, next)); next += 1)
    lines.push(lineAt(scan, next));
  if (lines.length === 0) return null;
  claim(scan, lines, 'annotation');
  const read = lines.map((line) => parseAnnotation(trimmed(line)));
  const element: Annotation = {
    ...elementOf('annotation', lines),
    open: read[0]?.open ?? null,
    close: read.at(-1)?.close ?? null,
    inner: read.map(({ inner }) => inner).join('\n'),
  };
  return { element, next: at + lines.length };
}

/** Brackets of a 附注 and what they hold. */
export function parseAnnotation(text: string): Pick<Annotation, 'open' | 'close' | 'inner'> {
  const {
    open = null,
    close = null,
    inner,
  } = ANNOTATION.exec(text)?.groups ?? ANNOTATION_BARE.exec(text)?.groups ?? {};
  return { open, close, inner: (inner ?? text.slice(open?.length ?? 0)).trim() };
}

function isAnnotation(line: Line): boolean {
  const text = trimmed(line);
  return !line.inTable && (ANNOTATION.test(text) || ANNOTATION_BARE.test(text));
}

// What a 附注 says: whether it is published, to what level it goes, whom to ask (条例 第九条（十四）).
const SUBJECT = /此件|本文|联系人|联系电话|发至|公开|删减/u;

/** Whether the last line before `end` is a 附注 by its words, where no date tells. */
export function endsWithAnnotation(scan: Scan, start: number, end: number): boolean {
  if (end - 1 <= start) return false;
  const line = lineAt(scan, end - 1);
  return isAnnotation(line) && SUBJECT.test(trimmed(line));
}
