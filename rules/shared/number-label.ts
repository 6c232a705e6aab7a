import type { NumberStyle } from '@gongwen/core';

const HAN = '零一二三四五六七八九';

/** The number of an item (1–99) with its marks in the standard way: 一、 （一） 1. （1）; null for other styles. */
export function numberLabel(style: NumberStyle, value: number): string | null {
  switch (style) {
    case 'han-comma':
      return `${hanOrdinal(value)}、`;
    case 'han-bracket':
      return `（${hanOrdinal(value)}）`;
    case 'arabic-dot':
      return `${value}.`;
    case 'arabic-bracket':
      return `（${value}）`;
    default:
      return null;
  }
}

/** 1–99 in Chinese numerals: 三, 十, 二十一. */
export function hanOrdinal(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return HAN.charAt(ones);
  return `${tens > 1 ? HAN.charAt(tens) : ''}十${ones > 0 ? HAN.charAt(ones) : ''}`;
}
