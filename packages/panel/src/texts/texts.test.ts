import { expect, test } from 'vitest';
import { chinese } from './chinese.ts';
import { english } from './english.ts';

test('没有超过上限的不说超过', () => {
  expect(chinese.panel.ofLimit(3000, 5000)).toBe('3000，上限 5000');
  expect(chinese.panel.ofLimit(5001, 5000)).toBe('5001，上限 5000，已超过');
  expect(english.panel.ofLimit(5001, 5000)).toBe('5001 of 5000 allowed, exceeded');
});

test('one of something is said in the singular', () => {
  expect(english.panel.fixed(1)).toBe('1 problem fixed.');
  expect(english.panel.shown(2, 3)).toBe('2 of 3 problems');
  expect(english.review.fileCount(1)).toBe('1 file');
});

test('both languages name the same keys', () => {
  expect(english.panel.keyHelp.map(([key]) => key)).toEqual(chinese.panel.keyHelp.map(([key]) => key));
});
