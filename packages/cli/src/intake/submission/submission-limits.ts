import type { Arguments } from '../../arguments/parse-arguments.ts';
import { limitsOf } from '../../shared/limits-of.ts';

/** Bounds on what is sent in. */
export interface SubmissionLimits {
  readonly maxFiles: number;
  /** Bytes that an archive may unpack to, all its files together. */
  readonly maxUnpackedBytes: number;
  /** How many times its packed size a file may unpack to. */
  readonly maxRatio: number;
}

const MEBIBYTE = 1024 * 1024;

/** The bounds as the options of the command set them. */
export function submissionLimits(args: Arguments): SubmissionLimits {
  const { maxUnpackedBytes = 256 * MEBIBYTE, maxRatio = 200 } = limitsOf(args);
  return { maxFiles: 1000, maxUnpackedBytes, maxRatio };
}
