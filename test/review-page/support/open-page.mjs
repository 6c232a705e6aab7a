import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** The page as it is handed out. */
export const PAGE = fileURLToPath(new URL('../../../packages/panel/dist/review.html', import.meta.url));

/**
 * Opens the review page in a browser of its own.
 *
 * @param options `address` in place of the file, `colorScheme`, `viewport`, `locale` of the browser
 * @returns the page, and `faults`: errors on it, and whatever it asked for beside itself
 */
export async function openPage({ address = pathToFileURL(PAGE).href, ...options } = {}) {
  const profile = await mkdtemp(join(tmpdir(), 'gongwen-review-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    acceptDownloads: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      // Whatever asks for another host is told that there is none.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
    ...options,
  });
  const faults = [];
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('pageerror', (error) => faults.push(`error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    // A worker and what is saved are made of what the page holds.
    if (url !== address && !/^(?:blob:|data:)/u.test(url)) faults.push(`request: ${url}`);
  });
  await page.goto(address);
  await page.locator('.choose-files').waitFor();
  return {
    page,
    faults,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
