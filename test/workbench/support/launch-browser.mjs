import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever asks for another host is told that there is none.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Requests that leave the machine; `data:` and `blob:` go nowhere. */
function isForeign(url) {
  return !/^(?:data|blob|about|chrome-error):/.test(url) && new URL(url).hostname !== '127.0.0.1';
}

/**
 * Starts Chromium with a profile of its own.
 *
 * @returns a page, and what went wrong on it: errors, and requests that left the machine
 */
export async function launchBrowser() {
  const profile = await mkdtemp(join(tmpdir(), 'gongwen-workbench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: FLAGS,
  });
  const faults = [];
  // VS Code's own webviews ask for files of extensions under a foreign name, and its service worker answers.
  const answeredHere = async (request) => (await request.response())?.fromServiceWorker() ?? false;
  context.on('requestfinished', async (request) => {
    if (isForeign(request.url()) && !(await answeredHere(request)))
      faults.push(`request to ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    if (isForeign(request.url())) faults.push(`request to ${request.url()}`);
  });
  const page = context.pages()[0] ?? (await context.newPage());
  // `Canceled` is how VS Code ends work of its own that is no longer wanted.
  page.on('pageerror', (error) => {
    if (error.name !== 'Canceled') faults.push(`error on the page: ${error.stack ?? error.message}`);
  });
  if (process.env.DEBUG_WORKBENCH) {
    page.on('console', (message) => console.log(`[${message.type()}]`, message.text().slice(0, 400)));
  }
  return {
    page,
    faults,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
