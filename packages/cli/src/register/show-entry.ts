import type { Arguments } from '../arguments/parse-arguments.ts';
import { withOutput } from '../files/write-output.ts';
import { dayOf } from '../intake/calendar/day-of.ts';
import { openReceipts, writeReceipts } from '../intake/output/open-receipts.ts';
import type { Receipt } from '../intake/receipt.ts';
import { CommandError } from '../shared/command-error.ts';
import type { Context } from '../shared/context.ts';
import { EXIT, type ExitStatus } from '../shared/exit-status.ts';
import { chooseEntries, type ListedEntry } from './choose-entries.ts';
import type { FullEntry } from './entry.ts';
import { noEntry, numberNamed } from './entry-named.ts';
import { statusName } from './list-columns.ts';
import type { Register } from './register.ts';

const ANY = { status: null, urgency: null, organ: null, since: null, until: null };

/** `register show --format json`; the schema is `schema/register-output.schema.json`. */
export interface EntryOutput {
  readonly version: 1;
  readonly on: string;
  readonly entry: ListedEntry;
  readonly receipt: Receipt;
}

/** `gongwen register show NUMBER`: the receipt as it was given, and how it stands. */
export async function showEntry(register: Register, args: Arguments, context: Context): Promise<ExitStatus> {
  const number = numberNamed(args);
  const found = register.find(number);
  if (found === null) throw noEntry(number);
  const on = dayOf('on', args.one('on'));
  const output = args.one('output');
  const format = formatOf(args);
  if (format === 'json') {
    await writeJson(found, on, output, context);
    return EXIT.clean;
  }
  const receipts = openReceipts({ format, output, force: args.has('force') }, 1, context);
  const one = { path: number, status: 'received', error: null, receipt: found.receipt } as const;
  const isWritten = await writeReceipts(receipts, [one]);
  if (format === 'pretty' && output === null) context.stdout.write(standingText(found, on, context));
  return isWritten ? EXIT.clean : EXIT.failed;
}

async function writeJson(found: FullEntry, on: string, file: string | null, context: Context): Promise<void> {
  const whole: EntryOutput = { version: 1, on, entry: listed(found, on), receipt: found.receipt };
  await withOutput(file, context, (output) => output.write(`${JSON.stringify(whole, null, 2)}\n`));
}

function listed({ entry }: FullEntry, on: string): ListedEntry {
  const [only] = chooseEntries([entry], ANY, on);
  if (only === undefined) throw new Error('the filter leaves everything');
  return only;
}

function formatOf(args: Arguments): 'pretty' | 'json' | 'markdown' | 'docx' {
  const ending = /\.(json|md|docx)$/iu.exec(args.one('output') ?? '')?.[1]?.toLowerCase();
  const wanted = args.one('format') ?? (ending === 'md' ? 'markdown' : ending) ?? 'pretty';
  if (wanted === 'pretty' || wanted === 'json' || wanted === 'markdown') return wanted;
  if (wanted === 'docx' && args.one('output') !== null) return wanted;
  throw new CommandError(
    wanted === 'docx'
      ? { zh: 'docx 须写入文件：--output 回执.docx', en: 'docx goes into a file: --output receipt.docx' }
      : {
          zh: `一件的回执不能写成 ${wanted}，可用：pretty、json、markdown、docx`,
          en: `A receipt cannot be written as ${wanted}; one of: pretty, json, markdown, docx`,
        },
  );
}

function standingText(found: FullEntry, on: string, { say }: Context): string {
  const entry = listed(found, on);
  const { done, note, replies } = entry;
  const lines = [
    say({ zh: `状态：${statusName(entry, say)}`, en: `Status: ${statusName(entry, say)}` }) +
      (done === null ? '' : say({ zh: `（${done}）`, en: ` (${done})` })),
    ...(note === null ? [] : [say({ zh: `备注：${note}`, en: `Remark: ${note}` })]),
    ...replies.map(({ organ, answered, opinion }) =>
      say({
        zh: `回复：${organ} ${answered}${opinion === null ? '' : ` ${opinion}`}`,
        en: `Reply: ${organ} ${answered}${opinion === null ? '' : ` ${opinion}`}`,
      }),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
