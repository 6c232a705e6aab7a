import { lineTable } from '@gongwen/core';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { sentenceAt } from './sentence-at.ts';
import type { FileOutput, MessageOutput, SuppressedOutput } from './to-json.ts';

/** A file of a report: what stands around each message, but not its text. */
export interface ReportFile {
  readonly output: FileOutput;
  readonly findings: readonly ReportFinding[];
  readonly silenced: readonly { readonly suppressed: SuppressedOutput }[];
}

export interface ReportFinding {
  readonly message: MessageOutput;
  /** The sentence with the place marked. */
  readonly excerpt: Marked;
}

export type Marked = Pick<Excerpt, 'before' | 'marked' | 'after'>;

/** Columns of an excerpt: some eighty 字. */
const EXCERPT_WIDTH = 160;

/**
 * A file with the sentence around each of its messages.
 * @param text What the places point into.
 */
export function toReportFile(output: FileOutput, text: string): ReportFile {
  const around = excerptsIn(text);
  return {
    output,
    findings: output.messages.map((message) => ({ message, excerpt: around(message) })),
    silenced: output.suppressed.map((suppressed) => ({ suppressed })),
  };
}

/** Gives the sentence of a message, or as much of the marked text as its line has where that is more. */
export function excerptsIn(text: string): (message: MessageOutput) => Marked {
  let table: readonly number[] | null = null;
  return ({ offset, endOffset, line }) => {
    if (text === '') return { before: '', marked: '', after: '' };
    table ??= lineTable(text);
    const sentence = sentenceAt(text, offset);
    const lineEnd = (table[line] ?? text.length + 1) - 1;
    const end = Math.max(sentence.end, Math.min(endOffset, lineEnd, offset + EXCERPT_WIDTH));
    const start = Math.min(sentence.start, offset);
    const piece = text.slice(start, end);
    const { before, marked, after } = excerptOf(piece, offset - start, endOffset - start, EXCERPT_WIDTH);
    return { before, marked, after };
  };
}
