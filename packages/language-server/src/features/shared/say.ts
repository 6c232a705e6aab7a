import type { Locale, Message } from '@gongwen/core';

/** Chooses the sentence of the language asked for. */
export type Say = (phrase: Message) => string;

/** How an editor of this language is spoken to. */
export function sayIn(locale: Locale): Say {
  return locale === 'en' ? ({ en }) => en : ({ zh }) => zh;
}
