import { checkInSlices, createPreset, Outdated } from '@gongwen/preset';
import document from '../../../../fixtures/conforming/notice-work-safety.docx?inline';
import { SAMPLE } from './sample.ts';

/** Checks after which a browser has compiled what runs often. */
const ROUNDS = 12;

/**
 * Checks samples again and again while the user has not yet chosen a file, for the browser to compile the rules:
 * otherwise the first draft would take several times as long as the later ones.
 */
export async function warmUp(isWanted: () => boolean): Promise<void> {
  const preset = createPreset();
  const samples = [
    { path: 'sample.docx', value: bytesOf(document) },
    { path: 'sample.md', value: SAMPLE },
  ];
  try {
    for (let round = 0; round < ROUNDS; round += 1)
      for (const sample of samples) await checkInSlices(sample, preset.lintOptions(sample.path), isWanted);
  } catch (error) {
    if (!(error instanceof Outdated)) throw error;
  }
}

/** Bytes of a data URI. */
function bytesOf(uri: string): Uint8Array {
  return Uint8Array.from(atob(uri.slice(uri.indexOf(',') + 1)), (char) => char.charCodeAt(0));
}
