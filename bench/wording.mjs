// Precision and recall of the wording rules by sentence: node bench/wording.mjs PAIRS
// PAIRS: lines of number of wrong characters, sentence as written, right sentence, parted by tabs. The set phrases of
// rules/data/wrong-forms.yaml are learnt from the right sentences of the first half of the pairs it was made from, so
// that the second half tells what the rules find in sentences they have not seen.
import { readFileSync } from 'node:fs';
import { lintSync } from '@gongwen/core';
import { createPreset, rules } from '@gongwen/preset';

const [path] = process.argv.slice(2);
if (!path) {
  console.error('usage: node bench/wording.mjs PAIRS');
  process.exit(2);
}
const verbose = process.argv.includes('--verbose');
const pairs = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
  .filter((fields) => fields.length === 3);
const options = {
  ...createPreset().lintOptions('sentence.txt'),
  rules: rules.filter(({ id }) => id.startsWith('wording/')),
};
/** Sentences stand in a body, as they do in a document. */
const HEAD = '关于做好有关工作的通知\n\n各镇人民政府：\n\n';

function messagesOf(sentence) {
  const result = lintSync({ path: 'sentence.txt', value: `${HEAD}　　${sentence}\n` }, options);
  if (result.status !== 'checked') throw new Error(result.error.message);
  return result.messages;
}

const started = performance.now();
const judged = pairs.map(([, written, right]) => {
  const ofRight = messagesOf(right);
  const known = new Set(ofRight.map(({ actual }) => actual));
  const found = written === right ? [] : messagesOf(written).filter(({ actual }) => !known.has(actual));
  return { written, right, isWrong: written !== right, ofRight, found };
});
const seconds = (performance.now() - started) / 1000;

const percent = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;

function print(name, rows) {
  const wrong = rows.filter(({ isWrong }) => isWrong);
  const told = wrong.filter(({ found }) => found.length > 0).length;
  const blamed = rows.filter(({ ofRight }) => ofRight.length > 0);
  const firm = rows.filter(({ ofRight }) => ofRight.some(({ severity }) => severity !== 'info')).length;
  console.log(
    `${name}\n` +
      `  right sentences without a message  ${rows.length - blamed.length} of ${rows.length} (${percent(rows.length - blamed.length, rows.length)}), ` +
      `with nothing above info ${rows.length - firm} (${percent(rows.length - firm, rows.length)})\n` +
      `  wrong sentences found              ${told} of ${wrong.length} (${percent(told, wrong.length)})\n` +
      `  precision                          ${percent(told, told + blamed.length)}`,
  );
  if (verbose)
    for (const { right, ofRight } of blamed)
      console.log(`    ${ofRight.map(({ ruleId, reason }) => `${ruleId} ${reason}`).join('; ')}  ${right}`);
}

const half = Math.floor(pairs.length / 2);
print('all', judged);
print('first half', judged.slice(0, half));
print('second half (held out)', judged.slice(half));
console.log(`${(2 * pairs.length).toLocaleString('en')} sentences in ${seconds.toFixed(1)} s`);
