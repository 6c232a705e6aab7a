import type { Arguments } from '../arguments/parse-arguments.ts';
import { cacheFolder } from '../cache/cache-folder.ts';
import { pruneCache } from '../cache/prune-cache.ts';
import { configChoiceOf } from '../config/config-choice.ts';
import { type FoundPath, findTargets } from '../files/find-targets.ts';
import { createIgnoreFiles, type IsIgnored } from '../files/ignore-files.ts';
import { FORMATS_FOR_FILES } from '../output/format.ts';
import { type PageSource, pageSourceOf } from '../pages/page-source.ts';
import type { RenderedPages } from '../pages/rendered-pages.ts';
import type { Context } from '../shared/context.ts';
import type { ExitStatus } from '../shared/exit-status.ts';
import { limitsOf } from '../shared/limits-of.ts';
import { UsageError } from '../shared/usage-error.ts';
import type { CheckOrders } from './check-orders.ts';
import { type CheckSettings, checkSettings } from './check-settings.ts';
import { workerThreads } from './worker-threads.ts';

/** `gongwen check`. */
export async function check(args: Arguments, context: Context): Promise<ExitStatus> {
  const settings = checkSettings(args);
  refuseTerminal(settings, context);
  const found = await foundPaths(settings, context);
  const source = pageSourceOf(args, context);
  if (source.kind === 'rendered' && found === null) throw nothingToRender();
  const orders: CheckOrders = {
    choice: configChoiceOf(args, context),
    limits: limitsOf(args),
    locale: context.locale,
    fix: settings.fix,
    fixLayout: settings.fixLayout,
    cache: usesCache(settings) ? cacheFolder(settings.cacheLocation, context) : null,
    pages: await pagesOf(source, found ?? []),
    annotations: settings.clean ? 'remove' : settings.annotate === null ? 'keep' : 'ignore',
  };
  const count = found?.reduce((sum, { targets }) => sum + targets.length, 0) ?? 1;
  const threads = workerThreads(orders, settings.jobs);
  // Started before the rules are loaded here, so that all load them at the same time; but how many files there are to
  // check shows only later where results are kept.
  if (orders.cache === null) void threads.start(count);
  else pruneCache(orders.cache);
  try {
    const { runCheck } = await import('./run-check.ts');
    return await runCheck({ settings, orders, found, by: threads }, context);
  } finally {
    await threads.close();
  }
}

/** Where drafts are changed, and of standard input, no result is kept. */
function usesCache({ cache, paths, fix, fixLayout, clean }: CheckSettings): boolean {
  return cache && paths !== null && fix === 'off' && !fixLayout && !clean;
}

/** What the paths stand for; null for standard input. */
async function foundPaths(
  { paths, change, ignoreFiles }: CheckSettings,
  { cwd }: Context,
): Promise<readonly FoundPath[] | null> {
  if (paths === null) return null;
  const isIgnored: IsIgnored = ignoreFiles ? createIgnoreFiles(change === null ? 'all' : 'own') : () => false;
  if (change === null) return findTargets(paths, cwd, isIgnored);
  const { changedTargets } = await import('../git/changed-targets.ts');
  return changedTargets(paths, change, cwd, isIgnored);
}

/** @throws {UsageError} when a report that is no text to read would go to a terminal. */
export function refuseTerminal({ format, output }: CheckSettings, { stdout }: Context): void {
  if (output !== null || stdout.isTTY !== true || !FORMATS_FOR_FILES.includes(format)) return;
  throw new UsageError({
    zh: `${format} 不能显示在终端上；用 --output 报告.${format} 写入文件`,
    en: `${format} cannot be shown in a terminal; write it to a file with --output report.${format}`,
  });
}

function nothingToRender(): UsageError {
  return new UsageError({
    zh: '--pages rendered 用于文件，不能用于标准输入',
    en: '--pages rendered is for files, not for standard input',
  });
}

async function pagesOf(source: PageSource, found: readonly FoundPath[]): Promise<RenderedPages> {
  if (source.kind === 'computed') return new Map();
  const { renderedPages } = await import('../pages/rendered-pages.ts');
  return renderedPages(
    source,
    found.flatMap(({ targets }) => targets),
  );
}
