import type { Arguments } from '../arguments/parse-arguments.ts';
import { configChoiceOf } from '../config/config-choice.ts';
import { officeConfig } from '../intake/office-config.ts';
import type { Context } from '../shared/context.ts';
import type { ExitStatus } from '../shared/exit-status.ts';
import { nearest } from '../shared/nearest.ts';
import { UsageError } from '../shared/usage-error.ts';
import { addReply, markDone } from './change-entry.ts';
import { exportEntries, listEntries } from './list-entries.ts';
import { openRegister, type Register } from './register.ts';
import { registerPath } from './register-path.ts';
import { showEntry } from './show-entry.ts';

/** One thing that `gongwen register` does. */
export type RegisterAction = (register: Register, args: Arguments, context: Context) => Promise<ExitStatus>;

const ACTIONS: Readonly<Record<string, RegisterAction>> = {
  list: listEntries,
  show: showEntry,
  export: exportEntries,
  done: markDone,
  reply: addReply,
};

/** `gongwen register`. */
export async function runRegister(args: Arguments, context: Context): Promise<ExitStatus> {
  const action = actionOf(args.positionals[0]);
  const loader = officeConfig(configChoiceOf(args, context));
  const register = await openRegister(registerPath(args, loader, context), { create: false });
  try {
    return await action(register, args, context);
  } finally {
    register.close();
  }
}

function actionOf(name: string | undefined): RegisterAction {
  const names = Object.keys(ACTIONS);
  const action = name === undefined ? undefined : ACTIONS[name];
  if (action) return action;
  const guess = name === undefined ? undefined : nearest(name, names);
  const hint = guess ? { zh: `；是不是 ${guess}？`, en: `. Did you mean ${guess}?` } : { zh: '', en: '' };
  throw new UsageError(
    name === undefined
      ? {
          zh: `对登记簿做什么？gongwen register ${names.join('|')}`,
          en: `Do what? gongwen register ${names.join('|')}`,
        }
      : {
          zh: `register 不能“${name}”，可用：${names.join('、')}${hint.zh}`,
          en: `register cannot "${name}"; one of: ${names.join(', ')}${hint.en}`,
        },
  );
}
