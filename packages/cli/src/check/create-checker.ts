import { readers, rules } from '@gongwen/preset';
import type { ConfigLoader } from '@gongwen/preset/config';
import { createCacheKey } from '../cache/cache-key.ts';
import { openResultCache } from '../cache/result-cache.ts';
import { storingChecker } from '../cache/storing-checker.ts';
import { createConfigLoader } from '../config/create-config-loader.ts';
import { withSpelling } from '../config/with-spelling.ts';
import type { ReadTarget } from '../files/read-target.ts';
import { type CheckedTarget, checkFile } from './check-file.ts';
import type { CheckOrders } from './check-orders.ts';

/** Checks a file that was read. */
export type Checker = (read: ReadTarget) => Promise<CheckedTarget>;

/**
 * Makes the checker of a run.
 * @param loader Configurations that were read already; otherwise they are read as the orders say.
 */
export function createChecker(
  orders: CheckOrders,
  loader: ConfigLoader = createConfigLoader(orders.choice),
): Checker {
  const { limits, locale, fix, fixLayout, annotations, pages } = orders;
  const check: Checker = async (read) => {
    const config = await withSpelling(loader.forFile(read.target.absolute));
    const counted = pages.get(read.target.absolute);
    const options = { readers, rules, config, limits, locale };
    const withPages = counted === undefined ? options : { ...options, renderedPages: counted };
    return checkFile(read, withPages, { fix, fixLayout, annotations });
  };
  if (orders.cache === null) return check;
  return storingChecker(openResultCache(orders.cache), createCacheKey(orders, loader), check);
}
