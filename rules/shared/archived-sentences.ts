import { type ArchiveEntry, sentenceHashes } from '@gongwen/core';

const kept = new WeakMap<ArchiveEntry, readonly number[]>();

/** Hashes of the sentences of an archived document, made once; empty when the archive does not have its text. */
export function archivedSentences(entry: ArchiveEntry): readonly number[] {
  const sentences = kept.get(entry) ?? sentenceHashes(entry.text ?? '');
  kept.set(entry, sentences);
  return sentences;
}
