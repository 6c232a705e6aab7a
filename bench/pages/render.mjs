// Pages of .docx as LibreOffice lays them out, with the text of each page.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';

/** Documents that one process converts; a longer list only wastes what was done when it ends badly. */
const BATCH = 40;
const PROCESSES = 2;
/** Pages left blank before a section that begins on an odd or even one are pages. */
const EXPORT = { IsSkipEmptyPages: { type: 'boolean', value: 'false' } };

/**
 * Renders documents, each a `{ name, bytes }`; gives the texts of the pages of each, null where LibreOffice made
 * nothing. What was rendered before is kept in `folder`, by content.
 */
export async function render(documents, folder, fontsConfiguration) {
  const kept = join(folder, 'rendered');
  mkdirSync(kept, { recursive: true });
  const pathOf = ({ bytes }) => join(kept, `${contentHash(bytes)}.docx`);
  const missing = documents.filter((document) => !existsSync(pagesOf(pathOf(document))));
  const batches = Array.from({ length: Math.ceil(missing.length / BATCH) }, (_, k) =>
    missing.slice(k * BATCH, (k + 1) * BATCH),
  );
  const work = async (worker) => {
    for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
      const paths = batch.map(pathOf);
      batch.forEach(({ bytes }, k) => {
        writeFileSync(paths[k], bytes);
      });
      await convert(paths, kept, join(folder, `profile-${worker}`), fontsConfiguration);
      for (const path of paths) await keepPages(path);
    }
  };
  await Promise.all(Array.from({ length: PROCESSES }, (_, worker) => work(worker)));
  return documents.map((document) => JSON.parse(readFileSync(pagesOf(pathOf(document)), 'utf8')));
}

/** Hash of the parts that are laid out; archives and document properties also tell the time. */
export function contentHash(bytes) {
  const hash = createHash('sha1');
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts).sort()) {
    if (!name.startsWith('docProps/')) hash.update(name).update(parts[name]);
  }
  return hash.digest('hex');
}

const pagesOf = (path) => path.replace(/docx$/u, 'json');

/** Replaces the PDF by the texts of its pages. */
async function keepPages(path) {
  const pdf = path.replace(/docx$/u, 'pdf');
  let pages = null;
  if (existsSync(pdf)) {
    const document = await getDocumentProxy(new Uint8Array(readFileSync(pdf)));
    const { text } = await extractText(document, { mergePages: false });
    pages = text.map((page) => page.replace(/\s+/gu, ''));
    rmSync(pdf);
  }
  writeFileSync(pagesOf(path), JSON.stringify(pages));
}

function convert(paths, folder, profile, fontsConfiguration) {
  const program = process.env.GONGWEN_SOFFICE ?? 'soffice';
  const args = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--norestore',
    '--convert-to',
    `pdf:writer_pdf_Export:${JSON.stringify(EXPORT)}`,
    '--outdir',
    folder,
    ...paths,
  ];
  const env = { ...process.env, FONTCONFIG_FILE: fontsConfiguration };
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', resolve);
  });
}
