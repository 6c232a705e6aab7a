import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { ConfigLoader } from '@gongwen/preset/config';
import type { CheckOrders } from '../check/check-orders.ts';
import type { ReadTarget } from '../files/read-target.ts';
import { createConfigDigest } from './config-digest.ts';
import { programDigest } from './program-digest.ts';

/** What the result of a draft hangs on, as one word; null for a file that cannot be read. */
export type CacheKey = (read: ReadTarget) => string | null;

/** The content of the draft, its format, its configuration, the program, and what is asked; not its name. */
export function createCacheKey(orders: CheckOrders, loader: ConfigLoader): CacheKey {
  const { limits, locale, annotations, pages } = orders;
  const configDigest = createConfigDigest();
  const asked = JSON.stringify([programDigest(), limits, locale, annotations]);
  return ({ target: { path, absolute }, bytes }) =>
    bytes &&
    createHash('sha256')
      .update(asked)
      .update(configDigest(loader.forFile(absolute)))
      .update(`${extname(path).toLowerCase()}\n${pages.get(absolute) ?? ''}\n`)
      .update(bytes)
      .digest('hex');
}

/** The same of the files of a run, in their order: names and keys; null where one has none. */
export function createRunKey(): {
  add: (path: string, key: string | null) => void;
  key: () => string | null;
} {
  const hash = createHash('sha256');
  let isWhole = true;
  return {
    add: (path, key) => {
      hash.update(`${path}\n${key}\n`);
      isWhole &&= key !== null;
    },
    key: () => (isWhole ? hash.copy().digest('hex') : null),
  };
}
