import { join, resolve } from 'node:path';
import type { ConfigLoader } from '@gongwen/preset/config';
import { createConfigLoader } from '../config/create-config-loader.ts';
import { chooseTargets } from '../files/choose-targets.ts';
import type { FoundPath, Target } from '../files/find-targets.ts';
import { readStandardInput } from '../files/read-standard-input.ts';
import { openOutput } from '../files/write-output.ts';
import { errorsOnly, type FileReport } from '../output/file-report.ts';
import { jsonReporter } from '../output/json-reporter.ts';
import { fixLines } from '../output/pretty/fix-lines.ts';
import { prettyReporter } from '../output/pretty/pretty-reporter.ts';
import { styleFor } from '../output/pretty/style.ts';
import { type FileOutput, summarize } from '../output/to-json.ts';
import type { Context } from '../shared/context.ts';
import type { ExitStatus } from '../shared/exit-status.ts';
import { counted } from '../shared/say.ts';
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
  const total = chosen?.targets.length ?? 1;
  // The diff of --fix-dry-run takes the place of the report on standard output.
  const output =
    settings.fix === 'show' && settings.output === null ? null : openOutput(settings.output, context);
  const style = styleFor(context, { noColor: settings.noColor, file: settings.output !== null });
  const reporter = settings.json ? jsonReporter : prettyReporter(context, style, total <= FEW_FILES);
  const shown = settings.quiet ? errorsOnly : (file: FileOutput): FileOutput => file;
  const progress = startProgress(total, context);
  const outputs: FileOutput[] = [];
  let changes = 0;
  let failed = reportUnmatched(chosen?.unmatched ?? [], settings, context);
  const settle: Settle = (checked, { absolute }) =>
    settleChange(checked, absolute, settings, style, context.say);
  const compared = compareFiles(settledFiles(run, chosen?.targets ?? null, loader, settle, context), {
    targets: chosen?.targets ?? [],
    hold: total <= FEW_FILES,
    locale: context.locale,
    configFor: ({ absolute }) => loader.forFile(absolute),
  });
  const copy = copierOf(run, context);
  for await (const { index, whole, report: found, diff } of compared) {
    const target = chosen?.targets[index];
    const report =
      copy === null || target === undefined ? found : { ...found, fix: await copy(target, shown(whole)) };
    failed ||= report.fix.kind === 'failed';
    outputs[index] = whole;
    const text = reporter.file({ ...report, output: shown(report.output) });
    if (text + diff !== '') progress.clear();
    context.stdout.write(diff);
    output?.write(text);
    if (settings.json || output === null) noteBeside(report, settings, context);
    changes += diff === '' ? 0 : 1;
    progress.step(outputs.length);
  }
  progress.clear();
  output?.write(reporter.end(outputs.map(shown)));
  output?.close();
  const summary = summarize(outputs);
  noteDryRun(changes, settings, context);
  reportTooMany(summary.warnings, settings, context);
  return exitStatusOf(summary, settings.maxWarnings, failed);
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

/** Whether a folder or glob without drafts makes the run fail. */
function reportUnmatched(
  unmatched: readonly string[],
  { allowUnmatched }: CheckSettings,
  { stderr, say }: Context,
): boolean {
  if (allowUnmatched) return false;
  for (const path of unmatched) {
    stderr.write(
      `gongwen: ${say({ zh: `${path} 中没有可检查的稿件（.docx .md .markdown .txt）`, en: `no drafts in ${path} (.docx .md .markdown .txt)` })}\n`,
    );
  }
  return unmatched.length > 0;
}

/** Says on standard error what standard output does not: JSON and a diff have no words for fixes and failures. */
function noteBeside({ output, fix }: FileReport, settings: CheckSettings, context: Context): void {
  const { stderr, say } = context;
  const style = styleFor(context, { noColor: settings.noColor || !stderr.isTTY, file: false });
  if (output.error) stderr.write(`${output.path}: ${output.error.message} (${output.error.code})\n`);
  if (fix.kind !== 'none') stderr.write(`${output.path}\n${fixLines(fix, style, say).join('\n')}\n`);
}

/** After `--fix-dry-run`: how many files would change. */
function noteDryRun(changes: number, { fix }: CheckSettings, { stderr, say }: Context): void {
  if (fix !== 'show') return;
  const none = { zh: '没有可以自动修改之处', en: 'nothing to fix' };
  const some = {
    zh: `${changes} 个文件可以修改，未写入`,
    en: `${counted(changes, 'file')} would change, nothing was written`,
  };
  stderr.write(`gongwen: ${say(changes === 0 ? none : some)}\n`);
}

function reportTooMany(warnings: number, { maxWarnings }: CheckSettings, { stderr, say }: Context): void {
  if (maxWarnings === null || warnings <= maxWarnings) return;
  stderr.write(
    `gongwen: ${say({
      zh: `警告 ${warnings} 处，超过 --max-warnings ${maxWarnings}`,
      en: `${warnings} warnings, more than --max-warnings ${maxWarnings}`,
    })}\n`,
  );
}
