import { chinese } from './chinese.ts';
import { currentLocale } from './current-locale.ts';
import { english } from './english.ts';
import type { Texts } from './texts.ts';

/** What the extension says, in the user's language as it is now set. */
export function currentTexts(): Texts {
  return currentLocale() === 'zh-CN' ? chinese : english;
}
