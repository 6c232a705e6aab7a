import type { Target } from '../files/find-targets.ts';
import { readTarget } from '../files/read-target.ts';
import { createHeapKeeper } from '../shared/keep-heap-small.ts';
import type { CheckedTarget } from './check-file.ts';
import type { CheckOrders } from './check-orders.ts';
import { type Checker, createChecker } from './create-checker.ts';

/** A few files of a run. */
export interface CheckBatch {
  readonly orders: CheckOrders;
  readonly targets: readonly Target[];
}

/** A worker thread serves one run, so the orders are the same each time and configurations are read once. */
let checker: Checker | null = null;
const keepHeapSmall = createHeapKeeper();

/** What a worker thread of `checkInWorkers` runs: it only reads, so that a batch can be given to another one again. */
export default async function checkBatch({ orders, targets }: CheckBatch): Promise<CheckedTarget[]> {
  checker ??= createChecker(orders);
  const check = checker;
  const checked: CheckedTarget[] = [];
  for (const target of targets) {
    checked.push(await check(readTarget(target)));
    keepHeapSmall();
  }
  return checked;
}
