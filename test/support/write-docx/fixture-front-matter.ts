import { parse } from 'yaml';
import type { DocumentForm } from './docx-document.ts';

/** What the front matter of a draft says about its elements. Keys as in the Markdown convention, either language. */
export interface FixtureFrontMatter {
  readonly form: DocumentForm;
  readonly final: boolean;
  readonly issuers: readonly string[];
  readonly issuerMark: string | undefined;
  readonly documentNumber: string | undefined;
  readonly copyNumber: string | undefined;
  readonly classification: string | undefined;
  readonly urgency: string | undefined;
  readonly signatory: readonly string[];
  readonly title: string | undefined;
  readonly mainRecipients: readonly string[];
  readonly copyRecipients: readonly string[];
  readonly signature: readonly string[];
  readonly date: string | undefined;
  readonly annotation: string | undefined;
  readonly attachments: readonly string[];
  readonly printing: { readonly organ: string; readonly date: string } | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;

/** A string or a list of strings, or of objects with a 标题, as attachments may be. */
const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((item) => {
    const text = textOf(isFields(item) ? (item.标题 ?? item.title) : item);
    return text === undefined ? [] : [text];
  });

/** `2026-05-16` becomes 2026年5月16日; anything else stays as it is. */
const dateOf = (value: unknown): string | undefined => {
  const text = textOf(value);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text ?? '');
  return iso === null ? text : `${iso[1]}年${Number(iso[2])}月${Number(iso[3])}日`;
};

const FORMS: Readonly<Record<string, DocumentForm>> = {
  letter: 'letter',
  信函: 'letter',
  order: 'order',
  命令: 'order',
  令: 'order',
  minutes: 'minutes',
  纪要: 'minutes',
};

function classificationOf(level: string | undefined, period: string | undefined): string | undefined {
  return level === undefined || period === undefined ? level : `${level}★${period}`;
}

function printingOf(value: unknown): FixtureFrontMatter['printing'] {
  if (!isFields(value)) return undefined;
  const organ = textOf(value.机关 ?? value.organ);
  const date = dateOf(value.日期 ?? value.date);
  return organ === undefined || date === undefined ? undefined : { organ, date };
}

const bracketed = (text: string | undefined): string | undefined =>
  text === undefined || /^[（(]/u.test(text) ? text : `（${text}）`;

function readFields(fields: Fields): FixtureFrontMatter {
  const field = (chinese: string, english: string): unknown => fields[chinese] ?? fields[english];
  const text = (chinese: string, english: string) => textOf(field(chinese, english));
  const texts = (chinese: string, english: string) => textsOf(field(chinese, english));
  const type = text('文种', 'documentType') ?? '';
  return {
    form: FORMS[text('形式', 'form') ?? type] ?? 'standard',
    final: ['定稿', 'final'].includes(text('阶段', 'stage') ?? ''),
    issuers: texts('发文机关', 'issuers'),
    issuerMark: text('发文机关标志', 'issuerMark'),
    documentNumber: text('发文字号', 'documentNumber'),
    copyNumber: text('份号', 'copyNumber'),
    classification: classificationOf(
      text('密级', 'classification'),
      text('保密期限', 'classificationPeriod'),
    ),
    urgency: text('紧急程度', 'urgency'),
    signatory: texts('签发人', 'signatory').flatMap((names) => names.split(/[、，,；;]/u)),
    title: text('标题', 'title'),
    mainRecipients: texts('主送', 'mainRecipients'),
    copyRecipients: texts('抄送', 'copyRecipients'),
    signature: texts('署名', 'issuerSignature'),
    date: dateOf(field('成文日期', 'issueDate')),
    annotation: bracketed(text('附注', 'annotation')),
    attachments: texts('附件', 'attachments'),
    printing: printingOf(field('印发', 'printing')),
  };
}

/**
 * Splits a draft into front matter and body.
 *
 * @throws YAMLParseError when the front matter is not YAML.
 */
export function readFrontMatter(markdown: string): {
  readonly matter: FixtureFrontMatter;
  readonly body: string;
} {
  const text = markdown.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  const end = text.startsWith('---\n') ? text.indexOf('\n---', 3) : -1;
  if (end < 0) return { matter: readFields({}), body: text };
  // Plain strings only: a 份号 of 000012 must not become a number.
  const fields: unknown = parse(text.slice(4, end + 1), { schema: 'failsafe' });
  const bodyStart = text.indexOf('\n', end + 1);
  return {
    matter: readFields(isFields(fields) ? fields : {}),
    body: bodyStart < 0 ? '' : text.slice(bodyStart + 1),
  };
}
