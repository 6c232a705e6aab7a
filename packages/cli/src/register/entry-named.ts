import type { Arguments } from '../arguments/parse-arguments.ts';
import { CommandError } from '../shared/command-error.ts';
import { UsageError } from '../shared/usage-error.ts';

/**
 * The number that a call names: 2026-0001.
 * @throws {UsageError} when it names none.
 */
export function numberNamed(args: Arguments): string {
  const [action, number] = args.positionals;
  if (number !== undefined) return number;
  throw new UsageError({
    zh: `哪一件？用法：gongwen register ${action} 编号，如 2026-0001`,
    en: `Which entry? Usage: gongwen register ${action} NUMBER, e.g. 2026-0001`,
  });
}

/** There is no entry of that number. */
export function noEntry(number: string): CommandError {
  return new CommandError({
    zh: `登记簿中没有 ${number}；用 gongwen register list 查看`,
    en: `There is no ${number} in the register; see gongwen register list`,
  });
}
