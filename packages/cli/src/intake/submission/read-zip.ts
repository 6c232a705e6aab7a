import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { isIgnored } from './is-ignored.ts';
import { readContent } from './read-content.ts';
import { type FoundFiles, notAFile, tooManyFiles } from './read-folder.ts';
import { SubmissionError, type SubmittedFile } from './submission.ts';
import type { SubmissionLimits } from './submission-limits.ts';
import { zipEntryName } from './zip-entry-name.ts';

/** A file this small does no harm whatever its ratio. */
const HARMLESS_BYTES = 1024 * 1024;
/** Upper half of the external attributes: the mode of Unix; its type of file, and that of a link. */
const TYPE_OF_FILE = 0o170000;
const LINK = 0o120000;

/**
 * Reads the files of an archive into memory; nothing is written to the disk.
 * @throws {SubmissionError} `not-a-zip`, `damaged`, `encrypted`, `too-large`, `too-many-files`, `unsafe-path`.
 */
export async function readZip(absolute: string, limits: SubmissionLimits): Promise<FoundFiles> {
  const zip = await openZip(absolute);
  try {
    return await readEntries(zip, limits);
  } catch (error) {
    if (error instanceof SubmissionError) throw error;
    throw damaged(error);
  } finally {
    zip.close();
  }
}

async function openZip(absolute: string): Promise<ZipFile> {
  try {
    return await openPromise(absolute, { autoClose: false, decodeStrings: false });
  } catch (cause) {
    throw new SubmissionError(
      'not-a-zip',
      '不是 zip 压缩包，或者不完整（.rar、.7z 等请解压为文件夹后再送）',
      'It is no zip archive, or is cut off (unpack .rar and .7z into a folder first)',
      { cause },
    );
  }
}

async function readEntries(zip: ZipFile, limits: SubmissionLimits): Promise<FoundFiles> {
  const files: SubmittedFile[] = [];
  const ignored: string[] = [];
  let left = limits.maxUnpackedBytes;
  for await (const entry of zip.eachEntry()) {
    const path = zipEntryName(entry);
    refuseUnsafe(path);
    if (path.endsWith('/')) continue;
    if (isIgnored(path)) {
      ignored.push(path);
      continue;
    }
    if (files.length >= limits.maxFiles) throw tooManyFiles(limits.maxFiles);
    const file = await readEntry(zip, entry, path, left, limits);
    left -= file.size;
    files.push(file);
  }
  return { files, ignored };
}

async function readEntry(
  zip: ZipFile,
  entry: Entry,
  path: string,
  left: number,
  { maxRatio }: SubmissionLimits,
): Promise<SubmittedFile> {
  if (entry.isEncrypted()) throw encrypted(path);
  if (((entry.externalFileAttributes >>> 16) & TYPE_OF_FILE) === LINK) return notAFile(path);
  if (!entry.canDecodeFileData()) return unknownMethod(path, entry.compressionMethod);
  // What comes out is counted, too: the size that the archive states may be a lie.
  const admit = (size: number): void => {
    if (size > left || (size > HARMLESS_BYTES && size > entry.compressedSize * maxRatio))
      throw tooLarge(path);
  };
  admit(entry.uncompressedSize);
  return readContent(path, await zip.openReadStreamPromise(entry), admit);
}

/** @throws {SubmissionError} for a path that leads out of the archive's own folder. */
function refuseUnsafe(path: string): void {
  const isUnsafe = path.startsWith('/') || /^[A-Za-z]:/u.test(path) || path.split('/').includes('..');
  if (!isUnsafe && path !== '' && !path.includes('\0')) return;
  throw new SubmissionError(
    'unsafe-path',
    `压缩包中有越出文件夹的路径（${path.replaceAll('\0', '')}），不是正常打包的文件，没有收取`,
    `The archive has a path that leads out of its folder (${path.replaceAll('\0', '')}); it was not taken in`,
  );
}

function encrypted(path: string): SubmissionError {
  return new SubmissionError(
    'encrypted',
    `压缩包设有密码（${path}），无法读取；请取消密码后再送`,
    `The archive is protected by a password (${path}); send it without one`,
  );
}

function tooLarge(path: string): SubmissionError {
  return new SubmissionError(
    'too-large',
    `压缩包解压后过大（${path}），可能是恶意构造的；如确属正常材料，可调高 --max-unpacked-size、--max-ratio`,
    `The archive unpacks to too much (${path}); it may be a zip bomb. If it is genuine, raise --max-unpacked-size or --max-ratio`,
  );
}

function damaged(cause: unknown): SubmissionError {
  return new SubmissionError(
    'damaged',
    '压缩包已损坏，请重新打包或者重新下载',
    'The archive is damaged; pack or download it again',
    { cause },
  );
}

function unknownMethod(path: string, method: number): SubmittedFile {
  const phrase = {
    zh: `压缩方法（${method}）不认识，没有解压；请用普通 zip 重新打包`,
    en: `It is packed by an unknown method (${method}); pack it as plain zip`,
  };
  return { path, size: 0, sha256: '', bytes: null, error: { code: 'unknown-method', phrase } };
}
