import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lineWith, openFile, previewFrame, problems } from '../workbench/support/drive.mjs';
import { exportDocx } from '../workbench/support/export-docx.mjs';
import { fixture } from '../workbench/support/fixture.mjs';
import { launchBrowser } from '../workbench/support/launch-browser.mjs';
import { startCodeServer } from './start-code-server.mjs';

const VSIX = fileURLToPath(new URL('../../packages/vscode/dist/gongwen-lint.vsix', import.meta.url));

describe('the extension in the extension host of Node', () => {
  let workspace;
  let server;
  let browser;
  let page;

  before(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'gongwen-drafts-'));
    await writeFile(join(workspace, 'request.md'), await fixture('drafts/request.md'));
    await writeFile(join(workspace, 'request.docx'), await exportDocx('drafts/request.md'));
    await writeFile(join(workspace, 'gongwen.yaml'), 'extends: national\n');
    server = await startCodeServer(workspace, VSIX);
    browser = await launchBrowser();
    page = browser.page;
    await page.goto(`${server.address}?folder=${encodeURIComponent(workspace)}`);
    await page
      .locator('.explorer-folders-view .monaco-list-row', { hasText: 'request.md' })
      .waitFor({ timeout: 90_000 });
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    if (workspace) await rm(workspace, { recursive: true, force: true });
  });

  test('a draft is marked, and the Problems panel says what is wrong', async () => {
    await openFile(page, 'request.md');
    await page.locator('.squiggly-error').first().waitFor({ timeout: 60_000 });
    const rows = await problems(page);
    await rows.filter({ hasText: '布署' }).first().waitFor({ timeout: 20_000 });
  });

  test('the status bar shows how long the draft is', async () => {
    await page.locator('.statusbar-item', { hasText: /\d+(?:\/\d+)? characters · ~\d+/u }).waitFor();
  });

  test('a change is checked while it is written', async () => {
    await lineWith(page, '妥否，请批示。').click();
    await page.keyboard.press('End');
    // Wavy lines of the visible part; the Problems panel has in the page only the rows it shows.
    const marked = page.locator('.squiggly-error');
    const before = await marked.count();
    await page.keyboard.insertText('请派员按装。');
    await marked.nth(before).waitFor({ timeout: 20_000 });
  });

  test('a .docx is shown with its problems, and a copy with comments is written beside it', async () => {
    await openFile(page, 'request.docx');
    const preview = await previewFrame(page);
    await preview.locator('mark.error', { hasText: /^布署$/u }).waitFor();
    await preview.locator('button.annotate').click();
    await page
      .locator('.notification-list-item', { hasText: 'request.批注.docx' })
      .waitFor({ timeout: 20_000 });
    const copy = await readFile(join(workspace, 'request.批注.docx'));
    assert.equal(copy.subarray(0, 2).toString(), 'PK');
  });

  test('when another program saves the .docx, it is checked again', async () => {
    const preview = await previewFrame(page);
    await writeFile(join(workspace, 'request.docx'), await fixture('conforming/request-school-repair.docx'));
    await preview.locator('.side .none').waitFor({ timeout: 30_000 });
  });

  test('no request left this computer', () => {
    assert.deepEqual(browser.faults, []);
  });
});
