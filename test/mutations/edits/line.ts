import type { DraftEdit } from './draft-edit.ts';

function indexOf(lines: readonly string[], start: string): number {
  const at = lines.findIndex((line) => line.startsWith(start));
  if (at < 0) throw new Error(`no line of the draft begins with “${start}”`);
  return at;
}

/** Takes out the paragraph that begins with `start`, and the empty line behind it. */
export const dropLine =
  (start: string): DraftEdit =>
  (draft) => {
    const lines = draft.split('\n');
    const at = indexOf(lines, start);
    const end = lines[at + 1] === '' ? at + 2 : at + 1;
    return [...lines.slice(0, at), ...lines.slice(end)].join('\n');
  };

/** Puts paragraphs before the one that begins with `start`. */
export const insertBefore =
  (start: string, ...paragraphs: readonly string[]): DraftEdit =>
  (draft) => {
    const lines = draft.split('\n');
    const at = indexOf(lines, start);
    return [...lines.slice(0, at), ...paragraphs.flatMap((text) => [text, '']), ...lines.slice(at)].join(
      '\n',
    );
  };

/** Puts paragraphs after the one that begins with `start`. */
export const insertAfter =
  (start: string, ...paragraphs: readonly string[]): DraftEdit =>
  (draft) => {
    const lines = draft.split('\n');
    const at = indexOf(lines, start) + 1;
    return [...lines.slice(0, at), ...paragraphs.flatMap((text) => ['', text]), ...lines.slice(at)].join(
      '\n',
    );
  };

/** Puts a sentence at the end of the paragraph that begins with `start`. */
export const append =
  (start: string, sentence: string): DraftEdit =>
  (draft) => {
    const lines = draft.split('\n');
    const at = indexOf(lines, start);
    return lines.map((line, index) => (index === at ? line + sentence : line)).join('\n');
  };
