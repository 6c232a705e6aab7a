import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../../../docs/images/', import.meta.url);

/** Renews a picture of the documentation, when asked to: `UPDATE_SCREENSHOTS=1`. */
export async function screenshot(page, name) {
  if (process.env.UPDATE_SCREENSHOTS !== '1') return;
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: fileURLToPath(new URL(name, FOLDER)) });
}
