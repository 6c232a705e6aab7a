import { describe, expect, it } from 'vitest';
import { findParagraph } from './find-paragraph.ts';
import type { HostParagraph } from './host.ts';
import { shownPlace, typedPlace } from './typed-place.ts';

const paragraph = (text: string, more: Partial<HostParagraph> = {}): HostParagraph => ({
  ...{ number: 1, text, label: 0, twins: 0, start: 0 },
  ...more,
});
const open = (...texts: readonly string[]) => texts.map((text) => ({ text, label: null }));

describe('a paragraph of the draft in the open document', () => {
  it('is found by what is typed in it, wherever it stands now', () => {
    expect(findParagraph(paragraph('乙'), open('新', '甲', '乙'), open('甲', '乙'))).toBe(2);
  });

  it('is the one with as many of its like before it', () => {
    const texts = open('同上', '甲', '同上');
    expect(findParagraph(paragraph('同上', { twins: 1 }), texts, texts)).toBe(2);
  });

  it('is not guessed when one of its like has gone', () => {
    const second = paragraph('同上', { twins: 1 });
    expect(findParagraph(second, open('同上', '甲'), open('同上', '甲', '同上'))).toBeNull();
  });

  it('is told from others by its automatic number', () => {
    const texts = [
      { text: '总则', label: '' },
      { text: '总则', label: '一、' },
    ];
    expect(findParagraph(paragraph('一、总则', { label: 2 }), texts, texts)).toBe(1);
  });
});

describe('a place in what is typed', () => {
  const place = (start: number, text: string) => ({
    ...{ start, end: start + text.length, text },
    paragraph: paragraph('一、总则', { label: 2, start }),
  });

  it('counts from behind the automatic number', () => {
    expect(typedPlace(place(3, '则'))).toEqual({ start: 1, end: 2 });
  });

  it('is none where the number itself or two paragraphs would be edited', () => {
    expect(typedPlace(place(0, '一'))).toBeNull();
    expect(typedPlace(place(3, '则\n二'))).toBeNull();
  });

  it('is shown as the whole paragraph when it lies in the number', () => {
    expect(shownPlace(place(0, '一、'))).toEqual({ start: 0, end: 2 });
    expect(shownPlace(place(3, '则\n二'))).toEqual({ start: 1, end: 2 });
  });
});
