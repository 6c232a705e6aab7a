import type { Arguments } from '../arguments/parse-arguments.ts';
import { refuseTerminal } from '../check/check.ts';
import type { CheckOrders } from '../check/check-orders.ts';
import { checkSettings } from '../check/check-settings.ts';
import { runCheck } from '../check/run-check.ts';
import { configChoiceOf } from '../config/config-choice.ts';
import type { Context } from '../shared/context.ts';
import type { ExitStatus } from '../shared/exit-status.ts';
import { limitsOf } from '../shared/limits-of.ts';
import type { Phrase } from '../shared/say.ts';
import { UsageError } from '../shared/usage-error.ts';
import { queuedCheck } from './check-on-queue.ts';
import { queueSettings } from './queue-settings.ts';
import { batchFiles } from './store/batch-files.ts';
import { readFrom } from './store/read-from.ts';
import { withQueue } from './with-queue.ts';
import { withinMs } from './within-ms.ts';

/** A report that is printed is not held up by a server that went away. */
const ACKNOWLEDGE_MS = 10_000;

const NOT_CLEARED: Phrase = {
  zh: '连不上 Redis，这一批的结果没有清除；7 天后自行清除',
  en: 'Redis cannot be reached, so the results of this batch were not cleared; they go by themselves after 7 days',
};

/** `gongwen batch`: as `gongwen check`, but the files are checked by workers that take them from a queue. */
export async function batch(args: Arguments, context: Context): Promise<ExitStatus> {
  const settings = checkSettings(args);
  refuseTerminal(settings, context);
  if (settings.paths === null) {
    throw new UsageError({ zh: '标准输入不能排入队列', en: 'Standard input cannot be queued' });
  }
  const queue = queueSettings(args, context);
  const files = batchFiles(queue.store);
  const found = await files.find(settings.paths, context.cwd);
  const orders: CheckOrders = {
    choice: configChoiceOf(args, context),
    limits: limitsOf(args),
    locale: context.locale,
    fix: 'off',
    fixLayout: false,
    annotations: 'keep',
    cache: null,
    pages: new Map(),
  };
  const note = (phrase: Phrase): void => void context.stderr.write(`gongwen: ${context.say(phrase)}\n`);
  return withQueue(queue.address, context, async (client) => {
    const { locale, limits } = orders;
    const resume = args.one('resume');
    const queued = queuedCheck({ client, settings: queue, files, locale, limits, resume, note });
    try {
      const elsewhere = { kind: 'elsewhere' as const, check: queued.check, read: readFrom(files) };
      const status = await runCheck({ settings, orders, found, by: elsewhere }, context);
      if (!(await withinMs(ACKNOWLEDGE_MS, queued.acknowledge()))) note(NOT_CLEARED);
      return status;
    } finally {
      await queued.close();
    }
  });
}
