import { eastAsianWidth } from 'get-east-asian-width';
import { describe, expect, it } from 'vitest';
import { graphemesOf, isPlain } from './graphemes.ts';
import { textWidth } from './text-width.ts';

describe('characters that need no segmentation', () => {
  it('are segmented one by one, and are as wide as Unicode says', () => {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
    const plain = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isPlain);
    expect(plain.length).toBeGreaterThan(20_000);
    const text = plain.join('');
    expect(graphemesOf(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment));
    const wrong = plain.filter((each) => textWidth(each) !== eastAsianWidth(each.charCodeAt(0)));
    expect(wrong).toEqual([]);
  });

  it('are not those that join', () => {
    expect(textWidth('👨‍👩‍👧')).toBe(2);
    expect(textWidth('é')).toBe(1);
    expect(graphemesOf('ｶﾞe\u0301')).toHaveLength(2);
  });
});
