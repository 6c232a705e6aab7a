import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Context } from '../shared/context.ts';
import { UsageError } from '../shared/usage-error.ts';

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

const docxName = (path: string): string => `${basename(path, extname(path))}.docx`;

/**
 * Where the .docx of each draft goes.
 * @param output what `--output` gives: a .docx for one draft, else a folder; null for beside each draft
 * @throws {UsageError} when several drafts would go into one file, or the file is none that can be written.
 */
export function outputPaths(
  drafts: readonly string[],
  output: string | null,
  { cwd }: Context,
): readonly string[] {
  if (output === null) return apart(drafts.map((draft) => join(dirname(draft), docxName(draft))));
  const target = resolve(cwd, output);
  const extension = extname(target).toLowerCase();
  if (isFolder(target) || /[\\/]$/u.test(output) || (extension === '' && !existsSync(target)))
    return apart(drafts.map((draft) => join(target, docxName(draft))));
  if (extension !== '.docx') {
    throw new UsageError({
      zh: `只能写成 .docx：--output ${output}`,
      en: `Only .docx can be written: --output ${output}`,
    });
  }
  if (drafts.length > 1) {
    throw new UsageError({
      zh: `${drafts.length} 份稿件不能写入一个文件 ${output}；请写一个文件夹`,
      en: `${drafts.length} drafts cannot go into one file ${output}; name a folder`,
    });
  }
  return [target];
}

/** @throws {UsageError} when two drafts of one name would replace each other. */
function apart(paths: readonly string[]): readonly string[] {
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice === undefined) return paths;
  throw new UsageError({
    zh: `有两份稿件都会写成 ${basename(twice)}；请分开写`,
    en: `Two drafts would both be written as ${basename(twice)}; write them to different folders`,
  });
}
