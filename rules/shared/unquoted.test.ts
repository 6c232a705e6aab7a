import { describe, expect, it } from 'vitest';
import { unquoted } from './unquoted.ts';

describe('what a document quotes is blanked, sign for sign', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['没有引用的句子。', '没有引用的句子。'],
    ['根据《办法》执行', '根据《□□》执行'],
    ['“甲《乙》丙”丁', '“□□□□□”丁'],
    ['引文“没有闭合', '引文“□□□□'],
    ['多出一个》右标', '多出一个》右标'],
    ['“𠀀”外', '“□□”外'],
  ];
  for (const [text, blanked] of cases) {
    it(text, () => {
      expect(unquoted(text)).toBe(blanked);
      expect(unquoted(text)).toHaveLength(text.length);
    });
  }
});
