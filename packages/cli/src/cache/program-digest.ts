import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { toolVersion } from '../shared/tool-version.ts';

/** The built worker names its parts by their content, so its text changes with any of them. */
const BUILT = new URL('../../dist/bundle/check-worker.js', import.meta.url);

/** Tells programs apart that may come to other results: by their version, and while one is worked on by its code. */
export function programDigest(): string {
  const built = existsSync(BUILT) ? readFileSync(BUILT) : '';
  return createHash('sha256').update(toolVersion()).update(built).digest('hex');
}
