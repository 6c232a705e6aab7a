import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { exportDocx } from '../workbench/support/export-docx.mjs';
import { screenshot } from '../workbench/support/screenshot.mjs';
import { draftText } from './support/draft-text.mjs';
import { chooseFiles, exported, item, settled } from './support/drive.mjs';
import { checkJson } from './support/gongwen.mjs';
import { officeText } from './support/office.mjs';
import { openPage } from './support/open-page.mjs';
import { fixture } from './support/workspace.mjs';

const NAME = '中心桥请示.docx';

describe('a draft that is mended on the page', () => {
  let folder;
  let review;
  let page;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongwen-changes-'));
    await writeFile(join(folder, NAME), await exportDocx('drafts/request.md'));
    review = await openPage();
    page = review.page;
    await chooseFiles(page, [join(folder, NAME)]);
    await page.locator('.sheet').waitFor();
    await settled(page);
  });
  after(async () => {
    await review?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const saved = async (id) => {
    const { name, bytes } = await exported(page, id);
    await writeFile(join(folder, name), bytes);
    return { name, bytes };
  };

  test('a draft that comes alone is opened at once', async () => {
    assert.equal(await page.locator('.opened-name').textContent(), NAME);
    assert.match(await page.locator('.facts').textContent(), /请示.*上行文/u);
    await page.locator('.go').nth(1).click();
    await screenshot(page, 'review.png');
  });

  test('one fix changes the words and takes the problem off the list', async () => {
    const typo = item(page, '“布署”应为“部署”');
    await typo.locator('.go').click();
    await typo.locator('button.fix').click();
    await page.locator('.note', { hasText: '已修改 1 处' }).waitFor();
    assert.equal(await item(page, '“布署”应为“部署”').count(), 0);
    assert.match(await page.locator('.sheet').textContent(), /已部署专人值守/u);
  });

  test('undo gives the draft back as it was', async () => {
    await page.locator('.undo').click();
    await item(page, '“布署”应为“部署”').waitFor();
    assert.equal(await page.locator('.undo').count(), 0);
  });

  test('ignoring asks for a reason, which stands in the saved file as a comment', async () => {
    const skip = item(page, '越级主送');
    await skip.locator('.go').click();
    await skip.locator('.ignore-open').click();
    await skip.locator('.ignore [type="submit"]').click();
    await skip.locator('[role="alert"]', { hasText: '请写明理由' }).waitFor();
    await skip.locator('.ignore input').fill('区领导交办事项');
    await skip.locator('.ignore [type="submit"]').click();
    await page.locator('.note', { hasText: '已注明理由' }).waitFor();
    assert.equal(await skip.count(), 0);
    const { name, bytes } = await saved('fixed');
    assert.equal(name, '中心桥请示.修改.docx');
    const [file] = (await checkJson(folder, '--profile', 'national', name)).files;
    assert.deepEqual(
      file.suppressed.map(({ ruleId, reason }) => [ruleId, reason]),
      [['routing/no-skip-level', '区领导交办事项']],
    );
    const comments = strFromU8(unzipSync(new Uint8Array(bytes))['word/comments.xml']);
    assert.match(comments, /gongwen-disable routing\/no-skip-level -- 区领导交办事项/u);
  });

  test('all safe fixes at once leave none; our reader and LibreOffice open the saved copy', async () => {
    await page.locator('.apply-safe').click();
    await page.locator('.apply-safe').waitFor({ state: 'detached' });
    await settled(page);
    const { name, bytes } = await saved('fixed');
    const { files, summary } = await checkJson(folder, '--profile', 'national', name);
    assert.equal(summary.fixable, 0);
    assert.equal(files[0].status, 'checked');
    const text = await draftText(join(folder, name));
    assert.match(text, /顾政〔2026〕8号/u);
    const office = await officeText(bytes);
    assert.match(office, /顾政〔2026〕8号/u);
    assert.match(office, /已部署专人值守/u);
  });

  test('the annotated copy has every message as a comment, and LibreOffice opens it', async () => {
    const { name, bytes } = await saved('annotated');
    assert.equal(name, '中心桥请示.批注.docx');
    const count = await page.locator('.item').count();
    const comments = strFromU8(unzipSync(new Uint8Array(bytes))['word/comments.xml']);
    assert.equal(comments.match(/w:author="公文校核"/gu)?.length, count);
    assert.match(await officeText(bytes), /关于加固改造镇区中心桥的请示/u);
  });

  test('nothing was asked for beside the page, and nothing went wrong on it', () => {
    assert.deepEqual(review.faults, []);
  });
});

describe('a Markdown draft on the page', () => {
  let folder;
  let review;
  let page;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongwen-changes-'));
    review = await openPage();
    page = review.page;
    await chooseFiles(page, [fixture('drafts/request.md')]);
    await page.locator('.sheet').waitFor();
    await settled(page);
  });
  after(async () => {
    await review?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('its front matter is shown as it is written, with its problems marked', async () => {
    const marked = page.locator('.source mark.error', { hasText: '顾政（2026）08号' });
    await marked.first().waitFor();
  });

  test('ignoring writes a comment of Markdown; the saved text is otherwise the same', async () => {
    const skip = item(page, '越级主送');
    await skip.locator('.go').click();
    await skip.locator('.ignore-open').click();
    await skip.locator('.ignore input').fill('区领导--交办事项');
    await skip.locator('.ignore [type="submit"]').click();
    await page.locator('.note', { hasText: '已注明理由' }).waitFor();
    const { bytes } = await exported(page, 'fixed');
    const comment = '<!-- gongwen-disable-next-line routing/no-skip-level -- 区领导—交办事项 -->\n\n';
    const before = await readFile(fixture('drafts/request.md'), 'utf8');
    assert.ok(bytes.toString().includes(comment));
    assert.equal(bytes.toString().replace(comment, ''), before);
  });

  test('nothing was asked for beside the page, and nothing went wrong on it', () => {
    assert.deepEqual(review.faults, []);
  });
});
