import { formatBasis, type GongwenMessage, type Locale, type Severity } from '@gongwen/core';

/** What of a message is written into a document; the messages of a check and its JSON both have it. */
export interface AnnotationMessage
  extends Pick<GongwenMessage, 'ruleId' | 'severity' | 'offset' | 'endOffset' | 'fix'> {
  /** The sentence. */
  readonly message: string;
  readonly expected?: readonly string[] | null | undefined;
  readonly basis: readonly { readonly regulation: string; readonly clause: string }[];
}

const SEVERITIES: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  'zh-CN': { error: '错误', warning: '警告', info: '提示' },
  en: { error: 'Error', warning: 'Warning', info: 'Info' },
};

const LABELS: Readonly<
  Record<Locale, { readonly expected: string; readonly basis: string; readonly join: string }>
> = {
  'zh-CN': { expected: '应为：', basis: '依据：', join: '；' },
  en: { expected: 'Expected: ', basis: 'Basis: ', join: '; ' },
};

/** The lines of the comment for a message: severity and rule, the sentence, what should stand there, the clauses. */
export function commentLines(message: AnnotationMessage, locale: Locale): string[] {
  const { expected, basis, join } = LABELS[locale];
  const clauses = message.basis.map((entry) => formatBasis(entry, locale));
  const wanted = (message.expected ?? []).filter((text) => text !== '');
  return [
    `${SEVERITIES[locale][message.severity]} ${message.ruleId}`,
    message.message,
    ...(wanted.length > 0 ? [expected + wanted.join(join)] : []),
    ...(clauses.length > 0 ? [basis + clauses.join(join)] : []),
  ];
}
