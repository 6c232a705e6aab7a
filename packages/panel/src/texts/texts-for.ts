import type { Locale } from '@gongwen/core';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import type { Texts } from './texts.ts';

/** The texts of a language. */
export function textsFor(locale: Locale): Texts {
  return locale === 'en' ? english : chinese;
}
