import type { Position } from 'unist';
import { VFileMessage } from 'vfile-message';
import type { ElementKind } from '../document/elements.ts';
import { isPlainSource } from '../document/is-plain-source.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import type { Basis } from '../rule/basis.ts';
import type { Message } from '../rule/message.ts';
import type { Fix, Locale, Place, ReportDetails } from '../rule/rule.ts';
import type { Severity } from '../rule/severity.ts';
import { positionOf, type Range } from '../tree/line-table.ts';
import { applyEdits } from './resolve-fixes.ts';
import type { GongwenMessage } from './result.ts';

/** What a message is made of. */
export interface MessageParts {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly basis: readonly Basis[];
  readonly details: ReportDetails;
}

const FATAL = { error: true, warning: false, info: undefined } as const;

/** A stretch of a document as a message needs it. */
export interface MessagePlace {
  readonly range: Range;
  readonly position: Position;
  /** What stands there. */
  readonly text: string;
  readonly element: ElementKind | null;
}

/** Makes the VFileMessage of one report. */
export function createMessage(
  document: OfficialDocument,
  parts: MessageParts,
  locale: Locale,
): GongwenMessage {
  const { details } = parts;
  const place = placeIn(document, placeOf(document, details.at));
  const fix = plainFix(document, details.fix ?? null);
  const expected = mended(document.draft.data.text, place.range, fix);
  return messageAt(place, { ...parts, details: { expected, ...details, fix } }, locale);
}

/** The fix, unless it would take markup, a comment or a line end with it: no fix changes the structure of a draft. */
function plainFix(document: OfficialDocument, fix: Fix | null): Fix | null {
  return fix?.edits.every(({ range }) => isPlainSource(document, range)) ? fix : null;
}

/** The same at a place that is already known, when the document itself is no longer there. */
export function messageAt(place: MessagePlace, parts: MessageParts, locale: Locale): GongwenMessage {
  const { details, severity, ruleId } = parts;
  const { range, position } = place;
  const reason = fill(parts.message, details.data ?? {}, locale);
  const message = withoutStack(
    () => new VFileMessage(reason, { place: position, ruleId, source: 'gongwen-lint' }),
  );
  message.fatal = FATAL[severity];
  message.url = pageUrl(ruleId);
  message.actual = details.actual ?? place.text;
  message.expected = [...(details.expected ?? [])];
  return Object.assign(message, {
    ruleId,
    severity,
    basis: parts.basis,
    element: details.element ?? place.element,
    fix: details.fix ? { safe: details.fix.safe, edits: details.fix.edits.map(toFixEdit) } : null,
    layoutFix: details.layoutFix ?? [],
    offset: range.start,
    endOffset: range.end,
    related: (details.related ?? []).map(({ at, message: text }) => {
      const { start, end } = rangeOf(at);
      return { offset: start, endOffset: end, message: fill(text, details.data ?? {}, locale) };
    }),
  });
}

/** A VFileMessage is an Error, but it says where a draft is wrong: where it was made would only take time to find out. */
function withoutStack<T>(make: () => T): T {
  const errors: object & { stackTraceLimit?: number | undefined } = Error;
  const { stackTraceLimit } = errors;
  errors.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    errors.stackTraceLimit = stackTraceLimit;
  }
}

/** A range of a document with its lines, its text and the element it stands in. */
export function placeIn(document: OfficialDocument, range: Range): MessagePlace {
  return {
    range,
    position: positionOf(document.lineTable, range),
    text: document.draft.data.text.slice(range.start, range.end),
    element: elementAt(document, range),
  };
}

/** Address of a rule's page, relative to the project. */
export function pageUrl(ruleId: string): string {
  return `rules/${ruleId}.md`;
}

/** Fills `{name}` with data; lists are joined as the language does. */
export function fill(message: Message, data: NonNullable<ReportDetails['data']>, locale: Locale): string {
  const template = locale === 'en' ? message.en : message.zh;
  return template.replace(/\{(\w+)\}/gu, (whole, key: string) => {
    const value = data[key];
    if (value === undefined) return whole;
    return typeof value === 'object' ? value.join(locale === 'en' ? ', ' : '、') : String(value);
  });
}

function placeOf(document: OfficialDocument, at: ReportDetails['at']): Range {
  if (at === undefined || at === null) return wholeDocument(document);
  if (!isList(at)) return rangeOf(at);
  const ranges = at.map(rangeOf);
  if (ranges.length === 0) return wholeDocument(document);
  return { start: Math.min(...ranges.map((r) => r.start)), end: Math.max(...ranges.map((r) => r.end)) };
}

function isList(at: Place | readonly Place[]): at is readonly Place[] {
  return Array.isArray(at);
}

function rangeOf(place: Place): Range {
  return 'range' in place ? place.range : place;
}

/** Messages about the whole document hang on the title, else on the first line with text. */
export function wholeDocument({ elements, lines, draft }: OfficialDocument): Range {
  if (elements.title) return elements.title.range;
  const line = lines.find(({ from, to }) => to > from);
  const start = line?.pieces[0]?.offset ?? 0;
  const last = line?.pieces.at(-1);
  return { start, end: Math.min(last ? last.offset + last.length : start, draft.data.text.length) };
}

function elementAt({ elementList }: OfficialDocument, { start, end }: Range): GongwenMessage['element'] {
  const inside = elementList.filter(({ range }) => range.start <= start && end <= range.end);
  inside.sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start));
  return inside[0]?.kind ?? null;
}

/** The place as it reads with the fix applied: （2026） → 〔2026〕, not 〔 and 〕. Nothing when the fix lies elsewhere. */
function mended(text: string, { start, end }: Range, fix: Fix | null): readonly string[] {
  if (!fix?.edits.every(({ range }) => range.start >= start && range.end <= end)) return [];
  const edits = fix.edits.map(({ range, text: to }) => ({
    offset: range.start - start,
    endOffset: range.end - start,
    text: to,
  }));
  return [applyEdits(text.slice(start, end), edits)];
}

function toFixEdit({ range, text }: { readonly range: Range; readonly text: string }) {
  return { offset: range.start, endOffset: range.end, text };
}
