import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import readExcelFile from 'read-excel-file/node';
import { screenshot } from '../workbench/support/screenshot.mjs';
import { allChecked, chooseFiles, chooseFolder, exported } from './support/drive.mjs';
import { checkJson } from './support/gongwen.mjs';
import { openPage } from './support/open-page.mjs';
import { workspace } from './support/workspace.mjs';

const FILES = ['defects/date-invalid.docx', 'defects/element-main-colon.docx', 'drafts/request.md'];

describe('the list of files', () => {
  let drafts;
  let review;
  let page;

  before(async () => {
    drafts = await workspace(FILES);
    await writeFile(join(drafts.folder, '~$锁.docx'), 'lock');
    await writeFile(join(drafts.folder, '表.xls'), 'old');
    await writeFile(join(drafts.folder, '坏.docx'), 'not a package');
    review = await openPage();
    page = review.page;
    await chooseFolder(page, drafts.folder);
    await allChecked(page, FILES.length + 1);
  });
  after(async () => {
    await review?.close();
    await drafts?.remove();
  });

  const names = () => page.locator('.files tbody .file-name').allTextContents();

  test('says of each file its 文种, organ, 字数, 页数 and problems, as the command does', async () => {
    const { files } = await checkJson(drafts.root, '--profile', 'national', '公文/date-invalid.docx');
    const { facts, messages } = files[0];
    const cells = await page.locator('tr', { hasText: 'date-invalid.docx' }).locator('td').allTextContents();
    const errors = messages.filter(({ severity }) => severity === 'error').length;
    assert.deepEqual(
      cells.slice(0, 5).map((text) => text.trim()),
      [
        facts.documentType,
        facts.issuers.join('、'),
        String(facts.characters),
        String(facts.pages.count),
        String(errors),
      ],
    );
    await screenshot(page, 'review-files.png');
  });

  test('a file that cannot be read says why; locks are passed over, other kinds are named', async () => {
    const cell = page.locator('tr', { hasText: '坏.docx' }).locator('td.unreadable');
    assert.match(await cell.textContent(), /无法检查：.+/u);
    assert.match(await page.locator('.banner').textContent(), /略过 1 个不能检查的文件：表\.xls/u);
  });

  test('a heading sorts by its column, a second click turns the order', async () => {
    const heading = page.locator('th', { hasText: '错误' });
    await heading.locator('button').click();
    assert.equal(await heading.getAttribute('aria-sort'), 'descending');
    const down = (await names()).slice(0, 3);
    await heading.locator('button').click();
    assert.deepEqual((await names()).slice(0, 3).length, down.length);
    assert.equal(await heading.getAttribute('aria-sort'), 'ascending');
    const counts = (await page.locator('.tally.error').allTextContents()).map(Number);
    assert.deepEqual(
      counts,
      counts.toSorted((a, b) => a - b),
    );
  });

  test('the filter keeps the files with all of its words', async () => {
    await page.locator('.files-tools input[type="search"]').fill('请示 request');
    assert.deepEqual(await names(), ['公文/request.md']);
    await page.locator('.files-tools input[type="search"]').fill('');
  });

  test('the .xlsx list and the HTML report name every file and problem', async () => {
    const json = JSON.parse((await exported(page, 'json')).bytes.toString());
    const list = await exported(page, 'xlsx');
    assert.equal(list.name, '公文问题清单.xlsx');
    const sheets = await readExcelFile(list.bytes);
    const problems = sheets.find(({ sheet }) => sheet === '问题');
    const total = json.files.flatMap(({ messages }) => messages).length;
    assert.equal(problems.data.length, total + 1);
    const html = (await exported(page, 'html')).bytes.toString();
    for (const { path } of json.files) assert.ok(html.includes(path), path);
    assert.match(html, /Content-Security-Policy/u);
  });

  test('a gongwen.yaml that is dropped counts, and a broken one says where', async () => {
    const config = join(drafts.root, 'gongwen.yaml');
    await writeFile(config, 'extends: yanshi-2023\nrules:\n  date/invalid: off\n');
    await chooseFiles(page, [config]);
    await page.locator('.profile select').waitFor();
    await allChecked(page, FILES.length + 1);
    assert.equal(await page.locator('.profile select').inputValue(), '');
    const own = JSON.parse((await exported(page, 'json')).bytes.toString());
    const command = await checkJson(drafts.root, '公文');
    assert.deepEqual(own.files, command.files);
    await writeFile(config, 'rules:\n  date/unknown: error\n');
    await chooseFiles(page, [config]);
    await page.locator('.banner.error').waitFor();
    assert.match(await page.locator('.banner.error').textContent(), /gongwen\.yaml:2.*date\/unknown/u);
    await page.locator('.banner.error button').click();
    await page.locator('.banner.error').waitFor({ state: 'detached' });
  });

  test('nothing was asked for beside the page, and nothing went wrong on it', () => {
    assert.deepEqual(review.faults, []);
  });
});
