import { describe, expect, it } from 'vitest';
import { sayIn } from '../shared/say.ts';
import { startProgress } from './progress.ts';

/** The bar as it stands on the screen after each step. */
function bars(
  total: number,
  steps: readonly (readonly [second: number, done: number])[],
  isTTY = true,
): string[] {
  const screen: string[] = [];
  let time = 0;
  const stderr = { isTTY, write: (text: string | Uint8Array) => screen.push(String(text)) };
  const progress = startProgress(total, { stderr, say: sayIn('zh-CN') }, () => time * 1000);
  for (const [second, done] of steps) {
    time = second;
    progress.step(done);
  }
  progress.clear();
  return screen.map((text) => text.replace('\r\u001B[K', ''));
}

describe('the progress bar', () => {
  it('says how many files are done, how fast, and how long it will take', () => {
    const [first, second, cleared] = bars(1000, [
      [0.5, 50],
      [2, 200],
      [4, 400],
    ]);
    expect(first).toBe('检查 [#####-------------------] 200/1000  100 个/秒，还需 0:08');
    expect(second).toBe('检查 [##########--------------] 400/1000  100 个/秒，还需 0:06');
    expect(cleared).toBe('');
  });

  it('goes by the speed of the last seconds', () => {
    const steps = [2, 4, 6, 8, 10, 12, 14].map((second) => [second, second * 1000] as const);
    const slow = [16, 18, 20, 22].map((second) => [second, 14_000 + (second - 14) * 10] as const);
    expect(bars(100_000, [...steps, ...slow]).at(-2)).toContain('10 个/秒，还需 2:23:12');
  });

  it('does not show where no terminal looks, nor on short runs', () => {
    expect(bars(1000, [[2, 200]], false)).toEqual([]);
    expect(bars(20, [[2, 10]])).toEqual([]);
  });
});
