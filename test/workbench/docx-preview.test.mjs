import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openFile, previewFrame, problems, readBytes, runCommand } from './support/drive.mjs';
import { exportDocx } from './support/export-docx.mjs';
import { fixture } from './support/fixture.mjs';
import { openWorkbench } from './support/open-workbench.mjs';
import { screenshot } from './support/screenshot.mjs';
import { HOST_PAGE, serveFolder } from './support/serve-folder.mjs';

const NAME = '中心桥请示.docx';

describe('a .docx in VS Code', () => {
  let host;
  let workbench;
  let page;
  let preview;

  before(async () => {
    host = await serveFolder(HOST_PAGE);
    workbench = await openWorkbench({
      address: host.address,
      files: {
        'gongwen.yaml': Buffer.from('extends: national\n'),
        '说明.md': Buffer.from('# 说明\n'),
        [NAME]: await exportDocx('drafts/request.md'),
        '损坏.docx': Buffer.from('not a package'),
      },
      open: '说明.md',
    });
    page = workbench.page;
    await page.locator('.editor-instance .view-line').first().waitFor({ timeout: 30_000 });
  });

  after(async () => {
    await workbench?.close();
    await host?.close();
  });

  test('opening it shows the text with its problems marked, and what is known of it', async () => {
    await openFile(page, NAME);
    preview = await previewFrame(page);
    await preview.locator('mark.error', { hasText: /^布署$/u }).waitFor();
    assert.match(await preview.locator('.facts').textContent(), /请示.*上行文/u);
    assert.match(await preview.locator('.meters').textContent(), /字数\s*\d+.*页数\s*\d+/u);
    assert.match(
      (await preview.locator('.paper h1').allTextContents()).join(''),
      /关于加固改造镇区中心桥的请示$/u,
    );
  });

  test('the list gives the sentence, the expected words, the clause and the rule, worst first', async () => {
    const item = preview.locator('.item', { hasText: '“布署”应为“部署”' });
    assert.equal(await item.locator('.expected').textContent(), '部署');
    await item.locator('.go').click();
    assert.equal((await item.locator('.rule').textContent()).trim(), 'wording/typo');
    const bracket = preview.locator('.item', { hasText: '应用六角括号' });
    await bracket.locator('.go').click();
    assert.match(await bracket.locator('.basis').textContent(), /GB\/T 9704—2012.*7\.2\.5/u);
    const headings = await preview.locator('.side h2').allTextContents();
    assert.deepEqual(
      headings.map((heading) => heading.slice(0, 2)),
      ['错误', '警告', '提示'],
    );
  });

  test('the Problems panel shows them too', async () => {
    const rows = await problems(page);
    assert.equal(await rows.filter({ hasText: '“布署”应为“部署”' }).count(), 1);
  });

  test('a click in the list scrolls to the place, a click on the place selects it in the list', async () => {
    const bar = preview.locator('.bar');
    const place = await bar.boundingBox();
    const item = preview.locator('.item', { hasText: '不存在，6月有30天' });
    await item.locator('.go').click();
    const mark = preview.locator('mark.selected').first();
    await mark.waitFor();
    assert.ok(await isInView(mark), 'the place is not in view');
    assert.deepEqual(await bar.boundingBox(), place);
    await screenshot(page, 'vscode-docx.png');
    await preview.locator('mark.error', { hasText: /^布署$/u }).click();
    await preview.locator('.item.selected', { hasText: '“布署”应为“部署”' }).waitFor();
  });

  test('F8 and Shift+F8 go to the next problem and back, without the mouse', async () => {
    const first = await preview.locator('.item.selected .sentence').textContent();
    await page.keyboard.press('F8');
    const second = await preview.locator('.item.selected .sentence').textContent();
    assert.notEqual(second, first);
    await page.keyboard.press('Shift+F8');
    assert.equal(await preview.locator('.item.selected .sentence').textContent(), first);
    await page.keyboard.press('ArrowDown');
    assert.equal(await preview.locator('.item.selected .sentence').textContent(), second);
  });

  test('a severity that is switched off is neither listed nor gone to', async () => {
    const toggle = preview.locator('.toggle.warning');
    await toggle.click();
    assert.equal(await toggle.getAttribute('aria-pressed'), 'false');
    assert.equal(await preview.locator('.item.warning').count(), 0);
    await toggle.click();
    assert.notEqual(await preview.locator('.item.warning').count(), 0);
  });

  test('写出批注副本 writes a copy beside it, and asks before it replaces one', async () => {
    await preview.locator('button.annotate').click();
    const done = page.locator('.notification-list-item', { hasText: '已写出 中心桥请示.批注.docx' });
    await done.waitFor({ timeout: 20_000 });
    const copy = await readBytes(page, '中心桥请示.批注.docx');
    assert.equal(copy.subarray(0, 2).toString(), 'PK');
    assert.match(await done.first().textContent(), /批注 [1-9]\d* 条/u);
    await preview.locator('button.annotate').click();
    const question = page.locator('.monaco-dialog-box', { hasText: '中心桥请示.批注.docx 已存在' });
    await question.waitFor({ timeout: 20_000 });
    await question.getByText('Cancel').click();
    await question.waitFor({ state: 'hidden' });
    await runCommand(page, 'Notifications: Clear All Notifications');
  });

  test('when another program saves it, it is checked again', async () => {
    const mended = (await fixture('conforming/request-school-repair.docx')).toString('base64');
    await page.evaluate(([name, text]) => window.writeWorkspaceFile(name, text), [NAME, mended]);
    await preview.locator('.none').waitFor({ timeout: 20_000 });
    assert.equal(await preview.locator('mark').count(), 0);
    assert.equal(await (await problems(page)).filter({ hasText: '布署' }).count(), 0);
  });

  test('its problems leave the Problems panel with its tab', async () => {
    const broken = (await exportDocx('drafts/request.md')).toString('base64');
    await page.evaluate(([name, text]) => window.writeWorkspaceFile(name, text), [NAME, broken]);
    const rows = (await problems(page)).filter({ hasText: '“布署”应为“部署”' });
    await rows.first().waitFor({ timeout: 20_000 });
    await runCommand(page, 'View: Close All Editors');
    await rows.first().waitFor({ state: 'detached', timeout: 20_000 });
  });

  test('of a file that is no .docx the preview says so', async () => {
    await openFile(page, '损坏.docx');
    preview = await previewFrame(page);
    assert.ok((await preview.locator('.failed').textContent()).length > 4);
    assert.equal(await preview.locator('.side').isVisible(), false);
  });

  test('nothing went wrong on the page, and no request left this computer', () => {
    assert.deepEqual(workbench.faults, []);
  });
});

function isInView(locator) {
  return locator.evaluate((element) => {
    const paper = element.closest('.paper').getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    return top >= paper.top && bottom <= paper.bottom;
  });
}
