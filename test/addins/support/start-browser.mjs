import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** Starts a browser of its own for a page on the disk; faults are errors and requests beside that page. */
export async function startBrowser(path) {
  const address = pathToFileURL(path).href;
  const folder = pathToFileURL(join(path, '../..')).href;
  const profile = await mkdtemp(join(tmpdir(), 'gongwen-addins-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 400, height: 760 },
    locale: 'zh-CN',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      // Whatever asks for another host is told that there is none.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  const faults = [];
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('pageerror', (error) => faults.push(`error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    // A worker is made of what the page holds; scripts of the add-in lie beside it.
    if (!url.startsWith(folder) && !/^(?:blob:|data:)/u.test(url)) faults.push(`request: ${url}`);
  });
  return {
    context,
    page: Object.assign(page, { address }),
    faults,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
