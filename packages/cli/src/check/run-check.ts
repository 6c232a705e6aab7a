import { dirname, join, resolve } from 'node:path';
import type { ResolvedConfig } from '@gongwen/core';
import { rules } from '@gongwen/preset';
import type { ConfigLoader } from '@gongwen/preset/config';
import { activeRules } from '@gongwen/report';
import type { OpenBaseline } from '../baseline/open-baseline.ts';
import { createConfigLoader } from '../config/create-config-loader.ts';
import { chooseTargets } from '../files/choose-targets.ts';
import type { FoundPath, Target } from '../files/find-targets.ts';
import { readStandardInput } from '../files/read-standard-input.ts';
import { openOutput } from '../files/write-output.ts';
import { createReporter } from '../output/create-reporter.ts';
import { styleFor } from '../output/pretty/style.ts';
import { summarize } from '../output/to-json.ts';
import type { Context } from '../shared/context.ts';
import type { ExitStatus } from '../shared/exit-status.ts';
import { annotatedCopies, type WriteCopy } from './annotated-copies.ts';
import type { CheckedTarget } from './check-file.ts';
import { checkInTurn } from './check-in-turn.ts';
import { checkInWorkers } from './check-in-workers.ts';
import type { CheckOrders } from './check-orders.ts';
import type { CheckSettings } from './check-settings.ts';
import { compareFiles } from './compare-files.ts';
import { type Checker, createChecker } from './create-checker.ts';
import { exitStatusOf } from './exit-status-of.ts';
import type { CheckerPool } from './open-pool.ts';
import { startProgress } from './progress.ts';
import { reportFiles, shownBy } from './report-files.ts';
import { noteDryRun, noteTooMany, noteUnmatched } from './run-notes.ts';
import { type SettledFile, settleChange } from './settle-change.ts';

/** On a run of more files those without a message are only counted, and each is reported as soon as it is checked. */
const FEW_FILES = 20;

/** What a run is asked to do. */
export interface CheckRun {
  readonly settings: CheckSettings;
  readonly orders: CheckOrders;
  /** What the paths stand for; null for standard input. */
  readonly found: readonly FoundPath[] | null;
  /** Worker threads; null to check in this thread. */
  readonly pool: CheckerPool | null;
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
  const isUnmatched = noteUnmatched(chosen?.unmatched ?? [], settings, context);
  const baseline = await baselineOf(settings, context);
  // The diff of --fix-dry-run takes the place of the report on standard output.
  const output =
    settings.fix === 'show' && settings.output === null ? null : openOutput(settings.output, context);
  const style = styleFor(context, { noColor: settings.noColor, file: settings.output !== null });
  const reporter = await createReporter(settings.format, {
    context,
    style,
    listsClean: total <= FEW_FILES,
    folder: settings.output === null ? context.cwd : dirname(resolve(context.cwd, settings.output)),
    rules: () => activeRules(rules, configsOf(targets, loader, settings, context)),
    hasBaseline: baseline !== null,
  });
  const settle: Settle = (checked, { absolute }) =>
    settleChange(checked, absolute, settings, style, context.say);
  const compared = compareFiles(settledFiles(run, targets, loader, settle, context), {
    targets: targets ?? [],
    hold: total <= FEW_FILES,
    locale: context.locale,
    configFor: ({ absolute }) => loader.forFile(absolute),
  });
  const copy = copierOf(run, context);
  const progress = startProgress(total, context);
  const reporting = { settings, reporter, output, baseline, copy, progress, targets };
  const { outputs, changes, failed } = await reportFiles(compared, reporting, context);
  output?.write(await reporter.end(outputs.map(shownBy(settings))));
  output?.close();
  await baseline?.close();
  const summary = summarize(outputs);
  noteDryRun(changes, settings, context);
  noteTooMany(summary.warnings, settings, context);
  return exitStatusOf(summary, settings.maxWarnings, failed || isUnmatched);
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

/** The files of a run in their order: from standard input, from worker threads, or checked here. */
function settledFiles(
  { settings, orders, pool }: CheckRun,
  targets: readonly Target[] | null,
  loader: ConfigLoader,
  settle: Settle,
  context: Context,
): AsyncGenerator<SettledFile> {
  const checker = createChecker(orders, loader);
  if (targets !== null && pool !== null) return checkInWorkers(targets, pool, checker, settle);
  return targets === null
    ? checkStandardInput(checker, settle, settings, context)
    : checkInTurn(targets, checker, settle);
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
