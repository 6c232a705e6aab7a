import { type ArchiveEntry, oncePer, sentenceHashes } from '@gongwen/core';

/** Hashes of the sentences of an archived document; empty when the archive does not have its text. */
export const archivedSentences = oncePer(({ text }: ArchiveEntry): readonly number[] =>
  sentenceHashes(text ?? ''),
);
