import type { Range as Offsets } from '@gongwen/core';
import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Range in lines and characters of a half-open range of UTF-16 offsets; offsets outside the text are brought into it. */
export function rangeOf(document: TextDocument, { start, end }: Offsets): Range {
  return { start: document.positionAt(start), end: document.positionAt(Math.max(start, end)) };
}
