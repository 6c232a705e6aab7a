import type { Locale } from '@gongwen/core';

/** A sentence in both languages. */
export interface Phrase {
  readonly zh: string;
  readonly en: string;
}

/** The sentence of the language asked for. */
export function phraseIn(locale: Locale, { zh, en }: Phrase): string {
  return locale === 'en' ? en : zh;
}
