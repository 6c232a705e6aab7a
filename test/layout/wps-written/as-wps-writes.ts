import { readParts, writeParts } from './docx-parts.ts';
import type { Habit } from './habit.ts';
import { DIRECT_MANNER } from './habits.ts';

/**
 * One of our .docx, rewritten as WPS would write the same document. `habits.md` tells on which files of WPS each habit
 * rests.
 * @param habit One habit, or all of a manner together.
 */
export function asWpsWrites(bytes: Uint8Array, habit: Habit = DIRECT_MANNER): Uint8Array {
  return writeParts(habit.rewrite(readParts(bytes)));
}
