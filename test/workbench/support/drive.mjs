/** VS Code holds markers back while it is busy. */
export const MARKERS = 12_000;

/** Runs a command of the palette by its title. */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input[type="text"]');
  await input.waitFor();
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
}

/** Opens a file from the explorer. */
export async function openFile(page, name) {
  const row = page.locator('.explorer-folders-view .monaco-list-row').getByText(name, { exact: true });
  await row.dblclick();
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

/** Rows of the Problems panel, which is opened. */
export async function problems(page) {
  if (!(await page.locator('.markers-panel').isVisible())) await runCommand(page, 'View: Focus Problems');
  await page.locator('.markers-panel').waitFor();
  return page.locator('.markers-panel .monaco-list-row');
}

/** Closes what lies over the editor: messages, pickers, hovers. */
export async function dismiss(page) {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

/** The line of the active editor that holds a text. */
export function lineWith(page, text) {
  return page.locator('.editor-instance .view-line', { hasText: text }).first();
}

/** Number of wavy lines in the active editor, of any colour. */
export function squiggles(page) {
  return page.locator('.squiggly-error, .squiggly-warning, .squiggly-info');
}

/** The frame of the preview that is shown. */
export async function previewFrame(page) {
  const outer = page.frameLocator('.webview.ready, iframe.webview').first();
  const frame = outer.frameLocator('#active-frame');
  await frame.locator('[data-state="shown"]').waitFor({ timeout: 30_000 });
  return frame;
}

/** Text of a file of /workspace, or its bytes. */
export async function readBytes(page, path) {
  const text = await page.evaluate((name) => window.readWorkspaceFile(name).catch(() => null), path);
  return text === null ? null : Buffer.from(text, 'base64');
}
