// Makes the documents that are measured: drafts of 3,000 to 5,000 characters put together from the real documents of
// fixtures/real, the same at every run, as Markdown and as .docx.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Small generator of numbers in [0, 1), the same sequence for the same seed. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Sentences of the real documents in a folder, in a fixed order. */
export function sentencesOf(folder) {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/u.test(name) && name !== 'README.md')
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter(
      (line) =>
        line.length > 40 &&
        line.length < 600 &&
        line.endsWith('。') &&
        !/^[#<|（(第一二三四五六七八九十\d]/u.test(line),
    );
}

const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

function draft(index, lines, next) {
  const want = 3000 + Math.floor(next() * 2000);
  const body = [];
  let length = 0;
  for (let section = 0; length < want; section += 1) {
    const heading = `${HAN[section % 10]}、第${index}号事项之${section + 1}`;
    const paragraphs = Array.from({ length: 3 }, () => lines[Math.floor(next() * lines.length)]);
    body.push(heading, ...paragraphs);
    length += paragraphs.reduce((sum, line) => sum + line.length, heading.length);
    if (section === 9) break;
  }
  const date = `2026年${1 + (index % 12)}月${1 + (index % 28)}日`;
  return [
    '---',
    '文种: 通知',
    '发文机关: 洛阳市偃师区人民政府办公室',
    `发文字号: 偃政办〔2026〕${1 + index}号`,
    '公开属性: 主动公开',
    '---',
    '# 洛阳市偃师区人民政府办公室关于做好有关工作的通知',
    '各镇人民政府，各街道办事处，区人民政府各部门，各有关单位：',
    ...body,
    '洛阳市偃师区人民政府办公室',
    date,
  ]
    .join('\n\n')
    .replace(/^---\n\n文种/u, '---\n文种')
    .replace(/\n\n(发文机关|发文字号|公开属性|---)(?=[:\n])/gu, '\n$1');
}

/** The texts of `count` drafts. */
export function drafts(root, count) {
  const lines = sentencesOf(join(root, 'fixtures', 'real'));
  const next = random(20230516);
  return Array.from({ length: count }, (_, index) => draft(index, lines, next));
}

/** Writes `count` Markdown drafts, and as many .docx made from the first twenty; gives their paths. */
export async function makeDocuments(root, folder, count) {
  mkdirSync(folder, { recursive: true });
  const texts = drafts(root, count);
  const markdown = texts.map((text, index) => write(folder, `${index}.md`, text));
  const writer = await loadWriter(root, folder);
  const models = await Promise.all(
    texts.slice(0, 20).map((text) => writer.writeDocx(writer.readFixture(text))),
  );
  const docx = texts.map((_, index) => write(folder, `${index}.docx`, models[index % models.length]));
  return { markdown, docx };
}

function write(folder, name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The .docx writer of the tests, bundled into `folder`. */
export async function loadWriter(root, folder) {
  const outfile = join(folder, 'write-docx.mjs');
  await build({
    entryPoints: [join(root, 'test', 'support', 'write-docx', 'index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['gongwen-source'],
    banner: {
      js: "import { createRequire as made } from 'node:module';\nconst require = made(import.meta.url);",
    },
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
