import type { Position } from 'vscode-languageserver';
import { documentOf } from './draft-state.ts';

/** A draft with the cursor at `|`: the text without it, and the cursor's position. */
export function marked(draft: string): { readonly text: string; readonly position: Position } {
  const offset = draft.indexOf('|');
  if (offset < 0) throw new Error('the draft marks no place with |');
  const text = draft.slice(0, offset) + draft.slice(offset + 1);
  return { text, position: documentOf(text).positionAt(offset) };
}
