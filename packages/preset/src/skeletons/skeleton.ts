import type { Message } from '@gongwen/core';

/** One key of the front matter of a skeleton. */
export interface Field {
  readonly key: string;
  /** YAML; what is to be filled in stands in 【】. */
  readonly value: string;
  /** What the comment above it says; null for none. */
  readonly note: Message | null;
}

/** A draft to start from: what is to be filled in stands in 【】. */
export interface Skeleton {
  /** What `gongwen new` calls it. */
  readonly name: string;
  readonly english: string;
  readonly fields: readonly Field[];
  /** Markdown below the front matter. */
  readonly body: string;
}
