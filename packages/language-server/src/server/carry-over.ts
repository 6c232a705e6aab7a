import type { GongwenMessage } from '@gongwen/core';

/**
 * Messages of an earlier text in a later one: those before and behind what was changed, at their new places. What is
 * said of the changed stretch itself is left out until it is checked again.
 */
export function carryOver(
  messages: readonly GongwenMessage[],
  before: string,
  after: string,
): readonly GongwenMessage[] {
  if (before === after || messages.length === 0) return messages;
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const shift = after.length - before.length;
  return messages.flatMap((message) => {
    if (message.endOffset <= head) return [message];
    if (message.offset < before.length - tail) return [];
    return [
      Object.assign(Object.create(Object.getPrototypeOf(message)), message, {
        offset: message.offset + shift,
        endOffset: message.endOffset + shift,
      }),
    ];
  });
}
