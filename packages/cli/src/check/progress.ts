import type { Context } from '../shared/context.ts';

/** A bar on standard error for long runs. */
export interface Progress {
  readonly step: (done: number) => void;
  /** Takes the bar off the screen, before something else is printed or at the end. */
  readonly clear: () => void;
}

const SLOW_AFTER_MS = 1000;
const REDRAW_MS = 100;
const FEW_FILES = 20;
const CELLS = 24;

/** The bar shows only when a terminal looks, the files are many and the run has taken a second. */
export function startProgress(total: number, { stderr, say }: Context): Progress {
  if (!stderr.isTTY || total <= FEW_FILES) return { step: () => {}, clear: () => {} };
  const start = Date.now();
  let drawn = 0;
  return {
    step: (done) => {
      const now = Date.now();
      if (now - start < SLOW_AFTER_MS || now - drawn < REDRAW_MS) return;
      drawn = now;
      const full = Math.round((done / total) * CELLS);
      const bar = '#'.repeat(full) + '-'.repeat(CELLS - full);
      stderr.write(`\r\u001B[K${say({ zh: '检查', en: 'Checking' })} [${bar}] ${done}/${total}`);
    },
    clear: () => {
      if (drawn > 0) stderr.write('\r\u001B[K');
      drawn = 0;
    },
  };
}
