import type { ReaderLimits } from '@gongwen/core';
import type { Arguments } from '../arguments/parse-arguments.ts';

/** Bounds on hostile input, as the options set them; what they leave out has its default. */
export function limitsOf(args: Arguments): Partial<ReaderLimits> {
  const mebibytes = args.number('max-unpacked-size', 1);
  const ratio = args.number('max-ratio', 1);
  return {
    ...(mebibytes === null ? {} : { maxUnpackedBytes: mebibytes * 1024 * 1024 }),
    ...(ratio === null ? {} : { maxRatio: ratio }),
  };
}
