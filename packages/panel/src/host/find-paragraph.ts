import type { HostParagraph } from './host.ts';

/** A paragraph of the document that is open, as its program gives it. */
export interface OpenParagraph {
  /** What is typed: without the automatic number, without what tracked changes delete, a line break as U+000B. */
  readonly text: string;
  /** The automatic number as the program shows it; empty without one, null where the program does not tell. */
  readonly label: string | null;
}

/** What is typed in a paragraph of the draft. */
export function typedText({ text, label }: HostParagraph): string {
  return text.slice(label);
}

/**
 * Finds a paragraph of the draft in the open document by what is typed in it, since programs count paragraphs each in
 * their own way (row ends, text boxes, notes). Of several that read the same it is the one with as many before it.
 *
 * @param checked Paragraphs as they were when the draft was read; null where that is not known any more. When one that
 * reads the same has come or gone since, nobody knows which is meant.
 * @returns its index in `now`; null when it is not there any more, or cannot be told from others
 */
export function findParagraph(
  paragraph: HostParagraph,
  now: readonly OpenParagraph[],
  checked: readonly OpenParagraph[] | null,
): number | null {
  const found = alike(paragraph, now);
  const before = checked === null ? null : alike(paragraph, checked);
  if (before === null) return found.length === 1 ? (found[0] ?? null) : null;
  return found.length === before.length ? (found[paragraph.twins] ?? null) : null;
}

/** Indices of the paragraphs that read the same, their automatic numbers too where these are known. */
function alike(paragraph: HostParagraph, all: readonly OpenParagraph[]): readonly number[] {
  const typed = typedText(paragraph);
  const label = paragraph.text.slice(0, paragraph.label).trim();
  return all.flatMap((own, index) =>
    own.text === typed && (own.label === null || own.label.trim() === label) ? [index] : [],
  );
}
