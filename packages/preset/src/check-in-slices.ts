import { type DraftSource, type LintOptions, type LintResult, lintInSteps } from '@gongwen/core';

/** Milliseconds for which a check keeps other messages waiting. */
const SLICE = 8;

/** A check that was given up, since the draft has changed. */
export class Outdated extends Error {
  override readonly name = 'Outdated';
}

/**
 * Checks a draft without keeping the program busy: after some milliseconds what came in meanwhile is answered first.
 * @param isOutdated Whether nobody waits for the result any more.
 * @throws {Outdated}
 */
export async function checkInSlices(
  source: DraftSource,
  options: LintOptions,
  isOutdated: () => boolean,
): Promise<LintResult> {
  const steps = lintInSteps(source, options);
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < SLICE) continue;
    await letOthersRun();
    if (isOutdated()) throw new Outdated();
    since = performance.now();
  }
}

/** Node has a call for this that browsers have not. */
const node = globalThis as { readonly setImmediate?: (then: () => void) => void };

/** Waits until what has arrived is handled; unlike `setTimeout` no longer than that. */
function letOthersRun(): Promise<void> {
  return new Promise((resolve) => {
    if (node.setImmediate !== undefined) {
      const { setImmediate } = node;
      // One turn to read what has arrived, a second one in which it is handled.
      setImmediate(() => setImmediate(resolve));
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
