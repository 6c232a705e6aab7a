import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import type { LintOptions, Reader } from '@gongwen/core';
import { readers } from '@gongwen/preset';
import { belowOrAbsolute } from '@gongwen/preset/paths';
import type { FileError } from '../files/file-error.ts';
import type { Target } from '../files/find-targets.ts';
import { readTarget } from '../files/read-target.ts';
import { writeDraft } from '../files/write-draft.ts';
import type { FixOutcome } from '../output/file-report.ts';
import type { FileOutput } from '../output/to-json.ts';
import type { Context } from '../shared/context.ts';
import { errorText } from '../shared/error-text.ts';
import type { Phrase } from '../shared/say.ts';
import { withoutAnnotations } from './without-annotations.ts';

/** Writes the copies of `--annotate`, one file at a time. */
export type WriteCopy = (target: Target, output: FileOutput) => Promise<FixOutcome>;

/** Where the copy of a draft goes: the same way below the folder, or by its name alone where it lies elsewhere. */
function copyPath(folder: string, absolute: string, cwd: string): string {
  const below = belowOrAbsolute(cwd, absolute);
  return join(folder, isAbsolute(below) ? basename(below) : below);
}

/**
 * A file may be overwritten when nothing of another hand is lost: it is the same as the draft or as what
 * would be written, or carries annotations of ours.
 */
async function isOurs(
  path: string,
  known: readonly Uint8Array[],
  limits: LintOptions['limits'],
): Promise<boolean> {
  const bytes = new Uint8Array(readFileSync(path));
  if (known.some((other) => Buffer.compare(other, bytes) === 0)) return true;
  return (await withoutAnnotations(path, bytes, { readers, ...(limits && { limits }) })) !== bytes;
}

/** Why a copy cannot be written to a place; null when it can. */
async function obstacle(
  copy: string,
  source: string,
  known: readonly Uint8Array[],
  limits: LintOptions['limits'],
): Promise<Phrase | null> {
  if (!existsSync(copy)) return null;
  if (realpathSync(copy) === realpathSync(source)) {
    return {
      zh: '批注副本会盖掉原件；请给 --annotate 另一个文件夹',
      en: 'The copy would overwrite the draft itself; give --annotate another folder',
    };
  }
  if (await isOurs(copy, known, limits)) return null;
  return {
    zh: `${copy} 已存在，其中没有本工具的批注，未覆盖；请移走它，或换一个文件夹`,
    en: `${copy} exists and holds no annotations of this tool; it was not overwritten. Move it or choose another folder`,
  };
}

/** The annotated copy of a draft as the command reports on it. */
async function annotated(path: string, bytes: Uint8Array, output: FileOutput, options: CopyOptions) {
  const { annotate } = await import('@gongwen/docx/write-back');
  const clean = await withoutAnnotations(path, bytes, { readers, limits: options.limits });
  const draft = docxReader().read({ path, value: clean }, options.limits);
  return { clean, made: annotate(clean, draft, output.messages, { ...options, date: new Date() }) };
}

function docxReader(): Reader {
  const reader = readers.find(({ format }) => format === 'docx');
  if (reader === undefined) throw new Error('there is no reader of .docx');
  return reader;
}

/** Limits and language of the run. */
type CopyOptions = Required<Pick<LintOptions, 'limits' | 'locale'>>;

/** @param folder Of `--annotate`. */
export function annotatedCopies(folder: string, options: CopyOptions, { cwd, say }: Context): WriteCopy {
  const written = new Map<string, string>();
  const failed = (phrase: Phrase): FixOutcome => ({ kind: 'failed', reason: say(phrase) });
  return async (target, output) => {
    const { bytes } = readTarget(target);
    if (output.format !== 'docx' || output.status !== 'checked' || bytes === null) return { kind: 'none' };
    const copy = copyPath(resolve(cwd, folder), target.absolute, cwd);
    const path = belowOrAbsolute(cwd, copy);
    const other = written.get(copy) ?? target.absolute;
    if (other !== target.absolute) {
      return failed({
        zh: `${path} 已是 ${other} 的副本；请分别写入两个文件夹`,
        en: `${path} is already the copy of ${other}; write them to two folders`,
      });
    }
    const { clean, made } = await annotated(target.path, bytes, output, options);
    const problem = await obstacle(copy, target.absolute, [bytes, clean, made.bytes], options.limits);
    if (problem !== null) return failed(problem);
    const unwritten = await writeCopy(copy, made.bytes);
    if (unwritten !== null) return failed(unwritten.phrase);
    written.set(copy, target.absolute);
    return { kind: 'annotated', path, comments: made.comments, changes: made.changes };
  };
}

async function writeCopy(path: string, bytes: Uint8Array): Promise<FileError | null> {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    const text = errorText(error);
    const phrase = { zh: `无法建立文件夹（${text}）`, en: `The folder cannot be made (${text})` };
    return { code: 'not-readable', phrase };
  }
  return writeDraft(path, bytes);
}
