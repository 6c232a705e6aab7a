import { launchBrowser } from './launch-browser.mjs';

const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'gongwen.locale': 'zh-CN',
};

/**
 * Opens VS Code's workbench on the folder /workspace.
 *
 * @param options `address` of the host page, `files` (Buffers by path), the file to `open`, `settings`
 * @returns the page and what went wrong on it: errors, and requests that left the machine
 */
export async function openWorkbench({ address, files, open, settings = {} }) {
  const browser = await launchBrowser();
  const { page } = browser;
  await page.addInitScript(
    (workspace) => {
      window.testWorkspace = workspace;
    },
    {
      files: Object.fromEntries(
        Object.entries(files).map(([path, bytes]) => [path, bytes.toString('base64')]),
      ),
      open,
      settings: { ...SETTINGS, ...settings },
    },
  );
  await page.goto(address);
  await page.waitForSelector('.monaco-workbench .part.editor', { timeout: 60_000 });
  return browser;
}
