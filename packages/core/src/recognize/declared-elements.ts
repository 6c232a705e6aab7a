import type { Declared, DeclaredFields } from '../document/declared-fields.ts';
import type { DateParts, Element, ElementKind, Elements, Part, Recipients } from '../document/elements.ts';
import { type ResolveContext, splitRecipients } from '../organs/index.ts';
import { parseDate } from './parse-date.ts';
import { parseDocumentNumber, parseSerialNumber } from './parse-document-number.ts';
import { parseTitle } from './parse-title.ts';
import { DATE_DRAFT, squeeze, URGENCY } from './patterns.ts';
import { parseAnnotation } from './recognize-annotation.ts';
import { parseClassification } from './recognize-header.ts';
import { parseMark } from './recognize-issuer-mark.ts';

/** The elements that a key of the front matter can stand for; the key's field and the element have one name. */
export type DeclaredKind =
  | 'title'
  | 'copyNumber'
  | 'classification'
  | 'urgency'
  | 'issuerMark'
  | 'documentNumber'
  | 'signatory'
  | 'mainRecipients'
  | 'copyRecipients'
  | 'issuerSignature'
  | 'issueDate'
  | 'annotation'
  | 'seal'
  | 'printing';

export interface DeclaredElement<K extends DeclaredKind> {
  /** The element that the front matter gives; null when its value gives none (印章: false). */
  readonly read: (declared: DeclaredFields, context: ResolveContext) => Elements[K];
  /** What must be the same here and in the text; null where the front matter only fills a gap. */
  readonly compare: ((element: NonNullable<Elements[K]>) => string) | null;
}

/** How each declared element is read, and compared with that of the text (elements.md 9). */
export const DECLARED_ELEMENTS: { readonly [K in DeclaredKind]: DeclaredElement<K> } = {
  title: {
    read: ({ title }) => title && { ...element('title', title), ...parseTitle(title.value) },
    compare: ({ flat }) => flat.replace(/[“”"]/gu, ''),
  },
  copyNumber: {
    read: ({ copyNumber }) => copyNumber && element('copyNumber', copyNumber),
    compare: ({ text }) => squeeze(text),
  },
  classification: { read: classificationOf, compare: ({ text }) => squeeze(text) },
  urgency: {
    read: ({ urgency }) => urgency && { ...element('urgency', urgency), value: urgencyValue(urgency.value) },
    compare: ({ value }) => value,
  },
  issuerMark: { read: markOf, compare: ({ text }) => squeeze(text) },
  documentNumber: { read: numberOf, compare: ({ text }) => squeeze(text) },
  signatory: {
    read: ({ signatory }) =>
      signatory && { ...listElement('signatory', signatory), names: partsOf(signatory) },
    compare: ({ names }) => textsOf(names),
  },
  mainRecipients: {
    read: ({ mainRecipients }, context) =>
      mainRecipients && recipientsOf('mainRecipients', mainRecipients, context),
    compare: ({ mentions }) => textsOf(mentions),
  },
  copyRecipients: {
    read: ({ copyRecipients }, context) =>
      copyRecipients && recipientsOf('copyRecipients', copyRecipients, context),
    compare: ({ mentions }) => textsOf(mentions),
  },
  issuerSignature: {
    read: ({ issuerSignature: names }) =>
      names && { ...listElement('issuerSignature', names), names: partsOf(names) },
    compare: ({ names }) => textsOf(names),
  },
  issueDate: { read: dateOf, compare: ({ date, text }) => date.iso ?? squeeze(text) },
  annotation: {
    read: annotationOf,
    compare: ({ inner }) => squeeze(inner).replace(/[，；,;。]/gu, ''),
  },
  seal: { read: ({ seal }) => (seal?.value ? element('seal', { ...seal, value: '' }) : null), compare: null },
  printing: { read: printingOf, compare: null },
};

function element<K extends ElementKind>(
  kind: K,
  { value, range }: Omit<Declared<string>, 'key'>,
): Element & { readonly kind: K } {
  return { kind, text: value, range, lines: [], confidence: 'high', declared: true };
}

type DeclaredList = Declared<readonly Declared<string>[]>;

function listElement<K extends ElementKind>(
  kind: K,
  { value, range }: DeclaredList,
): Element & { readonly kind: K } {
  return element(kind, { value: value.map((name) => name.value).join('\n'), range });
}

function partsOf({ value }: DeclaredList): Part[] {
  return value.map((name) => ({ text: squeeze(name.value), range: name.range }));
}

function textsOf(parts: readonly { readonly text: string }[]): string {
  return squeeze(parts.map(({ text }) => text).join('、')).replace(/[、，,；;：:。]+/gu, '、');
}

function urgencyValue(text: string): string {
  return squeeze(URGENCY.exec(text.trim())?.groups?.['value'] ?? text);
}

function classificationOf({
  classification,
  classificationPeriod,
}: DeclaredFields): Elements['classification'] {
  if (classification === null) return null;
  const { value, range } = classification;
  const text = classificationPeriod ? `${value}★${classificationPeriod.value}` : value;
  return { ...element('classification', { value: text, range }), ...parseClassification(text) };
}

function markOf({ issuerMark }: DeclaredFields): Elements['issuerMark'] {
  if (issuerMark === null) return null;
  const { name, suffix } = parseMark(issuerMark.value);
  const names = name.split('、').map((text) => ({ text, range: issuerMark.range }));
  return { ...element('issuerMark', issuerMark), names, suffix };
}

function numberOf({ documentNumber }: DeclaredFields): Elements['documentNumber'] {
  if (documentNumber === null) return null;
  const text = documentNumber.value.trim();
  const none = {
    prefix: null,
    open: null,
    year: null,
    close: null,
    di: false,
    sequence: null,
    hao: false,
    draft: false,
  };
  const parts =
    parseDocumentNumber(text) ?? parseSerialNumber(text) ?? ({ form: 'number', ...none } as const);
  return { ...element('documentNumber', documentNumber), ...parts };
}

function recipientsOf(kind: Recipients['kind'], declared: DeclaredList, context: ResolveContext): Recipients {
  const mentions = declared.value.flatMap(({ value, range }) =>
    splitRecipients(value, context).mentions.map(({ start, end, ...mention }) => {
      // A quoted or folded value is not as long as its source: then the whole of it is the place.
      const plain = range.end - range.start === value.length;
      return { ...mention, range: plain ? { start: range.start + start, end: range.start + end } : range };
    }),
  );
  return { ...listElement(kind, declared), kind, mentions, end: null, inImprint: false };
}

const NO_DATE: DateParts = { year: null, month: null, day: null, iso: null, style: 'arabic' };

function dateOf({ issueDate }: DeclaredFields): Elements['issueDate'] {
  if (issueDate === null) return null;
  const date = declaredDate(issueDate.value);
  return {
    ...element('issueDate', issueDate),
    date: date ?? NO_DATE,
    draft: date === null && DATE_DRAFT.test(issueDate.value),
  };
}

/** 2026-05-16 in the front matter is ISO, shown as 2026年5月16日: no wrong way of writing. */
function declaredDate(text: string): DateParts | null {
  const parsed = parseDate(text);
  return parsed && /^\d{4}-\d{2}-\d{2}$/u.test(text) ? { ...parsed, style: 'arabic' } : parsed;
}

function annotationOf({ annotation }: DeclaredFields): Elements['annotation'] {
  if (annotation === null) return null;
  const { open, close, inner } = parseAnnotation(annotation.value);
  const bracketed = open !== null || close !== null;
  // The front matter gives the words; the brackets are layout.
  return {
    ...element('annotation', annotation),
    inner,
    open: bracketed ? open : '（',
    close: bracketed ? close : '）',
  };
}

function printingOf({ printing }: DeclaredFields): Elements['printing'] {
  if (printing === null) return null;
  const { organ, date } = printing.value;
  const text = [organ, date].filter((part) => part !== null).join('　');
  const parts = { organ, date: date === null ? null : declaredDate(date), suffix: '印发' };
  return { ...element('printing', { value: text, range: printing.range }), ...parts };
}
