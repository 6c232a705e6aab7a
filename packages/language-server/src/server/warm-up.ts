import type { DraftSource, LintOptions } from '@gongwen/core';
import { checkInSlices, Outdated } from '@gongwen/preset';

/** Checks after which the engine has compiled what runs often; more make it no faster. */
const ROUNDS = 25;

/**
 * Checks a draft again and again while nobody types, for the engine to compile the rules: otherwise the first dozens of
 * keys would each take several times as long as the later ones. Ends when it is interrupted.
 */
export async function warmUp(
  source: DraftSource,
  options: LintOptions,
  isInterrupted: () => boolean,
): Promise<void> {
  try {
    for (let round = 0; round < ROUNDS; round += 1) await checkInSlices(source, options, isInterrupted);
  } catch (error) {
    if (!(error instanceof Outdated)) throw error;
  }
}
