import type { LintResult, Locale } from '@gongwen/core';
import type { FileError } from '../files/file-error.ts';
import { sayIn } from '../shared/say.ts';

/** The result of a file that cannot be checked. */
export function unreadable(path: string, { code, phrase }: FileError, locale: Locale): LintResult {
  return { path, format: null, status: 'unreadable', error: { code, message: sayIn(locale)(phrase) } };
}

/** What a fault of the program means for the file it happened on. */
export function internalError(error: unknown): FileError {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const phrase = { zh: '内存不足，本文件未检查完', en: 'Memory ran out while this file was being checked' };
    return { code: 'internal-error', phrase };
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const phrase = { zh: `程序出错，本文件未检查完：${text}`, en: `The program failed on this file: ${text}` };
  return { code: 'internal-error', phrase };
}
