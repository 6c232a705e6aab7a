import type { Target } from '../files/find-targets.ts';
import { readTarget } from '../files/read-target.ts';
import { CommandError } from '../shared/command-error.ts';
import type { PageSource } from './page-source.ts';
import { renderPages } from './render-pages.ts';

/** Page counts by absolute path. */
export type RenderedPages = ReadonlyMap<string, number>;

const RENDERED = /\.(?:docx|docm|dotx)$/i;
const NONE: RenderedPages = new Map();

/**
 * Has LibreOffice count the pages of the .docx among the targets, all in one process; Markdown and text have no pages
 * of their own. Files that cannot be read are left to the check.
 * @throws {CommandError} when there is no LibreOffice, or it makes nothing of a file.
 */
export async function renderedPages(source: PageSource, targets: readonly Target[]): Promise<RenderedPages> {
  if (source.kind === 'computed') return NONE;
  const read = targets
    .filter(({ path }) => RENDERED.test(path))
    .flatMap((target) => {
      const { bytes } = readTarget(target);
      return bytes === null ? [] : [{ target, bytes }];
    });
  if (read.length === 0) return NONE;
  const counts = await renderPages(
    read.map(({ bytes }) => bytes),
    source.soffice,
  );
  const failed = read.filter((_, index) => counts[index] === null).map(({ target }) => target.path);
  if (failed.length > 0) throw notRendered(failed);
  return new Map(read.map(({ target }, index) => [target.absolute, counts[index] ?? 0]));
}

function notRendered(paths: readonly string[]): CommandError {
  return new CommandError({
    zh: `LibreOffice 不能打开或转换：${paths.join('、')}；去掉 --pages rendered 可改用推算的页数`,
    en: `LibreOffice could not open or convert: ${paths.join(', ')}. Without --pages rendered pages are computed`,
  });
}
