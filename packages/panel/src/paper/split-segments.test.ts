import { expect, test } from 'vitest';
import { splitSegments } from './split-segments.ts';

test('places that overlap are cut into pieces, each with all of its problems', () => {
  const ranges = [
    { start: 0, end: 6, problem: 0 },
    { start: 4, end: 8, problem: 1 },
  ];
  expect(splitSegments(ranges)).toEqual([
    { start: 0, end: 4, problems: [0] },
    { start: 4, end: 6, problems: [0, 1] },
    { start: 6, end: 8, problems: [1] },
  ]);
});

test('text between two places belongs to none', () => {
  const ranges = [
    { start: 8, end: 9, problem: 1 },
    { start: 0, end: 2, problem: 0 },
  ];
  expect(splitSegments(ranges)).toEqual([
    { start: 0, end: 2, problems: [0] },
    { start: 8, end: 9, problems: [1] },
  ]);
});
