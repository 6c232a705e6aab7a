import type { Draft, DraftFormat } from './draft.ts';

/** Bytes or text of a draft, and the name it goes by in messages. */
export interface DraftSource {
  /** Path or name; its extension chooses the reader. */
  readonly path: string;
  readonly value: Uint8Array | string;
}

/** Bounds on hostile input; a reader throws a {@link DraftError} when one is passed. */
export interface ReaderLimits {
  /** Unpacked size of a package in bytes. */
  readonly maxUnpackedBytes: number;
  /** Unpacked : packed size of one part. */
  readonly maxRatio: number;
  readonly maxParagraphs: number;
}

/** Limits that hold where none are given. */
export const DEFAULT_LIMITS: ReaderLimits = {
  maxUnpackedBytes: 256 * 1024 * 1024,
  maxRatio: 200,
  maxParagraphs: 1_000_000,
};

/** A reader knows a file format and nothing of official documents. */
export interface Reader {
  readonly format: DraftFormat;
  /** Lower-case extensions with the dot. */
  readonly extensions: readonly string[];
  /**
   * Reads a draft.
   * @throws {DraftError} when the input cannot be read; its message says what is wrong and what to do.
   */
  read(source: DraftSource, limits?: Partial<ReaderLimits>): Draft;
}
