import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { configTemplate } from '@gongwen/preset/config-template';
import { belowOrAbsolute } from '@gongwen/preset/paths';
import type { Arguments } from '../arguments/parse-arguments.ts';
import { CommandError } from '../shared/command-error.ts';
import type { Context } from '../shared/context.ts';
import { errorText } from '../shared/error-text.ts';
import { EXIT, type ExitStatus } from '../shared/exit-status.ts';

/** `gongwen init`. */
export async function init(args: Arguments, { cwd, stdout, say }: Context): Promise<ExitStatus> {
  const folder = resolve(cwd, args.positionals[0] ?? '.');
  const path = join(folder, 'gongwen.yaml');
  const shown = belowOrAbsolute(cwd, path);
  try {
    mkdirSync(folder, { recursive: true });
    // `wx` fails when the file is there, with no moment between looking and writing.
    writeFileSync(path, configTemplate(args.one('profile') ?? 'national'), {
      flag: args.has('force') ? 'w' : 'wx',
    });
  } catch (error) {
    throw new CommandError(phraseOf(error, shown));
  }
  stdout.write(`${say({ zh: `已写入 ${shown}`, en: `Wrote ${shown}` })}\n`);
  return EXIT.clean;
}

function phraseOf(error: unknown, shown: string) {
  if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
    return {
      zh: `${shown} 已存在；要覆盖请加 --force`,
      en: `${shown} is there already; --force overwrites it`,
    };
  }
  const text = errorText(error);
  return { zh: `无法写入 ${shown}（${text}）`, en: `Cannot write ${shown} (${text})` };
}
