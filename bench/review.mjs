// `npm run bench:review`: how long the review page takes from choosing a .docx of some fifty pages to the drawn page
// with its problems, in Chromium. The first time is right after loading, the others follow on the same page.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPage, PAGE } from '../test/review-page/support/open-page.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const ROUNDS = 5;
/** 字 of the draft. */
const LENGTH = 29_000;
/** Milliseconds after loading in which a user would not yet have chosen a file. */
const IDLE = 2000;

function longDraft(folder) {
  const real = join(root, 'fixtures/real');
  const texts = readdirSync(real)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(real, name), 'utf8'));
  const paragraphs = texts
    .join('\n')
    .split('\n')
    .filter((line) => line.trim().length > 20);
  const body = paragraphs.join('\n\n').slice(0, LENGTH);
  const head =
    '---\n文种: 通知\n发文机关: 洛阳市偃师区人民政府\n---\n# 洛阳市偃师区人民政府关于印发工作方案的通知\n\n';
  writeFileSync(
    join(folder, '长文.md'),
    `${head}各镇人民政府：\n\n${body}\n\n洛阳市偃师区人民政府\n\n2026年3月2日\n`,
  );
  const gongwen = join(root, 'packages/cli/bin/gongwen.js');
  const target = join(folder, '长文.docx');
  execFileSync(process.execPath, [gongwen, 'export', join(folder, '长文.md'), '-o', target], {
    stdio: 'ignore',
  });
  return target;
}

/** Runs in the page: milliseconds from the choice of a file to the painted sheet. */
function watchSheet() {
  const input = document.querySelector('.file-input');
  let start = 0;
  input.addEventListener('change', () => (start = performance.now()), { capture: true, once: true });
  window.drawn = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('.sheet p') === null) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'gongwen-bench-'));
const draft = longDraft(folder);
const { page, close } = await openPage();
await page.waitForTimeout(IDLE);
const times = [];
for (let round = 0; round < ROUNDS; round += 1) {
  await page.evaluate(watchSheet);
  await page.setInputFiles('.file-input', [draft]);
  times.push(await page.evaluate(() => window.drawn));
  if (round === 0) {
    const pages = await page.locator('.meter-count').nth(1).textContent();
    const problems = await page.locator('.item').count();
    console.log(`${pages} pages, ${problems} problems; page of ${readFileSync(PAGE).length} bytes`);
  }
  await page.locator('.back').click();
  await page.locator('.clear').click();
  await page.locator('.choose-files').waitFor();
}
console.log(`milliseconds: ${times.map((time) => Math.round(time)).join(', ')}`);
await close();
rmSync(folder, { recursive: true, force: true });
