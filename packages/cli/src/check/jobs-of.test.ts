import { availableParallelism } from 'node:os';
import { expect, it } from 'vitest';
import { jobsOf } from './jobs-of.ts';

it('few files are checked in one thread, many on every core', () => {
  expect([jobsOf(null, 0), jobsOf(null, 1), jobsOf(null, 127)]).toEqual([1, 1, 1]);
  expect(jobsOf(null, 100_000)).toBe(availableParallelism());
});

it('as many as asked for, but no more than there are files', () => {
  expect([jobsOf(1, 1000), jobsOf(5, 1000), jobsOf(5, 3), jobsOf(5, 0)]).toEqual([1, 5, 3, 1]);
});
