import { describe, expect, it } from 'vitest';
import { lazyMap } from './lazy-map.ts';

describe('a lazy map', () => {
  it('makes a value when it is first asked for, and once', () => {
    const made: string[] = [];
    const map = lazyMap(
      new Map([
        ['a', 'A'],
        ['b', 'B'],
      ]),
      (source) => {
        made.push(source);
        return source.repeat(2);
      },
    );
    expect([map.has('b'), map.size, [...map.keys()], made]).toEqual([true, 2, ['a', 'b'], []]);
    expect([map.get('b'), map.get('b'), map.get('c'), made]).toEqual(['BB', 'BB', undefined, ['B']]);
  });

  it('gives all its values to whoever walks over it', () => {
    const map = lazyMap(
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
      (source) => source * 10,
    );
    expect([[...map], [...map.values()], [...map.entries()]]).toEqual([
      [
        ['a', 10],
        ['b', 20],
      ],
      [10, 20],
      [
        ['a', 10],
        ['b', 20],
      ],
    ]);
  });
});
