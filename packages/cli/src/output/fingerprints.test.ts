import { sentenceAt } from '@gongwen/report';
import { describe, expect, it } from 'vitest';
import { sentenceKey } from './fingerprints.ts';

const TEXT = '第一句。“第二句！”第三 句；\n下一段';
const at = (part: string): string => {
  const { start, end } = sentenceAt(TEXT, TEXT.indexOf(part));
  return TEXT.slice(start, end);
};

describe('the sentence that a place stands in', () => {
  it('ends with its mark and the quotation mark behind it', () => {
    expect(['第一', '第二', '第三', '下一'].map(at)).toEqual([
      '第一句。',
      '“第二句！”',
      '第三 句；',
      '下一段',
    ]);
  });

  it('is empty in an empty line and at the end of the text', () => {
    expect(sentenceAt('甲\n\n乙', 2)).toEqual({ start: 2, end: 2 });
    expect(sentenceAt('甲。', 2)).toEqual({ start: 2, end: 2 });
  });

  it('is cut around the place where a line is very long, never within a character', () => {
    const long = '𠀀'.repeat(5000);
    const { start, end } = sentenceAt(long, 5001);
    expect(end - start).toBeLessThanOrEqual(802);
    expect([start % 2, end % 2]).toEqual([0, 0]);
  });

  it('loses its spaces in a key, and keeps its digits', () => {
    expect(sentenceKey('  第 7 号\u3000令。', 3)).toBe('第7号令。');
  });
});
