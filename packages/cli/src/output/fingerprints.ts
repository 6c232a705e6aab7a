import { type LineTable, lineTable } from '@gongwen/core';
import { once } from '../shared/once.ts';
import { sha256 } from '../shared/sha256.ts';
import { sentenceAt } from './findings/sentence-at.ts';
import type { FileOutput, MessageOutput, SuppressedOutput } from './to-json.ts';

/** What a message is known by when lines move: no line, column or offset is part of it. */
export interface MessageKey {
  readonly ruleId: string;
  /** The sentence that it stands in, without spaces; empty when the text of the file is not at hand. */
  readonly sentence: string;
  /** It is the nth of its rule in such a sentence of the file, counted from 1 in document order. */
  readonly nth: number;
}

/** Keys of the messages of a file, silenced ones included. */
export type MessageKeys = ReadonlyMap<MessageOutput | SuppressedOutput, MessageKey>;

/** How often each rule spoke of each sentence of a file. */
export type KeyCounts = Map<string, number>;

const SPACES = /[\s\u200B\uFEFF]+/gu;

/**
 * The keys of one file's messages.
 * @param text What the places point into.
 * @param counts What was counted in the file before; it is counted on.
 */
export function messageKeys(
  { messages, suppressed }: Pick<FileOutput, 'messages' | 'suppressed'>,
  text: string,
  counts: KeyCounts = new Map(),
): MessageKeys {
  const table = once(() => lineTable(text));
  const placed = [
    ...messages.map((message) => ({ message, offset: message.offset })),
    // What is suppressed counts too: else the next such sentence would change its key when one is suppressed.
    ...suppressed.map((message) => ({ message, offset: offsetOf(message, table()) })),
  ].sort((a, b) => a.offset - b.offset);
  return new Map(
    placed.map(({ message, offset }) => {
      const { ruleId } = message;
      const sentence = sentenceKey(text, offset);
      const counted = `${ruleId}\n${sentence}`;
      const nth = (counts.get(counted) ?? 0) + 1;
      counts.set(counted, nth);
      return [message, { ruleId, sentence, nth }];
    }),
  );
}

/** The sentence around a place as keys have it. */
export function sentenceKey(text: string, offset: number): string {
  const { start, end } = sentenceAt(text, offset);
  return text.slice(start, end).replace(SPACES, '');
}

/** SHA-256 of a key as hexadecimal digits: the same for the same problem in every run, wherever its line goes. */
export function fingerprint({ ruleId, sentence, nth }: MessageKey): string {
  return sha256(`${ruleId}\n${sentence}\n${nth}`);
}

function offsetOf({ line, column }: SuppressedOutput, table: LineTable): number {
  return (table[line - 1] ?? 0) + column - 1;
}
