import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { turnstile } from './turnstile.ts';

it('what runs alone waits for what began before, and what comes later waits for it, also after a failure', async () => {
  const { together, alone } = turnstile();
  const log: string[] = [];
  const work = (name: string, ms: number) => async () => {
    log.push(`${name} begins`);
    await setTimeout(ms);
    log.push(`${name} ends`);
    if (name === 'c') throw new Error(name);
  };
  const all = [
    together(work('a', 20)),
    together(work('b', 5)),
    alone(work('c', 5)),
    alone(work('d', 1)),
    together(work('e', 5)),
  ];
  const settled = await Promise.allSettled(all);
  expect(settled.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
  const order = ['a begins', 'b begins', 'b ends', 'a ends', 'c begins', 'c ends', 'd begins', 'd ends'];
  expect(log).toEqual([...order, 'e begins', 'e ends']);
});
