import type { Arguments } from '../arguments/parse-arguments.ts';
import { configChoiceOf } from '../config/config-choice.ts';
import { findTargets } from '../files/find-targets.ts';
import type { Context } from '../shared/context.ts';
import type { ExitStatus } from '../shared/exit-status.ts';
import { limitsOf } from '../shared/limits-of.ts';
import type { CheckOrders } from './check-orders.ts';
import { checkSettings } from './check-settings.ts';
import { jobsOf } from './jobs-of.ts';

/** `gongwen check`. */
export async function check(args: Arguments, context: Context): Promise<ExitStatus> {
  const settings = checkSettings(args);
  const orders: CheckOrders = {
    choice: configChoiceOf(args, context),
    limits: limitsOf(args),
    locale: context.locale,
    fix: settings.fix,
    annotations: settings.clean ? 'remove' : settings.annotate === null ? 'keep' : 'ignore',
  };
  const found = settings.paths === null ? null : await findTargets(settings.paths, context.cwd);
  const files = found?.reduce((sum, { targets }) => sum + targets.length, 0) ?? 1;
  const jobs = jobsOf(settings.jobs, files);
  // Threads are started before the rules are loaded here, so that all load them at the same time.
  // This thread is one of them.
  const pool = jobs === 1 ? null : await (await import('./open-pool.ts')).openPool(orders, jobs - 1);
  try {
    const { runCheck } = await import('./run-check.ts');
    return await runCheck({ settings, orders, found, pool }, context);
  } finally {
    await pool?.close();
  }
}
