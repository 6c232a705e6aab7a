import { readFile } from 'node:fs/promises';

/** Gives files to the page as the dialog of the browser does. */
export async function chooseFiles(page, paths) {
  await page.setInputFiles('.file-input', paths);
}

/** Gives a whole folder to the page. */
export async function chooseFolder(page, folder) {
  await page.setInputFiles('.folder-input', folder);
}

/** Waits until every file of the list is checked. */
export async function allChecked(page, count) {
  await page
    .locator('.files tbody tr')
    .nth(count - 1)
    .waitFor();
  await page.waitForFunction(() => document.querySelector('.files .pending') === null);
  await page.locator('.app-status', { hasText: `${count} 份文件` }).waitFor();
}

/** Opens a draft of the list. */
export async function openDraft(page, name) {
  await page.locator('.files tbody tr', { hasText: name }).locator('.open').click();
  await page.locator('.sheet').waitFor();
  await settled(page);
}

/** Waits until nothing is being checked. */
export async function settled(page) {
  await page.locator('.review-view[aria-busy="false"]').waitFor();
}

/** Entries of the list of problems. */
export function item(page, text) {
  return page.locator('.item', { hasText: text });
}

/** Saves by an entry of an export menu; the bytes and the name. */
export async function exported(page, id) {
  await page.locator('.menu-open').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`.export-${id}`).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
