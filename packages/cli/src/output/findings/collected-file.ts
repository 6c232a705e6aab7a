import { lineTable } from '@gongwen/core';
import { detached } from '../../shared/detached.ts';
import { once } from '../../shared/once.ts';
import { fingerprint, type MessageKeys } from '../fingerprints.ts';
import { type Excerpt, excerptOf } from '../pretty/excerpt.ts';
import type { ReportedFile } from '../reporter.ts';
import type { FileOutput, MessageOutput, SuppressedOutput } from '../to-json.ts';
import { sentenceAt } from './sentence-at.ts';

/** A file as formats keep it until the end of a run: what stands around each message, but not its text. */
export interface CollectedFile {
  readonly output: FileOutput;
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
}

export interface Finding {
  readonly message: MessageOutput;
  readonly fingerprint: string;
  /** The sentence with the place marked. */
  readonly excerpt: Marked;
}

export type Marked = Pick<Excerpt, 'before' | 'marked' | 'after'>;

/** A message that the draft suppresses, or that the baseline has; then `known` is the message itself. */
export interface SilencedFinding {
  readonly suppressed: SuppressedOutput;
  readonly known: MessageOutput | null;
  readonly fingerprint: string;
}

/** Columns of an excerpt: some eighty 字. */
const EXCERPT_WIDTH = 160;

export function toCollectedFile({ output, text, keys, known }: ReportedFile): CollectedFile {
  const hashes = hashesOf(keys());
  const table = once(() => lineTable(text));
  return {
    output,
    findings: output.messages.map((message) => ({
      message,
      fingerprint: hashes(message),
      excerpt: excerptAround(message, text, table),
    })),
    silenced: output.suppressed.map((suppressed) => ({
      suppressed,
      known: known.get(suppressed) ?? null,
      fingerprint: hashes(known.get(suppressed) ?? suppressed),
    })),
  };
}

function hashesOf(keys: MessageKeys): (message: MessageOutput | SuppressedOutput) => string {
  return (message) => {
    const key = keys.get(message);
    if (!key) throw new Error(`no key for a message of ${message.ruleId}`);
    return fingerprint(key);
  };
}

/** The sentence of a message, or as much of the marked text as its line has where that is more. */
function excerptAround(
  { offset, endOffset, line }: MessageOutput,
  text: string,
  table: () => readonly number[],
): Marked {
  if (text === '') return { before: '', marked: '', after: '' };
  const sentence = sentenceAt(text, offset);
  const lineEnd = (table()[line] ?? text.length + 1) - 1;
  const end = Math.max(sentence.end, Math.min(endOffset, lineEnd, offset + EXCERPT_WIDTH));
  const start = Math.min(sentence.start, offset);
  const piece = text.slice(start, end);
  const { before, marked, after } = excerptOf(piece, offset - start, endOffset - start, EXCERPT_WIDTH);
  return { before: detached(before), marked: detached(marked), after: detached(after) };
}
