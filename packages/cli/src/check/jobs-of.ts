import { availableParallelism } from 'node:os';

/** A worker thread takes as long to load the rules and to get up to speed as some dozens of drafts take to check. */
const FILES_WORTH_A_WORKER = 64;

/**
 * How many files are checked at once.
 * @param asked `--jobs`; null for as many as the processor has cores and the files are worth.
 * @param files How many there are.
 */
export function jobsOf(asked: number | null, files: number): number {
  const most = asked === null ? Math.floor(files / FILES_WORTH_A_WORKER) : files;
  return Math.max(1, Math.min(asked ?? availableParallelism(), most));
}
