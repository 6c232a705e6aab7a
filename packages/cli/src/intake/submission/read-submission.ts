import { createHash } from 'node:crypto';
import { type Stats, statSync } from 'node:fs';
import { basename } from 'node:path';
import { fileErrorOf } from '../../files/file-error.ts';
import { type FoundFiles, readFolder } from './read-folder.ts';
import { readZip } from './read-zip.ts';
import { type Submission, SubmissionError, type SubmittedFile } from './submission.ts';
import type { SubmissionLimits } from './submission-limits.ts';

/**
 * Reads a folder or .zip that was sent in. A single folder around everything, as archives often have, is left out of
 * the paths.
 * @throws {SubmissionError} when it cannot be taken in.
 */
export async function readSubmission(absolute: string, limits: SubmissionLimits): Promise<Submission> {
  const stats = statOf(absolute);
  const kind = stats.isDirectory() ? 'folder' : 'zip';
  const found = kind === 'folder' ? await readFolder(absolute, limits) : await readZip(absolute, limits);
  const files = withoutTopFolder(found).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  if (files.length === 0) throw new SubmissionError('empty', '里面没有文件', 'There are no files in it');
  return { name: basename(absolute), kind, files, ignored: found.ignored, sha256: hashOf(files) };
}

function statOf(absolute: string): Stats {
  try {
    return statSync(absolute);
  } catch (cause) {
    const { code, phrase } = fileErrorOf(cause);
    const isAbsent = code === 'not-found';
    throw new SubmissionError(
      code,
      isAbsent ? '没有这个文件夹或者压缩包' : phrase.zh,
      isAbsent ? 'There is no such folder or archive' : phrase.en,
      { cause },
    );
  }
}

function withoutTopFolder({ files }: FoundFiles): readonly SubmittedFile[] {
  const top = files[0]?.path.split('/', 1)[0] ?? '';
  const isAround = files.every(({ path }) => path.startsWith(`${top}/`));
  if (top === '' || !isAround) return files;
  return files.map((file) => ({ ...file, path: file.path.slice(top.length + 1) }));
}

/** SHA-256 over the paths and hashes of all files: two submissions of the same content have the same. */
function hashOf(files: readonly SubmittedFile[]): string {
  const hash = createHash('sha256');
  for (const { path, sha256 } of files) hash.update(`${sha256} ${path}\n`);
  return hash.digest('hex');
}
