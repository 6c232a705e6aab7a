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
/** The speed is that of the last seconds: files wait in caches at first, and threads get up to speed. */
const SPEED_OVER_MS = 5000;

/**
 * The bar shows only when a terminal looks, the files are many and the run has taken a second.
 * @param now Milliseconds, for tests.
 */
export function startProgress(
  total: number,
  { stderr, say }: Pick<Context, 'stderr' | 'say'>,
  now: () => number = Date.now,
): Progress {
  if (!stderr.isTTY || total <= FEW_FILES) return { step: () => {}, clear: () => {} };
  const start = now();
  const speedAt = createSpeedometer(start);
  let drawn = 0;
  return {
    step: (done) => {
      const time = now();
      if (time - start < SLOW_AFTER_MS || time - drawn < REDRAW_MS) return;
      drawn = time;
      const speed = speedAt(time, done);
      const full = Math.round((done / total) * CELLS);
      const bar = '#'.repeat(full) + '-'.repeat(CELLS - full);
      const left = durationText((total - done) / speed);
      const figures = say({
        zh: `${Math.round(speed)} 个/秒，还需 ${left}`,
        en: `${Math.round(speed)} files/s, ${left} left`,
      });
      stderr.write(`\r\u001B[K${say({ zh: '检查', en: 'Checking' })} [${bar}] ${done}/${total}  ${figures}`);
    },
    clear: () => {
      if (drawn > 0) stderr.write('\r\u001B[K');
      drawn = 0;
    },
  };
}

/** Files a second, given how many are done by now. */
function createSpeedometer(start: number): (time: number, done: number) => number {
  const marks: { readonly time: number; readonly done: number }[] = [{ time: start, done: 0 }];
  return (time, done) => {
    marks.push({ time, done });
    while (marks.length > 2 && time - (marks[1]?.time ?? time) >= SPEED_OVER_MS) marks.shift();
    const first = marks[0] ?? { time: start, done: 0 };
    return Math.max(((done - first.done) / Math.max(time - first.time, 1)) * 1000, 0.01);
  };
}

/** 0:42, 12:05, 1:02:33. */
function durationText(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const tail = two(whole % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${tail}` : `${minutes}:${tail}`;
}
