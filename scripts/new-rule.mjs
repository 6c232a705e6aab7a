// `npm run new-rule family/some-name`: writes the two files of a new rule, its code and its page.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', 'rules');
const id = process.argv[2] ?? '';

if (!/^[a-z]+\/[a-z0-9-]+$/u.test(id)) {
  console.error('usage: npm run new-rule family/some-name   (lower-case letters, digits and hyphens)');
  process.exit(2);
}
const code = join(root, `${id}.ts`);
const page = join(root, `${id}.md`);
for (const file of [code, page]) {
  if (existsSync(file)) {
    console.error(`${file} is already there; choose another name`);
    process.exit(2);
  }
}

mkdirSync(dirname(code), { recursive: true });
writeFileSync(
  code,
  `import { defineRule } from '@gongwen/core';
import { clause } from '../shared/clause.ts';

export default defineRule({
  id: '${id}',
  name: { zh: '规则名称', en: 'Name of the rule' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('regulation', '第十九条')],
  messages: {
    found: { zh: '此处写作“{found}”，应为“{right}”', en: 'Found "{found}", expected "{right}"' },
  },
  check({ document, report }) {
    for (const passage of document.passages) {
      const at = passage.text.indexOf('【示例】');
      if (at >= 0) report('found', { at: rangeIn(passage, at, at + 4), data: { found: '【示例】', right: '' } });
    }
  },
});
`.replace('import { defineRule }', 'import { defineRule, rangeIn }'),
);
writeFileSync(
  page,
  `# ${id} 规则名称

> One sentence in English: what the rule asks.

## 要求

一句话写明要求。

## 依据

- 《党政机关公文处理工作条例》第十九条

## 例子

\`\`\`markdown bad
正文中有【示例】字样。
\`\`\`

- 1:5 此处写作“【示例】”，应为“”

\`\`\`markdown good
正文没有问题。
\`\`\`

## 何时可以不用

写明什么情况下可以关闭。
`,
);
console.log(`rules/${id}.ts\nrules/${id}.md\nNow: npm test`);
