import { checkInSlices, createPreset, Outdated } from '@gongwen/preset';
import { SAMPLE } from './sample.ts';

/** Checks after which a browser has compiled what runs often. */
const ROUNDS = 12;

/**
 * Checks a sample again and again while the user has not yet chosen a file, for the browser to compile the rules:
 * otherwise the first draft would take several times as long as the later ones.
 */
export async function warmUp(isWanted: () => boolean): Promise<void> {
  const options = createPreset().lintOptions('sample.md');
  try {
    for (let round = 0; round < ROUNDS; round += 1)
      await checkInSlices({ path: 'sample.md', value: SAMPLE }, options, isWanted);
  } catch (error) {
    if (!(error instanceof Outdated)) throw error;
  }
}
