import type { Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Where something is typed. */
export interface Cursor {
  readonly text: string;
  /** UTF-16 offsets of the cursor and of its line, without the line end. */
  readonly offset: number;
  readonly lineStart: number;
  readonly lineEnd: number;
  /** The line up to the cursor, and from it on. */
  readonly before: string;
  readonly after: string;
}

/** The cursor of a position; one outside the text is brought into it. */
export function cursorAt(document: TextDocument, position: Position): Cursor {
  const text = document.getText();
  const offset = document.offsetAt(position);
  const { line } = document.positionAt(offset);
  const lineStart = document.offsetAt({ line, character: 0 });
  const whole = text.slice(lineStart, document.offsetAt({ line: line + 1, character: 0 }));
  const lineEnd = lineStart + whole.replace(/\r?\n$|\r$/u, '').length;
  return {
    text,
    offset: Math.min(offset, lineEnd),
    lineStart,
    lineEnd,
    before: text.slice(lineStart, Math.min(offset, lineEnd)),
    after: text.slice(Math.min(offset, lineEnd), lineEnd),
  };
}
