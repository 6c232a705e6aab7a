import type { Locale } from '@gongwen/core';

/** A sentence in both languages. */
export interface Phrase {
  readonly zh: string;
  readonly en: string;
}

/** Chooses the sentence of the language asked for. */
export type Say = (phrase: Phrase) => string;

/** A language and how to speak it. */
export interface Speech {
  readonly locale: Locale;
  readonly say: Say;
}

export function sayIn(locale: Locale): Say {
  return locale === 'en' ? ({ en }) => en : ({ zh }) => zh;
}

/** An English count with its noun: 1 file, 2 files. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
