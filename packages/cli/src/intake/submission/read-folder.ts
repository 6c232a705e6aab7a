import { createReadStream, type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileErrorOf } from '../../files/file-error.ts';
import { isIgnored } from './is-ignored.ts';
import { readContent } from './read-content.ts';
import { SubmissionError, type SubmittedFile } from './submission.ts';
import type { SubmissionLimits } from './submission-limits.ts';

/** Files of a folder and what was left out, before they are put in order. */
export interface FoundFiles {
  readonly files: readonly SubmittedFile[];
  readonly ignored: readonly string[];
}

/** Of what is no content of its own: an empty SHA-256 would look like that of an empty file. */
const NO_HASH = '';

/**
 * Reads the files of a folder and of the folders in it. Links are not followed: they may lead out of it.
 * @throws {SubmissionError} when there are too many files.
 */
export async function readFolder(absolute: string, { maxFiles }: SubmissionLimits): Promise<FoundFiles> {
  const entries = entriesOf(absolute)
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ entry, place: join(entry.parentPath, entry.name) }))
    .map(({ entry, place }) => ({
      entry,
      place,
      path: place.slice(absolute.length).replaceAll('\\', '/').replace(/^\//u, '').normalize('NFC'),
    }));
  const wanted = entries.filter(({ path }) => !isIgnored(path));
  if (wanted.length > maxFiles) throw tooManyFiles(maxFiles);
  const files: SubmittedFile[] = [];
  for (const { entry, place, path } of wanted)
    files.push(entry.isFile() ? await readFile(path, place) : notAFile(path));
  return { files, ignored: entries.filter(({ path }) => isIgnored(path)).map(({ path }) => path) };
}

function entriesOf(absolute: string): Dirent[] {
  try {
    return readdirSync(absolute, { withFileTypes: true, recursive: true });
  } catch (cause) {
    const { code, phrase } = fileErrorOf(cause);
    throw new SubmissionError(code, phrase.zh, phrase.en, { cause });
  }
}

export function tooManyFiles(most: number): SubmissionError {
  return new SubmissionError(
    'too-many-files',
    `文件超过${most}个，不像一件送审材料`,
    `There are more than ${most} files; this is hardly one submission`,
  );
}

async function readFile(path: string, absolute: string): Promise<SubmittedFile> {
  try {
    return await readContent(path, createReadStream(absolute), () => {});
  } catch (error) {
    return { path, size: 0, sha256: NO_HASH, bytes: null, error: fileErrorOf(error) };
  }
}

/** A link, pipe or device. */
export function notAFile(path: string): SubmittedFile {
  const phrase = {
    zh: '是符号链接或者特殊文件，没有读取',
    en: 'It is a symbolic link or special file and was not read',
  };
  return { path, size: 0, sha256: NO_HASH, bytes: null, error: { code: 'not-a-file', phrase } };
}
