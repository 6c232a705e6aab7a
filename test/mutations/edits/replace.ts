import type { DraftEdit } from './draft-edit.ts';

/** Puts `to` for the first `from`. */
export const replace =
  (from: string, to: string): DraftEdit =>
  (draft) => {
    if (!draft.includes(from)) throw new Error(`the draft has no “${from}”`);
    return draft.replace(from, () => to);
  };

/** Puts `to` for every `from`. */
export const replaceAll =
  (from: string, to: string): DraftEdit =>
  (draft) => {
    if (!draft.includes(from)) throw new Error(`the draft has no “${from}”`);
    return draft.replaceAll(from, () => to);
  };

/** Puts `to` for the last `from`. */
export const replaceLast =
  (from: string, to: string): DraftEdit =>
  (draft) => {
    const at = draft.lastIndexOf(from);
    if (at < 0) throw new Error(`the draft has no “${from}”`);
    return draft.slice(0, at) + to + draft.slice(at + from.length);
  };

/** Takes out the first `text`. */
export const drop = (text: string): DraftEdit => replace(text, '');

/** Exchanges two texts, each of which stands once. */
export const swap =
  (one: string, other: string): DraftEdit =>
  (draft) => {
    const marked = replace(other, '\u0000')(replace(one, '\u0001')(draft));
    return marked.replace('\u0001', () => other).replace('\u0000', () => one);
  };
