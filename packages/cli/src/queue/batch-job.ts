import type { Locale, ReaderLimits } from '@gongwen/core';

/** One file on the queue: where it is and what it must be, never what stands in it. */
export interface QueuedFile {
  /** Its turn in the batch. */
  readonly index: number;
  /** As the batch shows it. */
  readonly path: string;
  /** In the store: path below the shared folder, or the object's key. */
  readonly key: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  /** Digest of its configuration, see `BatchOrders`. */
  readonly config: string;
}

/** What a worker takes from the queue: a few files of a batch. */
export interface BatchJob {
  readonly batch: string;
  /** Version of gongwen-lint that put it there. */
  readonly version: string;
  /** Name of the shared folder, or `objects`. */
  readonly store: string;
  /** Digest of the orders of the batch. */
  readonly orders: string;
  readonly files: readonly QueuedFile[];
}

/** How the files of a batch are to be checked; stored once a batch. */
export interface BatchOrders {
  readonly locale: Locale;
  readonly limits: Partial<ReaderLimits>;
  /** Packed configurations by their digests, see `packConfig`. */
  readonly configs: Readonly<Record<string, string>>;
}

/** Under which a result is kept. */
export function resultField({ index, hash }: QueuedFile): string {
  return `${index}:${hash}`;
}
