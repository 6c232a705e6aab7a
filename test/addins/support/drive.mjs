import { fileURLToPath } from 'node:url';

export const fixture = (path) => fileURLToPath(new URL(`../../../fixtures/${path}`, import.meta.url));
export const WPS_FOLDER = fileURLToPath(new URL('../../../packages/wps/dist/gongwen-lint_0.1.0/', import.meta.url));
export const WPS_PANEL = `${WPS_FOLDER}ui/panel.html`;

/** Waits until the panel shows what it found, or why it found nothing. */
export async function settled(page) {
  await page.locator('.task-pane[aria-busy="false"]').waitFor();
  await page.locator('.problem-panel .panel-head, .pane-failed').first().waitFor();
}

/** Entries of the list of problems. */
export function item(page, text) {
  return page.locator('.item', { hasText: text });
}

