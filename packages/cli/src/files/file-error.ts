import type { DraftErrorCode } from '@gongwen/core';
import { errorText } from '../shared/error-text.ts';
import type { Phrase } from '../shared/say.ts';

/** Why a file cannot be checked; printed as `error` of its JSON. */
export interface FileError {
  readonly code: DraftErrorCode | 'internal-error';
  readonly phrase: Phrase;
}

const KNOWN: Readonly<Record<string, FileError>> = {
  ENOENT: { code: 'not-found', phrase: { zh: '没有这个文件', en: 'No such file' } },
  ENOTDIR: { code: 'not-found', phrase: { zh: '没有这个文件', en: 'No such file' } },
  EACCES: { code: 'not-readable', phrase: { zh: '没有读取权限', en: 'Permission denied' } },
  EPERM: { code: 'not-readable', phrase: { zh: '没有读取权限', en: 'Permission denied' } },
  EISDIR: { code: 'not-readable', phrase: { zh: '这是文件夹，不是文件', en: 'It is a folder, not a file' } },
  ELOOP: { code: 'not-readable', phrase: { zh: '符号链接首尾相接', en: 'Symbolic links form a loop' } },
  EBUSY: {
    code: 'not-readable',
    phrase: { zh: '文件正被其他程序占用', en: 'The file is in use by another program' },
  },
  ERR_FS_FILE_TOO_LARGE: { code: 'too-large', phrase: { zh: '文件过大', en: 'The file is too large' } },
};

/** What a failed call of the file system means for the file. */
export function fileErrorOf(error: unknown): FileError {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const text = code || errorText(error);
  return (
    KNOWN[code] ?? {
      code: 'not-readable',
      phrase: { zh: `无法读取（${text}）`, en: `Cannot be read (${text})` },
    }
  );
}

export const NOT_A_FILE: FileError = {
  code: 'not-readable',
  phrase: { zh: '不是普通文件', en: 'It is not a regular file' },
};
