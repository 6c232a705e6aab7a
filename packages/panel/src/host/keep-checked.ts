import type { OpenParagraph } from './find-paragraph.ts';

/** Documents read before that a panel may still speak of. */
const KEPT = 4;

/** Keeps what the paragraphs of a document read when it was checked, by revision. */
export function keepChecked(): {
  readonly keep: (revision: string, paragraphs: readonly OpenParagraph[]) => void;
  readonly at: (revision: string) => readonly OpenParagraph[] | null;
} {
  const kept = new Map<string, readonly OpenParagraph[]>();
  return {
    keep: (revision, paragraphs) => {
      kept.delete(revision);
      kept.set(revision, paragraphs);
      for (const oldest of kept.keys()) {
        if (kept.size <= KEPT) break;
        kept.delete(oldest);
      }
    },
    at: (revision) => kept.get(revision) ?? null,
  };
}
