import { belowOrAbsolute } from '@gongwen/preset/paths';
import type { Arguments } from '../arguments/parse-arguments.ts';
import { configChoiceOf } from '../config/config-choice.ts';
import { createConfigLoader } from '../config/create-config-loader.ts';
import { chooseTargets } from '../files/choose-targets.ts';
import { findTargets, type Target } from '../files/find-targets.ts';
import { readTarget } from '../files/read-target.ts';
import type { Context } from '../shared/context.ts';
import { EXIT, type ExitStatus } from '../shared/exit-status.ts';
import type { Phrase } from '../shared/say.ts';
import { UsageError } from '../shared/usage-error.ts';
import { composeDocx } from './compose-docx.ts';
import { outputPaths } from './output-paths.ts';
import { writeNew } from './write-new.ts';

const WORD_FILE = /\.(?:docx|docm|dotx)$/iu;

/** `gongwen export`. */
export async function exportDrafts(args: Arguments, context: Context): Promise<ExitStatus> {
  const { cwd, stdout, stderr, say } = context;
  if (args.positionals.length === 0) {
    throw new UsageError({
      zh: '要排哪份稿件？用法：gongwen export 稿件… [-o 输出]',
      en: 'Which draft? Usage: gongwen export PATH… [-o OUT]',
    });
  }
  const loader = createConfigLoader(configChoiceOf(args, context));
  const found = await findTargets(args.positionals, cwd);
  // A folder may hold Word files beside its drafts: they are only a mistake where they are named.
  const drafts = found.map(({ targets, ...path }) => ({
    ...path,
    targets: targets.filter((target) => path.named || !WORD_FILE.test(target.path)),
  }));
  const { targets, unmatched } = chooseTargets(drafts, loader.ignores);
  for (const path of unmatched)
    stderr.write(`gongwen: ${say({ zh: `${path} 中没有稿件`, en: `no drafts in ${path}` })}\n`);
  const paths = outputPaths(
    targets.map(({ absolute }) => absolute),
    args.one('output'),
    context,
  );
  let failed = unmatched.length > 0;
  for (const [index, target] of targets.entries()) {
    const path = paths[index] ?? '';
    const config = loader.forFile(target.absolute);
    const notes = await exportOne(target, path, config, args.has('force'), context);
    if (notes === null) failed = true;
    else stdout.write(`${target.path} → ${belowOrAbsolute(cwd, path)}\n${notes}`);
  }
  return failed ? EXIT.failed : EXIT.clean;
}

/** Writes one draft; gives the lines of its notes, or null when it could not be written and the error is printed. */
async function exportOne(
  target: Target,
  path: string,
  config: Parameters<typeof composeDocx>[1],
  force: boolean,
  { cwd, stderr, say }: Context,
): Promise<string | null> {
  const fail = (about: string, phrase: Phrase): null => {
    stderr.write(`gongwen: ${about}: ${say(phrase)}\n`);
    return null;
  };
  const composed = await composeDocx(readTarget(target), config);
  if (composed.error !== null) return fail(target.path, composed.error);
  const error = await writeNew(path, composed.bytes, force);
  if (error !== null) return fail(belowOrAbsolute(cwd, path), error);
  return composed.notes
    .map(({ message, line }) => {
      const place = line === null ? '' : say({ zh: `第${line}行：`, en: `line ${line}: ` });
      return `  ${place}${say(message)}\n`;
    })
    .join('');
}
