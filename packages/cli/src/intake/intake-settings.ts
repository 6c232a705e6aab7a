import { resolve } from 'node:path';
import type { IntakeSettings } from '@gongwen/core';
import type { Arguments } from '../arguments/parse-arguments.ts';
import { nearest } from '../shared/nearest.ts';
import { UsageError } from '../shared/usage-error.ts';
import { dayOf } from './calendar/day-of.ts';

export type ReceiptFormat = 'pretty' | 'json' | 'markdown' | 'docx';

/** What the options of `gongwen intake` ask for. */
export interface IntakeOptions {
  readonly format: ReceiptFormat;
  readonly output: string | null;
  readonly force: boolean;
  readonly urgency: string | null;
  readonly kinds: readonly string[];
  readonly organ: string | null;
  /** ISO date. */
  readonly received: string;
  /** Whether receipts are entered in the register. */
  readonly registers: boolean;
  readonly again: boolean;
}

const FORMATS: readonly ReceiptFormat[] = ['pretty', 'json', 'markdown', 'docx'];

/**
 * Reads the options.
 * @param settings What the profile and the configuration know of levels and kinds.
 * @throws {UsageError} on a level or kind that they do not know, a day that is none, options that exclude each other.
 */
export function intakeOptions(args: Arguments, settings: IntakeSettings): IntakeOptions {
  const format = formatOf(args);
  const output = args.one('output');
  if (format === 'docx' && output === null)
    throw new UsageError({
      zh: 'docx 回执须写入文件：--output 回执.docx，多件材料时写文件夹',
      en: 'A receipt as docx goes into a file: --output receipt.docx, or a folder for several submissions',
    });
  if (args.has('no-register') && (args.has('again') || args.has('register')))
    throw new UsageError({
      zh: '--no-register 不能与 --register、--again 同用',
      en: '--no-register cannot be used with --register or --again',
    });
  return {
    format,
    output,
    force: args.has('force'),
    urgency: urgencyOf(args.one('urgency'), settings),
    kinds: args.many('kind').map((kind) => known(kind, 'kind', settings.kinds)),
    organ: args.one('organ'),
    received: dayOf('received', args.one('received')),
    registers: !args.has('no-register'),
    again: args.has('again'),
  };
}

/** `--format`, else what the name of `--output` ends in. */
function formatOf(args: Arguments): ReceiptFormat {
  const given = args.one('format');
  const ending = /\.(json|md|docx)$/iu.exec(args.one('output') ?? '')?.[1]?.toLowerCase();
  const byName = ending === 'md' ? 'markdown' : ending;
  return FORMATS.find((format) => format === (given ?? byName)) ?? 'pretty';
}

function urgencyOf(given: string | null, { handling }: IntakeSettings): string | null {
  if (given === null) return null;
  if (handling === null)
    throw new UsageError({
      zh: `所用规则集没有规定办理等级，--urgency ${given} 没有意义；用 --profile yanshi-2023，或者在配置 intake.handling 中规定`,
      en: `The profile has no levels, so --urgency ${given} means nothing; use --profile yanshi-2023, or set intake.handling in the configuration`,
    });
  return known(given, 'urgency', Object.keys(handling.levels));
}

function known(value: string, option: string, values: readonly string[]): string {
  if (values.includes(value)) return value;
  const guess = nearest(value, values);
  throw new UsageError({
    zh: `选项 --${option} 的值“${value}”不对，可用：${values.join('、')}${guess ? `；是不是 ${guess}？` : ''}`,
    en: `Option --${option} cannot be "${value}"; one of: ${values.join(', ')}${guess ? `. Did you mean ${guess}?` : ''}`,
  });
}

/** Absolute path of a submission that an argument names. */
export function placeOf(path: string, cwd: string): { readonly path: string; readonly absolute: string } {
  return { path: path.replaceAll('\\', '/').replace(/(?<!^)\/$/u, ''), absolute: resolve(cwd, path) };
}
