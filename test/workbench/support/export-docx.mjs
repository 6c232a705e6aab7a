import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const COMMAND = fileURLToPath(new URL('../../../packages/cli/bin/gongwen.js', import.meta.url));

/** Bytes of the .docx that `gongwen export` makes of a draft in `fixtures`. */
export async function exportDocx(path) {
  const folder = await mkdtemp(join(tmpdir(), 'gongwen-docx-'));
  const target = join(folder, 'draft.docx');
  const draft = fileURLToPath(new URL(`../../../fixtures/${path}`, import.meta.url));
  try {
    await promisify(execFile)(process.execPath, [COMMAND, 'export', draft, '-o', target]);
    return await readFile(target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
