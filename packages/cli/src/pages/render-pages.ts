import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSoffice } from './run-soffice.ts';
import { softenGrid } from './soften-grid.ts';

/** Files that one process converts: their names must fit on a command line. */
const MOST = 400;

/**
 * Page counts of .docx files as LibreOffice lays them out; null for one that it makes nothing of. It works on copies
 * in a temporary folder, with a profile of its own there, so that neither the files nor a LibreOffice that is open
 * are touched.
 *
 * @param soffice Name or path of the program.
 * @throws {CommandError} when the program is not there, fails, or takes too long.
 */
export async function renderPages(
  files: readonly Uint8Array[],
  soffice: string,
): Promise<readonly (number | null)[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gongwen-pages-'));
  try {
    await Promise.all(
      files.map((bytes, index) => writeFile(join(folder, `${index}.docx`), softenGrid(bytes))),
    );
    for (let first = 0; first < files.length; first += MOST) {
      const names = files.slice(first, first + MOST).map((_, index) => `${first + index}.docx`);
      await runSoffice(soffice, folder, names);
    }
    const counts: (number | null)[] = [];
    for (const index of files.keys()) counts.push(await countPages(join(folder, `${index}.pdf`)));
    return counts;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function countPages(pdf: string): Promise<number | null> {
  if (!existsSync(pdf)) return null;
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(await readFile(pdf)), { verbosity: 0 });
  const { numPages } = document;
  await document.destroy();
  return numPages;
}
