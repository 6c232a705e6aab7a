import { dirname, join, resolve } from 'node:path';
import type { ResolvedConfig } from '@gongwen/core';
import { rules } from '@gongwen/preset';
import type { ConfigLoader } from '@gongwen/preset/config';
import type { OpenBaseline } from '../baseline/open-baseline.ts';
import { createCacheKey } from '../cache/cache-key.ts';
import { knownResults } from '../cache/known-results.ts';
import { openResultCache, type ResultCache } from '../cache/result-cache.ts';
import { createConfigLoader } from '../config/create-config-loader.ts';
import { chooseTargets } from '../files/choose-targets.ts';
import type { FoundPath, Target } from '../files/find-targets.ts';
import { readStandardInput } from '../files/read-standard-input.ts';
import { readTarget } from '../files/read-target.ts';
import { openOutput } from '../files/write-output.ts';
import { activeRules } from '../output/active-rules.ts';
import { createReporter } from '../output/create-reporter.ts';
import { FORMATS_WITHOUT_TEXT } from '../output/format.ts';
import { styleFor } from '../output/pretty/style.ts';
import type { Context } from '../shared/context.ts';
import { EXIT, type ExitStatus } from '../shared/exit-status.ts';
import { annotatedCopies, type WriteCopy } from './annotated-copies.ts';
import type { CheckedTarget } from './check-file.ts';
import { checkInTurn } from './check-in-turn.ts';
import { checkInWorkers } from './check-in-workers.ts';
import { checkMissing } from './check-missing.ts';
import type { CheckOrders } from './check-orders.ts';
import type { CheckSettings } from './check-settings.ts';
import { compareFiles } from './compare-files.ts';
import { type Checker, createChecker } from './create-checker.ts';
import { exitStatusOf } from './exit-status-of.ts';
import { untilInterrupted, watchInterruption } from './interruption.ts';
import { startProgress } from './progress.ts';
import type { ReadAgain } from './read-text-again.ts';
import { reportFiles } from './report-files.ts';
import { noteDryRun, noteInterrupted, noteTooMany, noteUnchanged, noteUnmatched } from './run-notes.ts';
import { type SettledFile, settleChange } from './settle-change.ts';
import type { WorkerThreads } from './worker-threads.ts';

/** On a run of more files those without a message are only counted, and each is reported as soon as it is checked. */
const FEW_FILES = 20;

/** What a run is asked to do. */
export interface CheckRun {
  readonly settings: CheckSettings;
  readonly orders: CheckOrders;
  /** What the paths stand for; null for standard input. */
  readonly found: readonly FoundPath[] | null;
  /** Where they are checked: on threads of this process, or by other processes. */
  readonly by: WorkerThreads | CheckElsewhere;
}

/** Files that are checked by other processes. */
export interface CheckElsewhere {
  readonly kind: 'elsewhere';
  /** The results in the order of the files. */
  readonly check: (
    targets: readonly Target[],
    configFor: (target: Target) => ResolvedConfig,
  ) => AsyncIterable<CheckedTarget>;
  readonly read: ReadAgain;
}

/**
 * Checks drafts and reports them.
 * @throws {ConfigError} before anything is reported, when a configuration cannot be used.
 */
export async function runCheck(run: CheckRun, context: Context): Promise<ExitStatus> {
  const { settings, orders } = run;
  const loader = createConfigLoader(orders.choice);
  const ignores = (absolute: string) =>
    loader.ignores(absolute) || isBelow(settings.annotate, absolute, context.cwd);
  const chosen = run.found === null ? null : chooseTargets(run.found, ignores);
  const targets = chosen?.targets ?? null;
  const total = targets?.length ?? 1;
  if (total === 0 && settings.change !== null) noteUnchanged(context);
  const isUnmatched = noteUnmatched(chosen?.unmatched ?? [], settings, context);
  const baseline = await baselineOf(settings, context);
  // The diff of --fix-dry-run takes the place of the report on standard output.
  const output =
    settings.fix === 'show' && settings.output === null ? null : openOutput(settings.output, context);
  const style = styleFor(context, { noColor: settings.noColor, file: settings.output !== null });
  const interruption = watchInterruption(context);
  try {
    const reporter = await createReporter(settings.format, {
      context,
      style,
      listsClean: total <= FEW_FILES,
      folder: settings.output === null ? context.cwd : dirname(resolve(context.cwd, settings.output)),
      rules: () => activeRules(rules, configsOf(targets, loader, settings, context)),
      hasBaseline: baseline !== null,
    });
    const settle: Settle = (checked, target) => settleChange(checked, target, settings, style, context.say);
    const read: ReadAgain = run.by.kind === 'elsewhere' ? run.by.read : async (target) => readTarget(target);
    const cache = orders.cache === null ? null : openResultCache(orders.cache);
    const settled = await settledFiles({ ...run, targets, loader, cache }, settle, context);
    const files = untilInterrupted(settled, interruption);
    const compared = compareFiles(files, {
      targets: targets ?? [],
      hold: total <= FEW_FILES,
      locale: context.locale,
      configFor: ({ absolute }) => loader.forFile(absolute),
      read,
      cache,
      isCut: interruption.isThere,
    });
    const copy = copierOf(run, context);
    const progress = startProgress(total, context);
    const reporting = { settings, reporter, output, baseline, copy, progress, read, targets };
    const { summary, changes, failed } = await reportFiles(compared, reporting, context);
    output?.close();
    noteDryRun(changes, settings, context);
    if (interruption.isThere()) {
      noteInterrupted(summary.files, total, context);
      return EXIT.interrupted;
    }
    await baseline?.close();
    noteTooMany(summary.warnings, settings, context);
    return exitStatusOf(summary, settings.maxWarnings, failed || isUnmatched);
  } finally {
    output?.discard();
    interruption.release();
  }
}

async function baselineOf(
  { baseline, updateBaseline }: CheckSettings,
  context: Context,
): Promise<OpenBaseline | null> {
  if (baseline === null) return null;
  const { openBaseline } = await import('../baseline/open-baseline.ts');
  return openBaseline(baseline, updateBaseline, context);
}

/** The configurations of the files of a run. */
function configsOf(
  targets: readonly Target[] | null,
  loader: ConfigLoader,
  { stdinName }: CheckSettings,
  { cwd }: Context,
): ResolvedConfig[] {
  const absolutes = targets?.map(({ absolute }) => absolute) ?? [resolve(cwd, stdinName ?? 'stdin.md')];
  return absolutes.map((absolute) => loader.forFile(absolute));
}

/** Copies of an earlier `--annotate` are no drafts of this run. */
function isBelow(folder: string | null, absolute: string, cwd: string): boolean {
  return folder !== null && absolute.startsWith(join(resolve(cwd, folder), '/'));
}

function copierOf({ settings, orders }: CheckRun, context: Context): WriteCopy | null {
  const { limits, locale } = orders;
  return settings.annotate === null ? null : annotatedCopies(settings.annotate, { limits, locale }, context);
}

type Settle = (checked: CheckedTarget, target: Target) => Promise<SettledFile>;

/** What is known of a run when its checks begin. */
interface StartedRun extends CheckRun {
  readonly targets: readonly Target[] | null;
  readonly loader: ConfigLoader;
  readonly cache: ResultCache | null;
}

/** The files of a run in their order: from standard input, from the cache, from worker threads, or checked here. */
async function settledFiles(
  { settings, orders, by, targets, loader, cache }: StartedRun,
  settle: Settle,
  context: Context,
): Promise<AsyncGenerator<SettledFile>> {
  if (targets !== null && by.kind === 'elsewhere') {
    const checked = by.check(targets, ({ absolute }) => loader.forFile(absolute));
    return settleInTurn(checked, targets, settle);
  }
  const checker = createChecker(orders, loader);
  if (targets === null || by.kind === 'elsewhere')
    return checkStandardInput(checker, settle, settings, context);
  const check = async (files: readonly Target[]): Promise<AsyncGenerator<SettledFile>> => {
    const pool = await by.start(files.length);
    return pool === null ? checkInTurn(files, checker, settle) : checkInWorkers(files, pool, checker, settle);
  };
  if (cache === null) return check(targets);
  const isTextShown = settings.baseline !== null || !FORMATS_WITHOUT_TEXT.includes(settings.format);
  const known = await knownResults(targets, cache, createCacheKey(orders, loader), isTextShown);
  return checkMissing(targets, known, await check(known.missing), checker, settle);
}

/** Settles what comes from elsewhere, in the order of the files. */
async function* settleInTurn(
  checked: AsyncIterable<CheckedTarget>,
  targets: readonly Target[],
  settle: Settle,
): AsyncGenerator<SettledFile> {
  let index = 0;
  for await (const file of checked) {
    const target = targets[index];
    if (target) yield settle(file, target);
    index += 1;
  }
}

async function* checkStandardInput(
  checkRead: Checker,
  settle: Settle,
  { stdinName }: CheckSettings,
  { stdin, cwd }: Context,
): AsyncGenerator<SettledFile> {
  const { path, bytes } = await readStandardInput(stdin, stdinName);
  const target: Target = { path, absolute: resolve(cwd, path), error: null };
  yield settle(await checkRead({ target, bytes, error: null }), target);
}
