import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** The text of a .docx as LibreOffice reads it. */
export async function officeText(bytes) {
  const folder = await mkdtemp(join(tmpdir(), 'gongwen-office-'));
  try {
    await writeFile(join(folder, 'draft.docx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
    await promisify(execFile)(process.env.GONGWEN_SOFFICE ?? 'soffice', [
      profile,
      ...args,
      join(folder, 'draft.docx'),
    ]);
    return (await readFile(join(folder, 'draft.txt'), 'utf8')).replace(/^\uFEFF/u, '');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
