import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readerFor } from '@gongwen/core';
import { readers } from '@gongwen/preset';

/** The text that places of a draft point into, as our reader gives it. */
export async function draftText(path) {
  const value = new Uint8Array(await readFile(path));
  return readerFor(path, readers).read({ path: basename(path), value }).data.text;
}
