import type { GongwenMessage } from '@gongwen/core';
import type { TextEdit } from 'vscode-languageserver';
import type { DraftState } from '../features/draft-state.ts';

/** Stands where the drafter writes the reason; while it stands there the suppression has none. */
const REASON = '【理由】';

/**
 * The comment that suppresses a message, above the paragraph in which it stands: within a paragraph it would part it.
 * Null in plain text, which has no comments, and in the front matter.
 */
export function suppressionEdit(
  { document, checked }: DraftState,
  { ruleId, offset }: GongwenMessage,
): TextEdit | null {
  if (checked.format !== 'markdown') return null;
  const line = checked.document.lines.findLast(
    ({ pieces, from, to }) => to > from && (pieces[0]?.offset ?? Number.POSITIVE_INFINITY) <= offset,
  );
  const start = line?.pieces[0]?.offset;
  if (line === undefined || start === undefined) return null;
  const position = { line: document.positionAt(start).line, character: 0 };
  const eol = document.getText().includes('\r\n') ? '\r\n' : '\n';
  const newText = `<!-- gongwen-disable-next-line ${ruleId} -- ${REASON} -->${eol}${eol}`;
  return { range: { start: position, end: position }, newText };
}
