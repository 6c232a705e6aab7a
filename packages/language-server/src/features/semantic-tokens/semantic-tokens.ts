import type { Range } from '@gongwen/core';
import type { SemanticTokens } from 'vscode-languageserver';
import type { DraftState } from '../draft-state.ts';
import { SEMANTIC_TOKENS_LEGEND } from './legend.ts';
import { type TokenSpan, tokenSpans } from './token-spans.ts';

/**
 * Elements of the draft as tokens of `SEMANTIC_TOKENS_LEGEND`: in order, none over the end of a line, none over another.
 * Lengths are UTF-16 units, as the protocol counts unless agreed otherwise.
 */
export function semanticTokens({ document, checked }: DraftState): SemanticTokens {
  const { text } = checked.document.draft.data;
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  for (const { type, range } of apart(tokenSpans(checked.document))) {
    for (const { start, end } of linesIn(range, text)) {
      const at = document.positionAt(start);
      const sameLine = at.line === last.line;
      data.push(
        at.line - last.line,
        sameLine ? at.character - last.character : at.character,
        end - start,
        SEMANTIC_TOKENS_LEGEND.tokenTypes.indexOf(type),
        0,
      );
      last = at;
    }
  }
  return { data };
}

/** In order; of two that lie across each other the later gives way. */
function apart(spans: readonly TokenSpan[]): readonly TokenSpan[] {
  let free = 0;
  return spans
    .toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
    .filter(({ range }) => {
      if (range.start < free) return false;
      free = Math.max(range.end, free);
      return true;
    });
}

/** What stands on each line of a range, without white space at its ends. */
function linesIn({ start, end }: Range, text: string): readonly Range[] {
  let from = start;
  return text
    .slice(start, end)
    .split(/[\r\n]/u)
    .flatMap((line) => {
      const at = from + (line.length - line.trimStart().length);
      const length = line.trim().length;
      from += line.length + 1;
      return length === 0 ? [] : [{ start: at, end: at + length }];
    });
}
