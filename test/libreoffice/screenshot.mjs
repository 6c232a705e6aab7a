// Takes docs/images/libreoffice.png: a draft in LibreOffice Writer, its problems underlined through `gongwen serve`.
// By hand; needs a screen of its own, a window manager and the Chinese interface:
//   apt-get install xvfb openbox xdotool imagemagick libreoffice-writer libreoffice-gtk3 libreoffice-l10n-zh-cn python3-uno fonts-noto-cjk
//   npm run build && node test/libreoffice/screenshot.mjs
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const BIN = at('../../packages/cli/bin/gongwen.js');
const PICTURE = at('../../docs/images/libreoffice.png');
const SCREEN = ':97';

const DRAFT = `---
发文字号: 偃政办〔2026〕12号
公开属性: 主动公开
---
# 洛阳市偃师区人民政府办公室关于做好2026年防汛工作的通知

各镇人民政府，各街道办事处，区人民政府有关部门：

为认真布署今年防汛工作，加强物资台帐管理,经区人民政府同意，现将有关事项通知如下。

一、压实工作责任。各镇、各街道要按照“谁主管、谁负责”、“管行业必须管安全”的要求，严格落实领导带班制度，汛期值班电话24小时畅通。

二、加强物资储备。截止目前，各类物资已储备到位，请区应急局于6月31日前逐一核对。

洛阳市偃师区人民政府办公室

2026年6月1日
`;

const folder = mkdtempSync(join(tmpdir(), 'gongwen-screenshot-'));
const running = [];
const start = (command, args, options = {}) => {
  const child = spawn(command, args, { stdio: 'ignore', ...options });
  running.push(child);
  return child;
};
const run = (command, args, options = {}) => {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
};

/** LibreOffice 7.4 gives two cells to each character of a grid that is narrower than its font. */
function withoutCells(docx) {
  const parts = unzipSync(new Uint8Array(docx));
  const body = strFromU8(parts['word/document.xml']).replaceAll('"linesAndChars"', '"lines"');
  return zipSync({ ...parts, 'word/document.xml': strToU8(body) });
}

/** The address that the server prints once it listens. */
function serve() {
  const child = start(process.execPath, [BIN, 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve) => {
    child.stdout.on('data', (text) => {
      const url = /http:\/\/\S+:\d+/u.exec(String(text));
      if (url) resolve(url[0]);
    });
  });
}

try {
  writeFileSync(join(folder, 'draft.md'), DRAFT);
  const document = join(folder, '关于做好2026年防汛工作的通知.docx');
  run(process.execPath, [BIN, 'export', join(folder, 'draft.md'), '-o', document]);
  writeFileSync(document, withoutCells(readFileSync(document)));
  start('Xvfb', [SCREEN, '-screen', '0', '1280x800x24']);
  await setTimeout(1000);
  const env = {
    ...process.env,
    DISPLAY: SCREEN,
    LANG: 'zh_CN.UTF-8',
    LANGUAGE: 'zh_CN',
    SAL_USE_VCLPLUGIN: 'gtk3',
  };
  env.FONTCONFIG_FILE = at('support/fonts.conf');
  start('openbox', [], { env });
  const url = await serve();
  const order = { baseUrl: `${url}/v2`, document, word: '截止', picture: PICTURE };
  run('/usr/bin/python3', [at('support/picture.py'), join(folder, 'profile')], {
    env,
    input: JSON.stringify(order),
  });
  console.log(PICTURE);
} finally {
  for (const child of running) child.kill();
  rmSync(folder, { recursive: true, force: true });
}
