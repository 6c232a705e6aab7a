// Makes rules/data/wrong-forms.yaml. Run after `npm install --ignore-scripts --prefix scripts/wrong-forms`:
//   node scripts/wrong-forms/make.mjs --words LIST --pairs PAIRS --learn FOLDER… --right FOLDER… [--held-out]
// words: words of official writing by frequency; pairs: wrong and right sentences, of which the first half of the right
// ones is learnt from and none of the wrong ones; learn: published documents whose set phrases are learnt; right:
// further texts in which no wrong form may occur. With --held-out nothing is written: only the first half of the pairs
// is a right text, and the second is judged.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { findWrongForms } from './find-wrong-forms.mjs';
import { readWords } from './words.mjs';

const data = fileURLToPath(new URL('../../rules/data/', import.meta.url));
const { values } = parseArgs({
  options: {
    words: { type: 'string' },
    pairs: { type: 'string' },
    learn: { type: 'string', multiple: true, default: [] },
    right: { type: 'string', multiple: true, default: [] },
    'held-out': { type: 'boolean', default: false },
  },
});

const pairs = readFileSync(values.pairs, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));
const half = pairs.slice(0, pairs.length / 2);
const rightOf = (rows) => rows.map(([, , right]) => right).join('\n');
const learnt = [rightOf(half), ...values.learn.map(readTexts)].join('\n');

const found = findWrongForms({
  words: readWords(values.words),
  learnt,
  right: [learnt, ...values.right.map(readTexts), ...(values['held-out'] ? [] : [rightOf(pairs)])].join('\n'),
  listed: listedForms(),
  surnames: readYaml('surnames').single,
});

if (values['held-out']) judge(pairs.slice(pairs.length / 2));
else writeFileSync(join(data, 'wrong-forms.yaml'), `${head()}forms: |\n${lines().join('\n')}\n`);
console.log(`${found.size} wrong forms of ${new Set(found.values()).size} words and phrases`);

function readTexts(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:md|txt)$/u.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

function readYaml(name) {
  return parse(readFileSync(join(data, `${name}.yaml`), 'utf8'));
}

/** What the lists kept by hand judge, they judge better. */
function listedForms() {
  const rows = ['typos', 'confusables', 'organ-misnomers', 'obsolete-terms'].flatMap(readYaml);
  return [...rows.map(({ wrong }) => wrong).filter((wrong) => wrong.length > 1), '法治', '法制'];
}

function head() {
  return `# 词和固定词组的可能错形，由 scripts/wrong-forms 生成，不手改。每行：正形，空格，错处的序号（从 0 起）和替换它的各字；
# 错处是一个同音词的，写作序号＋“=”＋各词（用“、”隔开）。正形取自公文写作词表（ECSpell，MIT）和已公布公文中反复出现的词组；
# 错形限于同音字（pinyin-pro，MIT）、形近字（cjk-decomp，Apache-2.0）、同音词（jieba 词表，MIT），且不是词、不是词的一部分、
# 不见于已公布的公文和法律文本、按词频推算不会在词的交界处偶合。
`;
}

function lines() {
  const byPhrase = new Map();
  for (const [wrong, phrase] of found) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), wrong]);
  return [...byPhrase].map(([phrase, forms]) => {
    const at = new Map();
    for (const wrong of forms) {
      const differing = [...phrase]
        .map((char, i) => (wrong.charAt(i) === char ? -1 : i))
        .filter((i) => i >= 0);
      const first = differing[0] ?? 0;
      const width = (differing.at(-1) ?? first) - first + 1;
      const key = width === 1 ? `${first}` : `${first}=`;
      at.set(key, [...(at.get(key) ?? []), wrong.slice(first, first + width)]);
    }
    return `  ${phrase}${[...at].map(([key, parts]) => ` ${key}${parts.join(key.endsWith('=') ? '、' : '')}`).join('')}`;
  });
}

function judge(rows) {
  const holds = (text) => {
    for (let from = 0; from < text.length; from += 1)
      for (let size = 2; size <= 10; size += 1) {
        const run = text.slice(from, from + size);
        if (found.has(run)) return run;
      }
    return null;
  };
  const wrong = rows.filter(([, written, right]) => written !== right);
  const told = wrong.filter(([, written, right]) => {
    const run = holds(written);
    return run !== null && !right.includes(run);
  });
  const blamed = rows.map(([, , right]) => holds(right)).filter((run) => run !== null);
  console.log(`right sentences ${rows.length}, blamed ${blamed.length} ${blamed.join(' ')}`);
  console.log(`wrong sentences ${wrong.length}, told ${told.length}`);
}
