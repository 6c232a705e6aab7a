import type { Arguments } from '../arguments/parse-arguments.ts';
import { dayOf } from '../intake/calendar/day-of.ts';
import type { Context } from '../shared/context.ts';
import { EXIT, type ExitStatus } from '../shared/exit-status.ts';
import { UsageError } from '../shared/usage-error.ts';
import { noEntry, numberNamed } from './entry-named.ts';
import type { Register } from './register.ts';

/** `gongwen register done NUMBER`: marks an entry as done, or with `--undo` as open again. */
export async function markDone(register: Register, args: Arguments, context: Context): Promise<ExitStatus> {
  const number = numberNamed(args);
  const done = args.has('undo') ? null : dayOf('on', args.one('on'));
  if (!register.setDone(number, done, args.one('note'))) throw noEntry(number);
  const text =
    done === null
      ? { zh: `${number} 改为在办`, en: `${number} is open again` }
      : { zh: `${number} 于 ${done} 办结`, en: `${number} was done on ${done}` };
  context.stdout.write(`${context.say(text)}\n`);
  return EXIT.clean;
}

/** `gongwen register reply NUMBER --organ NAME`: notes that a department answered (第五十六条第二款). */
export async function addReply(register: Register, args: Arguments, context: Context): Promise<ExitStatus> {
  const number = numberNamed(args);
  const organ = args.one('organ');
  if (organ === null)
    throw new UsageError({
      zh: '哪个单位回复？用 --organ 指明',
      en: 'Which organ answered? Name it with --organ',
    });
  const answered = dayOf('on', args.one('on'));
  if (!register.addReply(number, { organ, answered, opinion: args.one('note') })) throw noEntry(number);
  context.stdout.write(
    `${context.say({
      zh: `${number}：${organ} 于 ${answered} 回复`,
      en: `${number}: ${organ} answered on ${answered}`,
    })}\n`,
  );
  return EXIT.clean;
}
