import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, test } from 'node:test';
import { serveFolder } from '../workbench/support/serve-folder.mjs';
import { allChecked, chooseFiles, settled } from './support/drive.mjs';
import { openPage, PAGE } from './support/open-page.mjs';
import { fixture } from './support/workspace.mjs';

const HTML = await readFile(PAGE, 'utf8');

describe('the page as a file', () => {
  test('is smaller than 3 MB', () => {
    assert.ok(Buffer.byteLength(HTML) < 3_000_000, `${Buffer.byteLength(HTML)} bytes`);
  });

  test('names no address that it could load, and forbids every connection', () => {
    assert.doesNotMatch(HTML.slice(0, HTML.indexOf('<style>')), /(?:src|href)="(?!data:)/u);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/u.exec(HTML)?.[1] ?? '';
    assert.match(policy, /^default-src 'none'; script-src 'sha256-[^']+'; worker-src blob:;/u);
    assert.match(policy, /connect-src 'none'; base-uri 'none'; form-action 'none'$/u);
  });

  test('its policy really stops a request', async () => {
    const { page, faults, close } = await openPage();
    try {
      const outcome = await page.evaluate(() =>
        fetch('http://127.0.0.1:9/').then(
          () => 'sent',
          () => 'stopped',
        ),
      );
      assert.equal(outcome, 'stopped');
      assert.ok(faults.some((fault) => fault.includes('Content Security Policy')));
    } finally {
      await close();
    }
  });
});

describe('the page over http', () => {
  test('checks as it does from the disk', async () => {
    const server = await serveFolder(dirname(PAGE));
    const { page, faults, close } = await openPage({ address: `${server.address}review.html` });
    try {
      await chooseFiles(page, [fixture('drafts/request.md'), fixture('defects/date-invalid.docx')]);
      await allChecked(page, 2);
      await page.locator('.open', { hasText: 'date-invalid.docx' }).click();
      await page.locator('mark.error').first().waitFor();
      assert.deepEqual(faults, []);
    } finally {
      await close();
      await server.close();
    }
  });
});

describe('the page in English', () => {
  test('speaks English of everything, the messages too', async () => {
    const { page, faults, close } = await openPage({ locale: 'en-US' });
    try {
      await chooseFiles(page, [fixture('drafts/request.md')]);
      await page.locator('.sheet').waitFor();
      await settled(page);
      await page.locator('.go').first().click();
      const panel = await page.locator('.problem-panel').textContent();
      assert.match(panel, /Errors.*Warnings.*Hints/su);
      assert.match(panel, /Basis/u);
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
      await page.locator('.language').click();
      await page.locator('.item', { hasText: '应用六角括号' }).first().waitFor();
      assert.equal(await page.locator('html').getAttribute('lang'), 'zh-CN');
      assert.deepEqual(faults, []);
    } finally {
      await close();
    }
  });
});

describe('files that are dropped', () => {
  test('are checked as chosen ones are', async () => {
    const { page, faults, close } = await openPage();
    try {
      const text = await readFile(fixture('drafts/request.md'), 'utf8');
      const data = await page.evaluateHandle((content) => {
        const transfer = new DataTransfer();
        for (const name of ['一.md', '二.md']) transfer.items.add(new File([content], name));
        return transfer;
      }, text);
      await page.dispatchEvent('.app', 'dragover', { dataTransfer: data });
      await page.locator('.drop-veil').waitFor();
      await page.dispatchEvent('.app', 'drop', { dataTransfer: data });
      await allChecked(page, 2);
      assert.equal(await page.locator('.drop-veil').count(), 0);
      assert.deepEqual(faults, []);
    } finally {
      await close();
    }
  });
});
