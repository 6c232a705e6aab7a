import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeNew } from '../../export/write-new.ts';
import { openOutput } from '../../files/write-output.ts';
import { styleFor } from '../../output/pretty/style.ts';
import { visible } from '../../output/pretty/visible.ts';
import type { Context } from '../../shared/context.ts';
import { toolVersion } from '../../shared/tool-version.ts';
import { UsageError } from '../../shared/usage-error.ts';
import type { IntakeOptions } from '../intake-settings.ts';
import type { IntakeOutput, Receipt, SubmissionOutput } from '../receipt.ts';
import { markdownReceipt } from './markdown-receipt.ts';
import { prettyReceipt } from './pretty-receipt.ts';

/** Where receipts go. Both functions say whether all could be written; what could not is told on standard error. */
export interface Receipts {
  readonly write: (output: SubmissionOutput) => Promise<boolean>;
  readonly close: () => Promise<boolean>;
  /** Leaves the file of `--output` as it was. After `close` it does nothing. */
  readonly discard: () => void;
}

/**
 * Writes receipts as they come, and puts the output in place at the end.
 * @returns Whether all could be written.
 */
export async function writeReceipts(
  receipts: Receipts,
  outputs: Iterable<SubmissionOutput> | AsyncIterable<SubmissionOutput>,
): Promise<boolean> {
  let isWritten = true;
  try {
    for await (const output of outputs) isWritten = (await receipts.write(output)) && isWritten;
    return (await receipts.close()) && isWritten;
  } finally {
    receipts.discard();
  }
}

/** How receipts are written. */
export type ReceiptOptions = Pick<IntakeOptions, 'format' | 'output' | 'force'>;

/** Opens the output of a run. */
export function openReceipts(options: ReceiptOptions, submissions: number, context: Context): Receipts {
  return options.format === 'docx'
    ? docxReceipts(options, submissions, context)
    : textReceipts(options, context);
}

function textReceipts({ format, output }: ReceiptOptions, context: Context): Receipts {
  const target = openOutput(output, context);
  const style = styleFor(context, { noColor: false, file: output !== null });
  const outputs: SubmissionOutput[] = [];
  return {
    write: async (one) => {
      outputs.push(one);
      if (one.status === 'failed') tellFailed(one, context);
      else if (format === 'markdown') await target.write(`${markdownReceipt(one.receipt, context.locale)}\n`);
      else if (format === 'pretty') await target.write(prettyReceipt(one.receipt, style, context.locale));
      return true;
    },
    close: async () => {
      if (format === 'json') await target.write(`${JSON.stringify(toIntakeOutput(outputs), null, 2)}\n`);
      target.close();
      return true;
    },
    discard: target.discard,
  };
}

/** The JSON of a run. */
export function toIntakeOutput(submissions: readonly SubmissionOutput[]): IntakeOutput {
  return { version: 1, tool: { name: 'gongwen-lint', version: toolVersion() }, submissions };
}

function docxReceipts({ output, force }: ReceiptOptions, submissions: number, context: Context): Receipts {
  const { cwd, stdout, stderr, say, locale } = context;
  const target = resolve(cwd, output ?? '');
  const isFile = /\.docx$/iu.test(target) && !(existsSync(target) && statSync(target).isDirectory());
  if (isFile && submissions > 1)
    throw new UsageError({
      zh: `${submissions}件材料的回执不能写入一个文件 ${output}；请写一个文件夹`,
      en: `Receipts of ${submissions} submissions cannot go into one file ${output}; name a folder`,
    });
  return {
    write: async (one) => {
      if (one.status === 'failed') {
        tellFailed(one, context);
        return true;
      }
      const path = isFile ? target : join(target, docxName(one.receipt));
      // The writer of .docx takes longer to load than all the rest.
      const { docxReceipt } = await import('./docx-receipt.ts');
      const error = await writeNew(path, await docxReceipt(one.receipt, locale), force);
      if (error === null) stdout.write(`${one.path} → ${path}\n`);
      else stderr.write(`gongwen: ${path}: ${say(error)}\n`);
      return error === null;
    },
    close: async () => true,
    discard: () => {},
  };
}

/** 回执2026-0001.docx; without a number the name of the submission. */
function docxName({ number, submission }: Receipt): string {
  return `回执${number ?? submission.name.replace(/\.zip$/iu, '')}.docx`;
}

function tellFailed(
  { path, error }: SubmissionOutput & { readonly status: 'failed' },
  { stderr }: Context,
): void {
  stderr.write(`gongwen: ${path}: ${visible(error.message)}\n`);
}
