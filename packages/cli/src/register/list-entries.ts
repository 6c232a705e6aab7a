import type { Arguments } from '../arguments/parse-arguments.ts';
import { withOutput } from '../files/write-output.ts';
import { dayOf } from '../intake/calendar/day-of.ts';
import { type Style, styleFor } from '../output/pretty/style.ts';
import { CommandError } from '../shared/command-error.ts';
import type { Context } from '../shared/context.ts';
import { EXIT, type ExitStatus } from '../shared/exit-status.ts';
import type { Say } from '../shared/say.ts';
import { UsageError } from '../shared/usage-error.ts';
import { chooseEntries, type EntryFilter, type ListedEntry } from './choose-entries.ts';
import { csvList } from './csv-list.ts';
import { prettyList } from './pretty-list.ts';
import type { Register } from './register.ts';

const FORMATS = ['pretty', 'json', 'csv', 'xlsx'] as const;
type ListFormat = (typeof FORMATS)[number];

/** `register list --format json`; the schema is `schema/register-output.schema.json`. */
export interface RegisterOutput {
  readonly version: 1;
  /** ISO date on which the standings hold. */
  readonly on: string;
  readonly entries: readonly ListedEntry[];
}

/** `gongwen register list`. */
export function listEntries(register: Register, args: Arguments, context: Context): Promise<ExitStatus> {
  return writeList(register, args, formatOf(args, 'pretty', context), context);
}

/** `gongwen register export`: the same as a table. */
export function exportEntries(register: Register, args: Arguments, context: Context): Promise<ExitStatus> {
  return writeList(register, args, formatOf(args, 'csv', context), context);
}

async function writeList(
  register: Register,
  args: Arguments,
  format: ListFormat,
  context: Context,
): Promise<ExitStatus> {
  const { say } = context;
  const file = args.one('output');
  if (format === 'xlsx' && file === null && context.stdout.isTTY === true)
    throw new UsageError({
      zh: 'xlsx 不能显示在终端上；用 --output 登记簿.xlsx 写入文件',
      en: 'xlsx cannot be shown in a terminal; write it to a file with --output register.xlsx',
    });
  const on = dayOf('on', args.one('on'));
  const entries = chooseEntries(register.list(), filterOf(args), on);
  const style = styleFor(context, { noColor: args.has('no-color'), file: file !== null });
  await withOutput(file, context, async (output) => {
    await output.write(await contentOf({ version: 1, on, entries }, format, style, say));
  });
  return EXIT.clean;
}

/** The list in a format. */
async function contentOf(
  whole: RegisterOutput,
  format: ListFormat,
  style: Style,
  say: Say,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(whole, null, 2)}\n`;
    case 'csv':
      return csvList(whole.entries, say);
    case 'xlsx':
      return (await import('./xlsx-list.ts')).xlsxList(whole.entries, say);
    case 'pretty':
      return prettyList(whole.entries, style, say);
  }
}

/** `--format`, else what the name of `--output` ends in. */
function formatOf(args: Arguments, otherwise: ListFormat, { say }: Context): ListFormat {
  const given = args.one('format');
  const ending = /\.(json|csv|xlsx)$/iu.exec(args.one('output') ?? '')?.[1]?.toLowerCase();
  const wanted = given ?? ending ?? otherwise;
  const format = FORMATS.find((one) => one === wanted);
  if (format) return format;
  throw new CommandError({
    zh: `列表不能写成 ${wanted}，可用：${FORMATS.join(say({ zh: '、', en: ', ' }))}`,
    en: `A list cannot be written as ${wanted}; one of: ${FORMATS.join(', ')}`,
  });
}

function filterOf(args: Arguments): EntryFilter {
  const dayOrNull = (name: string): string | null => {
    const written = args.one(name);
    return written === null ? null : dayOf(name, written);
  };
  const status = args.one('status');
  if (args.has('overdue') && status !== null && status !== 'overdue')
    throw new UsageError({
      zh: `--overdue 不能与 --status ${status} 同用`,
      en: `--overdue cannot be used with --status ${status}`,
    });
  return {
    status: args.has('overdue') ? 'overdue' : isStatus(status) ? status : null,
    urgency: args.one('urgency'),
    organ: args.one('organ'),
    since: dayOrNull('since'),
    until: dayOrNull('until'),
  };
}

function isStatus(status: string | null): status is 'open' | 'overdue' | 'done' {
  return status === 'open' || status === 'overdue' || status === 'done';
}
