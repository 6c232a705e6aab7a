import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { allChecked, chooseFiles, settled } from './support/drive.mjs';
import { openPage } from './support/open-page.mjs';
import { fixture } from './support/workspace.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FILES = [
  fixture('drafts/request.md'),
  fixture('drafts/opinions.md'),
  fixture('conforming/letter-reply.docx'),
];

/** What axe finds against WCAG 2.2 A and AA and its own good practices. */
async function violations(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() => globalThis.axe.run(document));
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
}

for (const colorScheme of ['light', 'dark']) {
  describe(`the page in ${colorScheme} colours for everyone`, () => {
    let review;
    let page;
    before(async () => {
      review = await openPage({ colorScheme, reducedMotion: 'reduce' });
      page = review.page;
    });
    after(() => review?.close());

    test('axe finds nothing on the empty page, in the list, beside an open draft with details and menu', async () => {
      assert.deepEqual(await violations(page), []);
      await chooseFiles(page, FILES);
      await allChecked(page, FILES.length);
      assert.deepEqual(await violations(page), []);
      await page.locator('.open', { hasText: 'request.md' }).click();
      await page.locator('.sheet').waitFor();
      await settled(page);
      assert.deepEqual(await violations(page), []);
      for (const at of [0, 2]) {
        await page.locator('.go').nth(at).click();
        assert.deepEqual(await violations(page), []);
      }
      await page.locator('.ignore-open').click();
      await page.locator('.key-help summary').click();
      assert.deepEqual(await violations(page), []);
      await page.locator('.menu-open').click();
      assert.deepEqual(await violations(page), []);
    });

    test('nothing moves for those who asked for less motion', async () => {
      const durations = await page.evaluate(() =>
        [...document.querySelectorAll('button')].map(
          (element) => getComputedStyle(element).transitionDuration,
        ),
      );
      assert.deepEqual([...new Set(durations)], ['0s']);
    });
  });
}

describe('the page without a mouse', () => {
  let review;
  let page;
  const press = (...keys) =>
    keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
  const focused = () => page.evaluate(() => document.activeElement?.className ?? '');
  const sentence = () => page.locator('.item.selected .sentence').textContent();

  before(async () => {
    review = await openPage();
    page = review.page;
    await chooseFiles(page, FILES);
    await allChecked(page, FILES.length);
  });
  after(() => review?.close());

  test('Tab reaches the files, Enter opens one', async () => {
    for (let at = 0; at < 40 && !(await focused()).includes('open'); at += 1) await press('Tab');
    while (!(await page.evaluate(() => document.activeElement?.textContent?.includes('request.md'))))
      await press('Tab');
    await press('Enter');
    await page.locator('.sheet').waitFor();
    await settled(page);
  });

  test('F8 goes through the problems in both directions; the place is selected and announced', async () => {
    await press('F8');
    const first = await sentence();
    await press('F8');
    assert.notEqual(await sentence(), first);
    await press('Shift+F8');
    assert.equal(await sentence(), first);
    assert.ok((await page.locator('.sheet .selected').count()) > 0);
    assert.match(await page.locator('[aria-live]').first().textContent(), /第 1 处，共 \d+ 处/u);
  });

  test('arrows, Home and End move in the list; Tab reaches one entry of it alone', async () => {
    await press('End');
    const last = await sentence();
    await press('ArrowUp');
    assert.notEqual(await sentence(), last);
    await press('Home', 'ArrowDown');
    assert.equal(await page.locator('.go[tabindex="0"]').count(), 1);
    assert.equal(await focused(), 'go');
  });

  test('F mends the selected problem and goes on to the next', async () => {
    const count = await page.locator('.item').count();
    await press('Home');
    const before = await sentence();
    await press('f');
    await page.locator('.note', { hasText: '已修改' }).waitFor();
    assert.equal(await page.locator('.item').count(), count - 1);
    assert.notEqual(await sentence(), before);
    assert.equal(await focused(), 'go');
  });

  test('I asks for the reason; Escape gives the focus back, Enter ignores', async () => {
    while (!/越级/u.test(await sentence())) await press('ArrowDown');
    await press('i');
    await page.locator('.ignore input').waitFor();
    await press('Escape');
    assert.match(await focused(), /ignore-open/u);
    await press('Enter');
    await page.keyboard.type('领导交办');
    await press('Enter');
    await page.locator('.note', { hasText: '已注明理由' }).waitFor();
  });

  test('/ leads to the search, and the menu opens and closes by keys', async () => {
    await press('F8', '/');
    await page.keyboard.type('主送');
    assert.ok((await page.locator('.item').count()) > 0);
    await page.locator('.menu-open').focus();
    await press('ArrowDown');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'menuitem');
    await press('Escape');
    assert.match(await focused(), /menu-open/u);
  });

  test('back leads to the file in the list', async () => {
    await page.locator('.back').focus();
    await press('Enter');
    await page.locator('.files').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.textContent?.trim()), 'request.md');
  });

  test('nothing went wrong on the page', () => {
    assert.deepEqual(review.faults, []);
  });
});
