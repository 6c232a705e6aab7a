export { chinese } from './chinese.ts';
export { english } from './english.ts';
export type * from './texts.ts';
export { textsFor } from './texts-for.ts';
