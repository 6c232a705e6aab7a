import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeDraft } from '../files/write-draft.ts';
import { errorText } from '../shared/error-text.ts';
import type { Phrase } from '../shared/say.ts';

/**
 * Writes a file whole or not at all; the folder is made when it is not there.
 * @param force whether a file that is there may be replaced
 * @returns null, or what kept the file from being written.
 */
export async function writeNew(absolute: string, bytes: Uint8Array, force: boolean): Promise<Phrase | null> {
  try {
    mkdirSync(dirname(absolute), { recursive: true });
  } catch (error) {
    return notWritten(error);
  }
  try {
    // `wx` fails when the file is there, with no moment between looking and writing.
    if (!force) closeSync(openSync(absolute, 'wx'));
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return isThere ? THERE_ALREADY : notWritten(error);
  }
  const failed = await writeDraft(absolute, bytes);
  if (failed !== null && !force) rmSync(absolute, { force: true });
  return failed === null ? null : failed.phrase;
}

const THERE_ALREADY: Phrase = {
  zh: '已存在；要覆盖请加 --force',
  en: 'It is there already; --force overwrites it',
};

function notWritten(error: unknown): Phrase {
  const text = errorText(error);
  return { zh: `无法写入（${text}）`, en: `Cannot be written (${text})` };
}
