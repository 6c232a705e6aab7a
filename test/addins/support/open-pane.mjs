import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { startBrowser } from './start-browser.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
let bundled = null;

/** The fakes as one script for a page. */
async function fakesScript() {
  bundled ??= build({
    stdin: {
      contents: "export { fakeWps } from './wps.mjs'; export { fakeWord } from './word.mjs';",
      resolveDir: here('../fakes'),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'fakes',
  }).then(({ outputFiles: [file] }) => file.text);
  return bundled;
}

/**
 * Opens a page of an add-in with a fake program around it.
 *
 * @param options `page`: path of the file; `kind`: `wps` or `word`; `docx`: path or bytes, null for no document;
 * `fake`: options of the fake; `older`: WPS before `window.Application`
 * @returns the page, `faults` (errors, and whatever was asked for beside the page), `evaluate` with the fake, `close`
 */
export async function openPane({ page: path, kind, docx, fake = {}, older = false, search = '' }) {
  const { context, page, faults, close } = await startBrowser(path);
  const bytes = typeof docx === 'string' ? await readFile(docx) : docx;
  await context.addInitScript({ content: await fakesScript() });
  await context.addInitScript(
    ({ kind: program, base64, options, isOlder }) => {
      const binary = base64 === null ? null : atob(base64);
      const content = binary && Uint8Array.from(binary, (one) => one.charCodeAt(0));
      const files = binary === null || options.path === undefined ? [] : [[options.path, binary]];
      if (program === 'wps') {
        const made = window.fakes.fakeWps({ ...options, bytes: content, files });
        window.fake = made.state;
        if (isOlder) window.wps = { WpsApplication: () => made.application };
        else window.Application = made.application;
      } else {
        const made = window.fakes.fakeWord({ ...options, bytes: content });
        window.fake = made.state;
        Object.assign(window, made.globals);
      }
    },
    { kind, base64: bytes ? Buffer.from(bytes).toString('base64') : null, options: fake, isOlder: older },
  );
  await page.goto(`${page.address}${search}`);
  return { page, faults, close };
}
