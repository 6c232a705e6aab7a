export { currentLocale } from './current-locale.ts';
export { currentTexts } from './current-texts.ts';
export type { Texts } from './texts.ts';
