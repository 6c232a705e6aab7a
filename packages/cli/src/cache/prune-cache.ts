import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds. */
const DAY = 86_400_000;
const UNUSED_FOR = 30 * DAY;
/** Says when the cache was gone through last. */
const MARK = 'pruned';

/** Takes out, once a day, results that no run has used for thirty days, and what a killed run left half written. */
export function pruneCache(folder: string, now: number = Date.now()): void {
  try {
    const last = statSync(join(folder, MARK), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (now - last < DAY) return;
    writeFileSync(join(folder, MARK), '');
    for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    ))
      pruneFolder(join(folder, name), now);
  } catch {
    // Another run may be at it, or the folder be read-only: nothing hangs on it.
  }
}

function pruneFolder(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const age = now - statSync(path).mtimeMs;
    if (age > UNUSED_FOR || (name.includes('.') && age > DAY)) rmSync(path, { force: true });
  }
}
