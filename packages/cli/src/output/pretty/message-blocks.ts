import { lineTable } from '@gongwen/core';
import { placeText } from '@gongwen/report';
import { textWidth } from '../../shared/text-width.ts';
import type { FileReport } from '../file-report.ts';
import type { MessageOutput } from '../to-json.ts';
import { type BlockContext, type Detail, messageBlock } from './message-block.ts';

/** So many messages of one rule are shown with their source line; the rest take one line each. */
const SHOWN_WITH_EXCERPT = 3;
/** So many equal messages become one with a list of places. */
const EQUAL_TO_GATHER = 4;

/**
 * The messages of one file, in document order. A rule's basis and page are given once, with its first message; many
 * messages of one rule get shorter, and many equal ones become one.
 */
export function messageBlocks(
  { output, text }: FileReport,
  shared: Omit<BlockContext, 'lineAt' | 'placeWidth' | 'format'>,
): string[] {
  const { messages, format } = output;
  const places = messages.map(({ line, column }) => textWidth(placeText(format, line, column, shared.say)));
  const context: BlockContext = {
    ...shared,
    format,
    lineAt: linesOf(text),
    placeWidth: Math.max(0, ...places),
  };
  const equal = groupsOf(messages);
  const counts = new Map<string, number>();
  const blocks = messages.flatMap((message) => {
    const group = equal.get(keyOf(message)) ?? [message];
    const gathered = group.length >= EQUAL_TO_GATHER;
    if (gathered && group[0] !== message) return [];
    const before = counts.get(message.ruleId) ?? 0;
    counts.set(message.ruleId, before + 1);
    const detail = detailOf(before);
    return [{ detail, lines: messageBlock(message, gathered ? group.slice(1) : [], detail, context) }];
  });
  // Blocks stand apart; messages of one line each stand together.
  return blocks.flatMap(({ detail, lines }, index) =>
    detail === 'line' && blocks[index - 1]?.detail === 'line' ? lines : ['', ...lines],
  );
}

function groupsOf(messages: readonly MessageOutput[]): ReadonlyMap<string, readonly MessageOutput[]> {
  const groups = new Map<string, MessageOutput[]>();
  for (const message of messages) {
    const group = groups.get(keyOf(message));
    if (group) group.push(message);
    else groups.set(keyOf(message), [message]);
  }
  return groups;
}

function keyOf({ ruleId, message }: MessageOutput): string {
  return `${ruleId} ${message}`;
}

function detailOf(before: number): Detail {
  if (before === 0) return 'full';
  return before < SHOWN_WITH_EXCERPT ? 'excerpt' : 'line';
}

/** Lines of a text by their number from 1, without their ends. */
function linesOf(text: string): (line: number) => string {
  const starts = lineTable(text);
  return (line) =>
    text
      .slice(starts[line - 1] ?? text.length, starts[line] ?? text.length)
      .replace(/(?<![\r\n])[\r\n]+$/u, '');
}
