import { readers } from '@gongwen/preset';
import type { Target } from '../files/find-targets.ts';
import type { ReadTarget } from '../files/read-target.ts';
import type { FileOutput } from '../output/to-json.ts';

/** Reads a file of a run. */
export type ReadAgain = (target: Target) => Promise<ReadTarget>;

/** The text of a draft whose report has let it go; empty when it cannot be had. */
export async function readTextAgain(
  { format }: FileOutput,
  target: Target | undefined,
  read: ReadAgain,
): Promise<string> {
  const bytes = target ? (await read(target)).bytes : null;
  const reader = readers.find((one) => one.format === format);
  if (!target || bytes === null || !reader) return '';
  try {
    return reader.read({ path: target.path, value: bytes }).data.text;
  } catch {
    // The file has changed meanwhile: its messages are shown without the lines they stand in.
    return '';
  }
}
