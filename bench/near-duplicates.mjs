// `node bench/near-duplicates.mjs [COUNT] [--verify]`: finds near-duplicates among 10,000 documents (by default) put
// together from the sentences of fixtures/real, every tenth a copy of an earlier one with a few sentences changed. With
// --verify all pairs are compared one by one as well (two minutes for 10,000), and the pairs of similarity 0.8 and more
// must be exactly those found. Needs a build.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jaccard, nearDuplicates, sentenceHashes } from '@gongwen/core';
import { drafts } from './make-documents.mjs';

const root = join(fileURLToPath(import.meta.url), '..', '..');
const count = Number(process.argv[2] ?? 10_000);
const THRESHOLD = 0.8;

const seconds = (since) => (Number(process.hrtime.bigint() - since) / 1e9).toFixed(2);

/** Every `step`th sentence of a text changed. */
const changed = (text, step) => {
  let at = 0;
  return text.replace(/。/gu, () => {
    at += 1;
    return at % step === 0 ? `，第${at}处改动。` : '。';
  });
};

const texts = drafts(root, count);
for (let at = 10; at < count; at += 10) texts[at] = changed(texts[at - 7] ?? '', 5 + ((at / 10) % 20));

let start = process.hrtime.bigint();
const sets = texts.map(sentenceHashes);
const sizes = sets.map((set) => set.length);
console.log(
  `${count} documents, ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / count)} sentences each: hashed in ${seconds(start)} s`,
);

start = process.hrtime.bigint();
const found = nearDuplicates(sets.length, (index) => sets[index], THRESHOLD);
console.log(`near-duplicates found in ${seconds(start)} s: ${found.length}`);

if (process.argv.includes('--verify')) {
  start = process.hrtime.bigint();
  const expected = sets.flatMap((set, second) => {
    for (let first = 0; first < second; first += 1)
      if (jaccard(sets[first], set) >= THRESHOLD) return [`${first} ${second}`];
    return [];
  });
  console.log(`all pairs compared in ${seconds(start)} s: ${expected.length}`);

  const given = new Set(found.map(({ first, second }) => `${first} ${second}`));
  const missed = expected.filter((pair) => !given.has(pair));
  console.log(`missed ${missed.length}, too many ${given.size - (expected.length - missed.length)}`);
  process.exitCode = missed.length > 0 || given.size > expected.length ? 1 : 0;
}
