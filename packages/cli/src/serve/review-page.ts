import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The review page as packages/panel builds it; null where it was not built. */
export function reviewPage(): string | null {
  try {
    const panel = dirname(createRequire(import.meta.url).resolve('@gongwen/panel/package.json'));
    return readFileSync(join(panel, 'dist', 'review.html'), 'utf8');
  } catch {
    return null;
  }
}
