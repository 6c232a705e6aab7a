import type { FontKind } from './paper.ts';

const NAMES: readonly (readonly [FontKind, RegExp])[] = [
  ['biao', /小标宋|biaosong|xbs/iu],
  ['fang', /仿宋|fangsong/iu],
  ['kai', /楷|kai/iu],
  ['hei', /黑|hei|gothic|sans|arial|calibri|等线|yahei|msyh/iu],
];

/** The kind of a font by its name; 宋体 for what is not known. */
export function fontKind(name: string | null): FontKind {
  return NAMES.find(([, pattern]) => name !== null && pattern.test(name))?.[0] ?? 'song';
}
