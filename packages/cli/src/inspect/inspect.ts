import { DraftError, type LintOptions, readerFor } from '@gongwen/core';
import { readers } from '@gongwen/preset';
import type { Arguments } from '../arguments/parse-arguments.ts';
import { configChoiceOf } from '../config/config-choice.ts';
import { createConfigLoader } from '../config/create-config-loader.ts';
import { chooseTargets } from '../files/choose-targets.ts';
import { findTargets } from '../files/find-targets.ts';
import { type ReadTarget, readTarget } from '../files/read-target.ts';
import { withOutput } from '../files/write-output.ts';
import { styleFor } from '../output/pretty/style.ts';
import { pageSourceOf } from '../pages/page-source.ts';
import { renderedPages } from '../pages/rendered-pages.ts';
import type { Context } from '../shared/context.ts';
import { EXIT, type ExitStatus } from '../shared/exit-status.ts';
import { limitsOf } from '../shared/limits-of.ts';
import { UsageError } from '../shared/usage-error.ts';
import { numberedText } from './numbered-text.ts';
import { prettyInspection } from './pretty-inspection.ts';
import { type InspectFile, type InspectOutput, toInspectFile } from './to-inspect-file.ts';

/** `gongwen inspect`. */
export async function inspect(args: Arguments, context: Context): Promise<ExitStatus> {
  const { cwd, stderr, say } = context;
  if (args.positionals.length === 0) {
    throw new UsageError({
      zh: '要看哪份稿件？用法：gongwen inspect 稿件…',
      en: 'Which draft? Usage: gongwen inspect PATH…',
    });
  }
  const loader = createConfigLoader(configChoiceOf(args, context));
  const limits = limitsOf(args);
  const { targets, unmatched } = chooseTargets(await findTargets(args.positionals, cwd), loader.ignores);
  for (const path of unmatched)
    stderr.write(`gongwen: ${say({ zh: `${path} 中没有稿件`, en: `no drafts in ${path}` })}\n`);
  const file = args.one('output');
  const style = styleFor(context, { noColor: args.has('no-color'), file: file !== null });
  const json = args.one('format') === 'json' && !args.has('text');
  const pages = await renderedPages(pageSourceOf(args, context), targets);
  let failed = unmatched.length > 0;
  await withOutput(file, context, async (output) => {
    const inspected: InspectFile[] = [];
    for (const target of targets) {
      const { path, absolute } = target;
      const seen = look(readTarget(target), loader.forFile(absolute), limits, pages.get(absolute), context);
      failed ||= seen.file.status === 'unreadable';
      if (json) inspected.push(seen.file);
      else if (!args.has('text') || seen.file.status === 'unreadable')
        await output.write(prettyInspection(seen.file, style, context));
      else await output.write(numberedText(path, seen.text, targets.length > 1, style));
    }
    const whole: InspectOutput = { version: 1, files: inspected };
    if (json) await output.write(`${JSON.stringify(whole, null, 2)}\n`);
  });
  return failed ? EXIT.failed : EXIT.clean;
}

function look(
  { target, bytes, error }: ReadTarget,
  config: LintOptions['config'],
  limits: LintOptions['limits'],
  pages: number | undefined,
  { say }: Context,
): { readonly file: InspectFile; readonly text: string } {
  const { path } = target;
  const reader = readerFor(path, readers);
  const format = reader?.format ?? null;
  const fail = (code: string, message: string) => ({
    file: {
      path,
      format,
      status: 'unreadable',
      error: { code, message },
      facts: null,
      elements: [],
      outline: [],
    } as const,
    text: '',
  });
  if (bytes === null) return fail(error.code, say(error.phrase));
  if (!reader)
    return fail(
      'unsupported-format',
      say({ zh: '不支持这种文件', en: 'This kind of file is not supported' }),
    );
  try {
    const draft = reader.read({ path, value: bytes }, limits);
    return { file: toInspectFile(draft, path, config, pages), text: draft.data.text };
  } catch (reason) {
    if (!(reason instanceof DraftError)) throw reason;
    return fail(reason.code, say({ zh: reason.message, en: reason.english }));
  }
}
