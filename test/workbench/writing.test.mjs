import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  dismiss,
  lineWith,
  MARKERS,
  openFile,
  problems,
  readBytes,
  runCommand,
  squiggles,
} from './support/drive.mjs';
import { fixture } from './support/fixture.mjs';
import { openWorkbench } from './support/open-workbench.mjs';
import { screenshot } from './support/screenshot.mjs';
import { HOST_PAGE, serveFolder } from './support/serve-folder.mjs';

const README = '# Compiler notes\n\nBuild with `npm run build`,then run the tests. 布署 is a word.\n';

describe('writing a draft in VS Code', () => {
  let host;
  let workbench;
  let page;

  before(async () => {
    host = await serveFolder(HOST_PAGE);
    workbench = await openWorkbench({
      address: host.address,
      files: {
        '中心桥请示.md': await fixture('drafts/request.md'),
        'notes/README.md': Buffer.from(README),
      },
      open: '中心桥请示.md',
    });
    page = workbench.page;
  });

  after(async () => {
    await workbench?.close();
    await host?.close();
  });

  test('wavy lines stand under mistakes, and the Problems panel says what is wrong', async () => {
    await page.locator('.squiggly-error').first().waitFor({ timeout: 30_000 });
    const rows = await problems(page);
    await rows.filter({ hasText: '“布署”应为“部署”' }).waitFor({ timeout: MARKERS });
    await rows.filter({ hasText: '不存在，6月有30天' }).waitFor();
  });

  test('the status bar shows 字数 and 页数, its tooltip the type and the direction', async () => {
    const item = page.locator('#gongwen-lint\\.gongwen-lint-vscode\\.gongwen\\.facts');
    await item.waitFor();
    assert.match(await item.textContent(), /\d+(?:\/\d+)? 字 · 约 \d+(?:\/\d+)? 页/u);
    assert.match(await item.locator('a').getAttribute('aria-label'), /请示.*上行文/u);
  });

  test('hovering over a mistake shows the clause it rests on', async () => {
    const word = lineWith(page, '顾政').getByText('顾政（2026）08号', { exact: false }).first();
    const hover = page.locator('.monaco-hover .markdown-hover, .monaco-hover .hover-contents', {
      hasText: 'GB/T 9704',
    });
    for (let attempt = 0; attempt < 4 && !(await hover.first().isVisible()); attempt += 1) {
      await page.mouse.move(5, 5 + attempt);
      const box = await word.boundingBox();
      await page.mouse.move(box.x + box.width - 12 - attempt * 8, box.y + box.height / 2, { steps: 4 });
      await hover
        .first()
        .waitFor({ timeout: 4000 })
        .catch(() => {});
    }
    assert.ok(await hover.first().isVisible(), 'the hover names no clause');
    await page.mouse.move(5, 5);
  });

  test('Ctrl+. offers the fix, and the wavy line goes when it is taken', async () => {
    const before = await squiggles(page).count();
    const offered = page.locator('.action-widget').getByText('部署').first();
    await openQuickFix(page, '布署', offered);
    await screenshot(page, 'vscode.png');
    await page.keyboard.press('Enter');
    await lineWith(page, '已部署专人值守').waitFor();
    await page.waitForFunction(
      (count) =>
        document.querySelectorAll('.squiggly-error, .squiggly-warning, .squiggly-info').length < count,
      before,
      { timeout: MARKERS },
    );
    const row = (await problems(page)).filter({ hasText: '“布署”应为“部署”' });
    await row.waitFor({ state: 'detached', timeout: MARKERS });
  });

  test('a mistake that is typed is marked while writing', async () => {
    await dismiss(page);
    await lineWith(page, '妥否，请批示。').click();
    await page.keyboard.press('End');
    await page.keyboard.insertText('并请尽快布署。');
    const rows = await problems(page);
    await rows.filter({ hasText: '“布署”应为“部署”' }).waitFor({ timeout: MARKERS });
  });

  test('全部改正 mends what is safe in one go', async () => {
    await lineWith(page, '布署').click();
    await runCommand(page, 'Apply All Safe Fixes');
    await lineWith(page, '并请尽快部署。').waitFor({ timeout: MARKERS });
    await lineWith(page, '顾政〔2026〕8号').waitFor();
  });

  test('a README in English is left alone', async () => {
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'notes' }).click();
    await openFile(page, 'README.md');
    await lineWith(page, 'Compiler').waitFor();
    // As long as markers of a draft take at most, checked or not.
    await page.waitForTimeout(3000);
    assert.equal(await squiggles(page).count(), 0);
    assert.equal(await page.locator('.statusbar-item', { hasText: /字 ·/u }).count(), 0);
  });

  test('导出为 .docx writes a Word file where the user says', async () => {
    await openFile(page, '中心桥请示.md');
    await runCommand(page, 'Export as .docx');
    await page.locator('.quick-input-widget input[type="text"]').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.notification-list-item', { hasText: '已导出 中心桥请示.docx' }).waitFor();
    const bytes = await readBytes(page, '中心桥请示.docx');
    assert.equal(bytes.subarray(0, 2).toString(), 'PK');
  });

  test('新建公文 opens the skeleton of the type that was chosen', async () => {
    await runCommand(page, 'New Official Document');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '批复' }).first().click();
    await lineWith(page, '批复').waitFor();
  });

  test('打开规则说明 shows the page of a rule', async () => {
    await openFile(page, '中心桥请示.md');
    await runCommand(page, 'Open the Page of a Rule');
    const first = page.locator('.quick-input-list .monaco-list-row').first();
    await first.waitFor();
    const ruleId = (await first.textContent()).trim();
    await first.click();
    const shown = page.frameLocator('iframe.webview').frameLocator('#active-frame').locator('body');
    await shown.getByText('依据').first().waitFor({ timeout: 15_000 });
    assert.match(await shown.textContent(), new RegExp(ruleId.split('/')[1] ?? ruleId, 'u'));
  });

  test('打开 gongwen.yaml writes one with comments where there is none', async () => {
    await openFile(page, '中心桥请示.md');
    await runCommand(page, 'Open gongwen.yaml');
    await lineWith(page, 'extends: national').waitFor();
    assert.match(
      String(await readBytes(page, 'gongwen.yaml')),
      /^# gongwen-lint[^\n]*\n[\s\S]*\nextends: national\n/u,
    );
  });

  test('检查整个工作区 counts what it found', async () => {
    await runCommand(page, 'Check the Whole Workspace');
    await page
      .locator('.notification-list-item', { hasText: /检查了 [1-9]\d* 份公文/u })
      .waitFor({ timeout: 20_000 });
  });

  test('nothing went wrong on the page, and no request left this computer', () => {
    assert.deepEqual(workbench.faults, []);
  });
});

/** The widget needs the code actions to be there: jumps to the problem with F8 and tries again. */
async function openQuickFix(page, word, offered) {
  for (let attempt = 0; attempt < 6; attempt += 1) {
    await lineWith(page, word).click();
    await page.keyboard.press('Home');
    for (let jump = 0; jump < 8; jump += 1) {
      await page.keyboard.press('F8');
      const widget = page.locator('.marker-widget');
      await widget.waitFor({ timeout: 3000 }).catch(() => {});
      if ((await widget.textContent().catch(() => ''))?.includes(word)) break;
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+.');
    if (
      await offered.waitFor({ timeout: 2500 }).then(
        () => true,
        () => false,
      )
    )
      return;
    await dismiss(page);
  }
  throw new Error(`no quick fix is offered for ${word}`);
}
