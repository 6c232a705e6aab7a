import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSpill } from './spill.ts';

function spillOf<Value>(inMemory?: number) {
  const spill = openSpill<Value>(inMemory);
  onTestFinished(spill.close);
  return spill;
}

describe('values of a run', () => {
  it('come back whatever lies in memory and whatever in the file', () => {
    const step = fc.record({ index: fc.nat(20), value: fc.string({ unit: 'grapheme', maxLength: 40 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 400 }), (steps, inMemory) => {
        const spill = openSpill<string>(inMemory);
        const values: string[] = [];
        for (const { index, value } of steps) {
          const at = Math.min(index, values.length);
          spill.set(at, value);
          values[at] = value;
          expect(spill.get(at)).toBe(value);
        }
        expect(values.map((_, at) => spill.get(at))).toEqual(values);
        expect(spill.size()).toBe(values.length);
        spill.close();
      }),
      { numRuns: 60 },
    );
  });

  it('are read from the file when they are many', () => {
    const spill = spillOf<{ readonly text: string }>(100);
    const text = '洛阳市偃师区'.repeat(50_000);
    for (let index = 0; index < 8; index += 1) spill.set(index, { text: `${index}${text}` });
    expect(spill.get(0)).toEqual({ text: `0${text}` });
    expect(spill.get(7)).toEqual({ text: `7${text}` });
    expect(spill.get(8)).toBeUndefined();
  });
});
