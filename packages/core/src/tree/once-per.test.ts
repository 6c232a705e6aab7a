import { expect, it } from 'vitest';
import { oncePer } from './once-per.ts';

it('computes once for each object, also where there is nothing', () => {
  const asked: object[] = [];
  const sizeOf = oncePer((list: readonly number[]) => {
    asked.push(list);
    return list.length === 0 ? undefined : list.length;
  });
  const [one, none] = [[1], []];
  expect([sizeOf(one), sizeOf(none), sizeOf(one), sizeOf(none)]).toEqual([1, undefined, 1, undefined]);
  expect(asked).toEqual([one, none]);
});
