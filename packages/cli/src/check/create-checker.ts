import { readers, rules } from '@gongwen/preset';
import { type ConfigLoader, createConfigLoader } from '../config/create-config-loader.ts';
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
  { choice, limits, locale, fix, annotations }: CheckOrders,
  loader: ConfigLoader = createConfigLoader(choice),
): Checker {
  return async (read) => {
    const config = await withSpelling(loader.forFile(read.target.absolute));
    return checkFile(read, { readers, rules, config, limits, locale }, { fix, annotations });
  };
}
