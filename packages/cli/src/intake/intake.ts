import { resolve } from 'node:path';
import type { Arguments } from '../arguments/parse-arguments.ts';
import { createChecker } from '../check/create-checker.ts';
import { configChoiceOf } from '../config/config-choice.ts';
import { openRegister, type Register } from '../register/register.ts';
import { registerPath } from '../register/register-path.ts';
import type { Context } from '../shared/context.ts';
import { EXIT, type ExitStatus } from '../shared/exit-status.ts';
import { limitsOf } from '../shared/limits-of.ts';
import { UsageError } from '../shared/usage-error.ts';
import { holidayTable } from './calendar/holiday-table.ts';
import { workCalendar } from './calendar/work-calendar.ts';
import { type IntakeOptions, intakeOptions, placeOf } from './intake-settings.ts';
import { type IntakeTerms, makeReceipt } from './make-receipt.ts';
import { officeConfig } from './office-config.ts';
import { openReceipts, writeReceipts } from './output/open-receipts.ts';
import type { SubmissionOutput } from './receipt.ts';
import { readSubmission } from './submission/read-submission.ts';
import { type Submission, SubmissionError } from './submission/submission.ts';
import { submissionLimits } from './submission/submission-limits.ts';

/** `gongwen intake`. */
export async function intake(args: Arguments, context: Context): Promise<ExitStatus> {
  if (args.positionals.length === 0) {
    throw new UsageError({
      zh: '收哪件材料？用法：gongwen intake 送审材料…（文件夹或者 .zip）',
      en: 'Which submission? Usage: gongwen intake SUBMISSION… (a folder or .zip)',
    });
  }
  const loader = officeConfig(configChoiceOf(args, context));
  const config = loader.forFile(resolve(context.cwd, 'draft.md'));
  const options = intakeOptions(args, config.intake);
  const { choice, limits } = { choice: configChoiceOf(args, context), limits: limitsOf(args) };
  const orders = { choice, limits, locale: context.locale, fix: 'off', fixLayout: false } as const;
  const checker = createChecker({ ...orders, annotations: 'keep', cache: null, pages: new Map() }, loader);
  const terms: IntakeTerms = {
    config,
    limits,
    calendar: workCalendar(holidayTable(config.settings.holidays)),
    received: options.received,
    urgency: options.urgency,
    kinds: options.kinds,
    organ: options.organ,
    checks: { checker },
    say: context.say,
  };
  const register = options.registers
    ? await openRegister(registerPath(args, loader, context), { create: true })
    : null;
  try {
    const read = (absolute: string) => readSubmission(absolute, submissionLimits(args));
    return await takeIn(args.positionals, { options, terms, register, read }, context);
  } finally {
    register?.close();
  }
}

interface Desk {
  readonly options: IntakeOptions;
  readonly terms: IntakeTerms;
  readonly register: Register | null;
  readonly read: (absolute: string) => Promise<Submission>;
}

async function takeIn(paths: readonly string[], desk: Desk, context: Context): Promise<ExitStatus> {
  const receipts = openReceipts(desk.options, paths.length, context);
  const outputs: SubmissionOutput[] = [];
  async function* taken(): AsyncGenerator<SubmissionOutput> {
    for (const path of paths) {
      const output = await takeInOne(path, desk, context);
      outputs.push(output);
      yield output;
    }
  }
  const isWritten = await writeReceipts(receipts, taken());
  return statusOf(outputs, !isWritten);
}

/** One submission: the receipt that it has in the register already, or a new one. */
async function takeInOne(written: string, desk: Desk, context: Context): Promise<SubmissionOutput> {
  const { options, terms, register, read } = desk;
  const place = placeOf(written, context.cwd);
  try {
    const submission = await read(place.absolute);
    const known = options.again ? null : (register?.findByHash(submission.sha256) ?? null);
    const made = known ?? (await makeReceipt(submission, place, terms));
    const entered = register === null || known !== null ? null : register.enter(made, options.again);
    const receipt = entered?.receipt ?? made;
    if (known !== null || entered?.isNew === false) noteKnown(place.path, receipt.number ?? '', context);
    return { path: place.path, status: 'received', error: null, receipt };
  } catch (error) {
    if (!(error instanceof SubmissionError)) throw error;
    const { code, phrase } = error.fault;
    return {
      path: place.path,
      status: 'failed',
      error: { code, message: context.say(phrase) },
      receipt: null,
    };
  }
}

function noteKnown(path: string, number: string, { stderr, say }: Context): void {
  const text = say({
    zh: `${path} 已登记为 ${number}，没有重复登记，下为原回执；要再登记一次用 --again`,
    en: `${path} is in the register as ${number} and was not entered twice; this is its receipt. --again enters it once more`,
  });
  stderr.write(`gongwen: ${text}\n`);
}

function statusOf(outputs: readonly SubmissionOutput[], failed: boolean): ExitStatus {
  const isUnread = outputs.some(
    ({ receipt }) => receipt === null || receipt.files.some(({ status }) => status === 'unreadable'),
  );
  if (failed || isUnread) return EXIT.failed;
  return outputs.some(({ receipt }) => receipt !== null && receipt.counts.errors > 0)
    ? EXIT.problems
    : EXIT.clean;
}
