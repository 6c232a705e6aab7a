import type { Checker } from '../check/create-checker.ts';
import type { CacheKey } from './cache-key.ts';
import type { ResultCache } from './result-cache.ts';

/** Keeps the result of each draft that is checked. */
export function storingChecker(cache: ResultCache, keyOf: CacheKey, check: Checker): Checker {
  return async (read) => {
    const checked = await check(read);
    // A file that was too much for the memory may not be next time.
    if (checked.report.output.status !== 'checked') return checked;
    const key = keyOf(read);
    if (key !== null) cache.put(key, checked.report);
    return { ...checked, key };
  };
}
