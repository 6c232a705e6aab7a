import { resolve } from 'node:path';
import { belowOrAbsolute } from '@gongwen/preset/paths';
import { SKELETONS, type Skeleton, skeletonText } from '@gongwen/preset/skeletons';
import type { Arguments } from '../arguments/parse-arguments.ts';
import { writeNew } from '../export/write-new.ts';
import { CommandError } from '../shared/command-error.ts';
import type { Context } from '../shared/context.ts';
import { EXIT, type ExitStatus } from '../shared/exit-status.ts';
import { nearest } from '../shared/nearest.ts';
import { UsageError } from '../shared/usage-error.ts';

/** `gongwen new`. */
export async function newDraft(args: Arguments, { cwd, stdout, say, locale }: Context): Promise<ExitStatus> {
  const text = skeletonText(skeletonFor(args.positionals), locale);
  const output = args.one('output');
  if (output === null) {
    stdout.write(text);
    return EXIT.clean;
  }
  const absolute = resolve(cwd, output);
  const shown = belowOrAbsolute(cwd, absolute);
  const error = await writeNew(absolute, new TextEncoder().encode(text), args.has('force'));
  if (error !== null) throw new CommandError({ zh: `${shown}：${error.zh}`, en: `${shown}: ${error.en}` });
  stdout.write(`${say({ zh: `已写入 ${shown}`, en: `Wrote ${shown}` })}\n`);
  return EXIT.clean;
}

/** @throws {UsageError} when no type is given, more than one, or one that is not there. */
function skeletonFor(positionals: readonly string[]): Skeleton {
  const zh = SKELETONS.map(({ name }) => name).join('、');
  const en = SKELETONS.map(({ name, english }) => `${name} (${english})`).join(', ');
  const [wanted, ...more] = positionals;
  if (wanted === undefined || more.length > 0)
    throw new UsageError({ zh: `要哪一种？一次写一种：${zh}`, en: `Which one? Name one of: ${en}` });
  // 令 is another name of 命令.
  const name = wanted === '令' ? '命令' : wanted.toLowerCase();
  const found = SKELETONS.find((skeleton) => skeleton.name === name || skeleton.english === name);
  if (found) return found;
  const guess = nearest(
    name,
    SKELETONS.flatMap((skeleton) => [skeleton.name, skeleton.english]),
  );
  throw new UsageError({
    zh: `没有“${wanted}”${guess ? `；是不是${guess}？` : `；有：${zh}`}`,
    en: `There is no "${wanted}"${guess ? `. Did you mean ${guess}?` : `; there are: ${en}`}`,
  });
}
