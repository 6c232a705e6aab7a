import { expect, test } from 'vitest';
import { recentParts } from './recent-parts.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

test('a part is found by its packed bytes and given as the same array', () => {
  const recent = recentParts(2, 10);
  const unpacked = bytes(7, 8, 9);
  recent.remember(bytes(1, 2), unpacked);
  expect(recent.recall(bytes(1, 2))).toBe(unpacked);
  expect(recent.recall(bytes(1, 3))).toBeUndefined();
  expect(recent.recall(bytes(1))).toBeUndefined();
});

test('the part used longest ago is forgotten first', () => {
  const recent = recentParts(2, 10);
  recent.remember(bytes(1), bytes(11));
  recent.remember(bytes(2), bytes(22));
  expect(recent.recall(bytes(1))).toEqual(bytes(11));
  recent.remember(bytes(3), bytes(33));
  expect(recent.recall(bytes(2))).toBeUndefined();
  expect(recent.recall(bytes(1))).toEqual(bytes(11));
  expect(recent.recall(bytes(3))).toEqual(bytes(33));
});

test('a part above the size is not remembered', () => {
  const recent = recentParts(2, 2);
  recent.remember(bytes(1), bytes(1, 2, 3));
  expect(recent.recall(bytes(1))).toBeUndefined();
});

test('an archive that is overwritten later changes nothing of what was remembered', () => {
  const recent = recentParts(2, 10);
  const archive = bytes(0, 5, 6, 0);
  recent.remember(archive.subarray(1, 3), bytes(1));
  archive.fill(0);
  expect(recent.recall(bytes(5, 6))).toEqual(bytes(1));
});
