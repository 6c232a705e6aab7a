import { expect, it } from 'vitest';
import { directories } from './directories.ts';

it('every directory that ships can be used', () => {
  for (const [name, { organs }] of directories) expect([name, organs.length > 0]).toEqual([name, true]);
  expect(directories.size).toBeGreaterThan(0);
});
