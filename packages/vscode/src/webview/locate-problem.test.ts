import { expect, test } from 'vitest';
import { locateProblem } from './locate-problem.ts';
import type { PreviewProblem } from './preview-messages.ts';

const problem = (actual: string, start: number): PreviewProblem => ({
  severity: 'error',
  line: 1,
  start,
  end: start + actual.length,
  actual,
  sentence: '',
  expected: [],
  basis: [],
  ruleId: 'wording/typo',
});

test('a place is where its column says', () => {
  expect(locateProblem('布署一次，再布署一次。', problem('布署', 6))).toEqual({ start: 6, end: 8 });
});

test('where an automatic number is not shown, the nearest place with the same words counts', () => {
  // In the draft: “一、布署一次，再布署一次。”
  expect(locateProblem('布署一次，再布署一次。', problem('布署', 2))).toEqual({ start: 0, end: 2 });
  expect(locateProblem('布署一次，再布署一次。', problem('布署', 8))).toEqual({ start: 6, end: 8 });
});

test('a place that goes on in the next paragraph is marked as far as this one', () => {
  expect(locateProblem('于\n2026年', problem('关于\n2026年', 0))).toBeNull();
  expect(locateProblem('标题关于', problem('关于\n2026年', 2))).toEqual({ start: 2, end: 4 });
});

test('a problem of the whole paragraph, or of words that are not shown, has no place in the text', () => {
  expect(locateProblem('正文', problem('', 0))).toBeNull();
  expect(locateProblem('正文', problem('表格', 0))).toBeNull();
});
