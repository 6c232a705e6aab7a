import type { Declared, DeclaredFields, DeclaredProblem } from '../document/declared-fields.ts';
import type { Element, ElementKind, Elements, Part, Recipients } from '../document/elements.ts';
import { splitRecipients, type ResolveContext } from '../organs/index.ts';
import type { Range } from '../tree/line-table.ts';
import { parseDate } from './parse-date.ts';
import { parseDocumentNumber } from './parse-document-number.ts';
import { parseTitle } from './parse-title.ts';
import { ANNOTATION, CLASSIFICATION, DATE_DRAFT, ISSUE_NUMBER, ORDER_NUMBER, squeeze } from './patterns.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Adds the elements that the front matter declares. An element that also stands in the text keeps its place there;
 * where the two differ the front matter counts (elements.md 1) and a problem says so.
 */
export function applyDeclared(
  found: Elements,
  declared: DeclaredFields,
  context: ResolveContext,
): { readonly elements: Elements; readonly problems: readonly DeclaredProblem[] } {
  const elements: Mutable<Elements> = { ...found };
  const problems: DeclaredProblem[] = [];
  const take = <K extends keyof Elements>(kind: K, value: Elements[K] | null, inText: string | null, text: string | undefined, at: Declared<unknown> | null): void => {
    if (value === null || at === null || text === undefined) return;
    if (inText !== null && comparable(kind, inText) === comparable(kind, text)) return;
    if (inText !== null) problems.push(conflict(at.key, at.range));
    elements[kind] = value;
  };
  const base = <K extends ElementKind>(kind: K, text: string, range: Range) => ({ kind, text, range, lines: [], confidence: 'high' as const, declared: true });

  const d = declared;
  if (d.title) take('title', { ...base('title', d.title.value, d.title.range), ...parseTitle(d.title.value) }, found.title?.text ?? null, d.title.value, d.title);
  if (d.copyNumber) take('copyNumber', base('copyNumber', d.copyNumber.value, d.copyNumber.range), found.copyNumber?.text ?? null, d.copyNumber.value, d.copyNumber);
  if (d.classification) take('classification', classificationOf(d, base('classification', d.classification.value, d.classification.range)), found.classification?.text ?? null, d.classification.value, d.classification);
  if (d.urgency) take('urgency', { ...base('urgency', d.urgency.value, d.urgency.range), value: squeeze(d.urgency.value) }, found.urgency?.text ?? null, d.urgency.value, d.urgency);
  if (d.documentNumber) take('documentNumber', numberOf(d.documentNumber, base), found.documentNumber?.text ?? null, d.documentNumber.value, d.documentNumber);
  if (d.issuerMark) take('issuerMark', markOf(d.issuerMark, base), found.issuerMark?.text ?? null, d.issuerMark.value, d.issuerMark);
  if (d.signatory) take('signatory', { ...base('signatory', joined(d.signatory.value), d.signatory.range), names: parts(d.signatory.value) }, found.signatory ? found.signatory.names.map(({ text }) => text).join('') : null, joined(d.signatory.value), d.signatory);
  if (d.mainRecipients) take('mainRecipients', recipients('mainRecipients', d.mainRecipients, context, base), recipientText(found.mainRecipients), joined(d.mainRecipients.value), d.mainRecipients);
  if (d.copyRecipients) take('copyRecipients', recipients('copyRecipients', d.copyRecipients, context, base), recipientText(found.copyRecipients), joined(d.copyRecipients.value), d.copyRecipients);
  if (d.issuerSignature) take('issuerSignature', { ...base('issuerSignature', joined(d.issuerSignature.value), d.issuerSignature.range), names: parts(d.issuerSignature.value) }, found.issuerSignature?.text ?? null, joined(d.issuerSignature.value), d.issuerSignature);
  if (d.issueDate) take('issueDate', dateOf(d.issueDate, base), found.issueDate ? (found.issueDate.date.iso ?? found.issueDate.text) : null, declaredDay(d.issueDate.value), d.issueDate);
  if (d.annotation) take('annotation', annotationOf(d.annotation, base), found.annotation?.inner ?? null, d.annotation.value, d.annotation);
  if (d.seal?.value) elements.seal ??= base('seal', '', d.seal.range);
  if (d.printing) {
    const { organ, date } = d.printing.value;
    const text = [organ, date].filter((part) => part !== null).join('　');
    elements.printing ??= { ...base('printing', text, d.printing.range), organ, date: date === null ? null : parseDate(date), suffix: '印发' };
  }
  return { elements, problems };
}

type Base = <K extends ElementKind>(kind: K, text: string, range: Range) => Element & { readonly kind: K };

function joined(names: readonly Declared<string>[]): string {
  return names.map(({ value }) => value).join('\n');
}

function parts(names: readonly Declared<string>[]): Part[] {
  return names.map(({ value, range }) => ({ text: squeeze(value), range }));
}

function comparable(kind: keyof Elements, text: string): string {
  const flat = squeeze(text).replace(/[“”"]/gu, '');
  if (kind === 'mainRecipients' || kind === 'copyRecipients' || kind === 'signatory') return flat.replace(/[、，,；;：:。]/gu, '');
  return kind === 'annotation' ? flat.replace(/^[（(]|[）)]$/gu, '').replace(/[，；,;]/gu, '') : flat;
}

function recipientText(element: Recipients | null): string | null {
  return element ? element.mentions.map(({ text }) => text).join('') : null;
}

function conflict(key: string, range: Range): DeclaredProblem {
  return { range, message: { zh: `front matter 的“${key}”与正文不一致，以 front matter 为准`, en: `"${key}" in the front matter differs from the text; the front matter counts` } };
}

function classificationOf(d: DeclaredFields, base: Element & { readonly kind: 'classification' }) {
  const written = base.text + (d.classificationPeriod ? `★${d.classificationPeriod.value}` : '');
  const groups = CLASSIFICATION.exec(written)?.groups;
  return { ...base, text: written, level: (groups?.['level'] ? squeeze(groups['level']) : null) as '绝密' | '机密' | '秘密' | null, mark: groups?.['mark'] ?? null, period: groups?.['period'] ?? null };
}

function numberOf({ value, range }: Declared<string>, base: Base): Elements['documentNumber'] {
  const parsed = parseDocumentNumber(value.trim());
  if (parsed) return { ...base('documentNumber', value, range), ...parsed };
  const order = ORDER_NUMBER.test(value);
  const sequence = ORDER_NUMBER.exec(value)?.groups?.['seq'] ?? ISSUE_NUMBER.exec(value)?.groups?.['seq'] ?? null;
  const none = { prefix: null, open: null, year: null, close: null, di: true, draft: false, hao: true };
  return { ...base('documentNumber', value, range), ...none, form: order ? 'order' : 'issue', sequence };
}

function markOf({ value, range }: Declared<string>, base: Base): Elements['issuerMark'] {
  const match = /^(?<names>.+?)(?<suffix>文件|命令|令|纪要)?$/u.exec(squeeze(value));
  const names = (match?.groups?.['names'] ?? value).split('、').map((text) => ({ text, range }));
  return { ...base('issuerMark', value, range), names, suffix: (match?.groups?.['suffix'] ?? null) as '文件' | '命令' | '令' | '纪要' | null };
}

function recipients(kind: Recipients['kind'], declared: Declared<readonly Declared<string>[]>, context: ResolveContext, base: Base): Recipients {
  const mentions = declared.value.flatMap(({ value, range }) =>
    splitRecipients(value, context).mentions.map(({ start, end, ...mention }) => {
      const whole = range.end - range.start === value.length;
      return { ...mention, range: whole ? { start: range.start + start, end: range.start + end } : range };
    }),
  );
  return { ...base(kind, joined(declared.value), declared.range), kind, mentions, end: null, inImprint: false };
}

function declaredDay(value: string): string {
  return parseDate(value)?.iso ?? value;
}

function dateOf({ value, range }: Declared<string>, base: Base): Elements['issueDate'] {
  const parsed = parseDate(value);
  // 2026-05-16 in the front matter is ISO, shown as 2026年5月16日: no wrong way of writing.
  const date = parsed && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? { ...parsed, style: 'arabic' as const } : parsed;
  const nothing = { year: null, month: null, day: null, iso: null, style: 'arabic' } as const;
  return { ...base('issueDate', value, range), date: date ?? nothing, draft: date === null && DATE_DRAFT.test(value) };
}

function annotationOf({ value, range }: Declared<string>, base: Base): Elements['annotation'] {
  const match = ANNOTATION.exec(value);
  // The front matter gives the words; the brackets are layout.
  return { ...base('annotation', value, range), open: match?.groups?.['open'] ?? '（', close: match?.groups?.['close'] ?? '）', inner: match?.groups?.['inner'] ?? value };
}
