import { setImmediate } from 'node:timers/promises';
import type { Target } from '../files/find-targets.ts';
import { readTarget } from '../files/read-target.ts';
import { createHeapKeeper } from '../shared/keep-heap-small.ts';
import type { CheckedTarget } from './check-file.ts';
import type { Checker } from './create-checker.ts';
import type { CheckerPool } from './open-pool.ts';

/** Most files of one task: handing over a task costs little against this many. */
const BATCH = 16;
/** Tasks for each thread, so that all end at about the same time. */
const TASKS_PER_THREAD = 4;
/** Tasks for each thread that are under way or wait to be reported; bounds what a run holds in memory. */
const AHEAD = 3;
/** A worker has its next task at hand, for this thread may be busy with a file when it is done with one. */
const TASKS_AT_HAND = 2;
/** Bytes. A larger file goes to a worker: one that takes too much memory ends a worker only, not the run. */
const LARGE = 4 << 20;

/**
 * Checks files on worker threads and, when there is time, on this one; they come in the order given.
 * @param here Checks a file on this thread.
 * @param settle Called in this thread as soon as a file is checked, whatever its turn.
 */
export async function* checkInWorkers<Settled>(
  targets: readonly Target[],
  pool: CheckerPool,
  here: Checker,
  settle: (checked: CheckedTarget, target: Target) => Promise<Settled>,
): AsyncGenerator<Settled> {
  const threads = pool.threads + 1;
  const batches = batchesOf(targets, threads);
  const results: (Deferred<Settled[]> | null)[] = batches.map(() => deferred());
  const ahead = threads * AHEAD;
  const keepHeapSmall = createHeapKeeper();
  let next = 0;
  for (let lane = 0; lane < pool.threads * TASKS_AT_HAND; lane += 1) void work(pool.check);
  void work(checkHere);
  try {
    for (const index of results.keys()) {
      const settled = await results[index]?.promise;
      // What is `ahead` of the one that is reported now may begin.
      results[index + ahead]?.begin();
      // Let go, so that long runs stay small.
      results[index] = null;
      yield* settled ?? [];
    }
  } finally {
    next = batches.length;
  }

  /** Takes one batch after another while there are any. */
  async function work(check: (batch: readonly Target[]) => Promise<readonly CheckedTarget[]>): Promise<void> {
    for (;;) {
      const index = next;
      next += 1;
      const [batch, result] = [batches[index], results[index]];
      if (batch === undefined || !result) return;
      if (index >= ahead) await result.begun;
      result.settle(check(batch).then((checked) => Promise.all(settleAll(batch, checked))));
      await result.promise.catch(() => {});
    }
  }

  function settleAll(batch: readonly Target[], checked: readonly CheckedTarget[]): Promise<Settled>[] {
    return batch.flatMap((target, index) => {
      const file = checked[index];
      return file ? [settle(file, target)] : [];
    });
  }

  async function checkHere(batch: readonly Target[]): Promise<readonly CheckedTarget[]> {
    const checked: CheckedTarget[] = [];
    for (const target of batch) {
      // What the workers have done, Ctrl-C and a reader that goes away are seen only between turns of the event loop.
      await setImmediate();
      const read = readTarget(target);
      if ((read.bytes?.length ?? 0) > LARGE) checked.push(...(await pool.check([target])));
      else checked.push(await here(read));
      keepHeapSmall();
    }
    return checked;
  }
}

/** A result that is not there yet, and when work on it may begin. */
interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly settle: (result: Promise<T>) => void;
  readonly begun: Promise<void>;
  readonly begin: () => void;
}

function deferred<T>(): Deferred<T> {
  let settle: Deferred<T>['settle'] = () => {};
  let begin: Deferred<T>['begin'] = () => {};
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  // One that fails is met when its turn comes, which may be later than the failure.
  promise.catch(() => {});
  return { promise, settle, begun, begin };
}

function batchesOf(targets: readonly Target[], threads: number): Target[][] {
  const size = Math.max(1, Math.min(BATCH, Math.ceil(targets.length / (threads * TASKS_PER_THREAD))));
  return Array.from({ length: Math.ceil(targets.length / size) }, (_, index) =>
    targets.slice(index * size, (index + 1) * size),
  );
}
