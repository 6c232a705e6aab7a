// A program of somebody who uses the packages: compiled and run by packages.test.ts in a project outside the workspace.
import { readFile } from 'node:fs/promises';
import { defineRule, fixText, gongwen, lint, resolveFixes } from '@gongwen/core';
import { markdownReader } from '@gongwen/markdown';
import { createPreset, readers, rules } from '@gongwen/preset';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';

const preset = createPreset({ profile: 'yanshi-2023' });

async function idsOf(path: string): Promise<string[]> {
  const result = await lint({ path, value: await readFile(path) }, preset.lintOptions(path));
  if (result.status === 'unreadable') throw new Error(result.error.message);
  return [...new Set(result.messages.map(({ ruleId }) => ruleId))].sort();
}

const noExclamation = defineRule({
  id: 'office/no-exclamation',
  name: { zh: '叹号', en: 'Exclamation mark' },
  severity: 'warning',
  strength: 'practice',
  basis: [{ regulation: '本单位公文处理办法', clause: '第三条' }],
  fixes: 'safe',
  messages: { found: { zh: '不用叹号', en: 'No exclamation marks' } },
  check({ document, report }) {
    for (const { text, pieces } of document.passages) {
      const at = text.indexOf('！');
      if (at < 0) continue;
      const start = (pieces[0]?.offset ?? 0) + at;
      const range = { start, end: start + 1 };
      report('found', { at: range, fix: { safe: true, edits: [{ range, text: '。' }] } });
    }
  },
});

const value = '# 甲局关于防汛的通知\n\n各单位：\n\n请立即落实！\n';
const { config, ...shared } = preset.lintOptions('notice.md');
const options = {
  ...shared,
  readers: [markdownReader],
  rules: [noExclamation],
  config: {
    ...config,
    rules: new Map([[noExclamation.id, { severity: 'warning' as const, options: {}, basis: [] }]]),
  },
};
const own = await lint({ path: 'notice.md', value }, options);
const messages = own.status === 'checked' ? own.messages : [];

const file = new VFile({ path: 'draft.md', value: await readFile('draft.md') });
await unified().use(gongwen, preset.lintOptions('draft.md')).process(file);

const answer = {
  rules: rules.length,
  extensions: readers.flatMap(({ extensions }) => extensions),
  markdown: await idsOf('draft.md'),
  docx: await idsOf('draft.docx'),
  own: messages.map(({ reason }) => reason),
  settled: resolveFixes(messages, 'safe').settled.length,
  fixed: own.status === 'checked' ? fixText(own, 'notice.md', options).text : null,
  report: reporter(file, { color: false }),
};
console.log(JSON.stringify(answer));
