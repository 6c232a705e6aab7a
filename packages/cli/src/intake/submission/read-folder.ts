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
  const files: SubmittedFile[] = [];
  const ignored: string[] = [];
  let left = maxFiles;
  for (const { entry, place, path } of entriesBelow(absolute, '')) {
    // Counted with those that are left out: whoever names the root of the disk by mistake is told soon.
    if (left === 0) throw tooManyFiles(maxFiles);
    left -= 1;
    if (isIgnored(path)) ignored.push(path);
    else files.push(entry.isFile() ? await readFile(path, place) : notAFile(path));
  }
  return { files, ignored };
}

interface FolderEntry {
  readonly entry: Dirent;
  readonly place: string;
  readonly path: string;
}

/** What is no folder, below a folder. */
function* entriesBelow(absolute: string, above: string): Generator<FolderEntry> {
  for (const entry of entriesOf(absolute)) {
    const place = join(absolute, entry.name);
    const path = above + entry.name.normalize('NFC');
    if (entry.isDirectory()) yield* entriesBelow(place, `${path}/`);
    else yield { entry, place, path };
  }
}

function entriesOf(absolute: string): Dirent[] {
  try {
    return readdirSync(absolute, { withFileTypes: true });
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
