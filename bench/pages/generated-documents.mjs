// Documents made to be difficult for a page count: each recipe at two lengths, and drafts in the layout of the standard.
import { join } from 'node:path';
import { drafts, loadWriter, random, sentencesOf } from '../make-documents.mjs';
import { OBJECT_RECIPES } from './object-recipes.mjs';
import { packDocument } from './pack-documents.mjs';
import { TEXT_RECIPES } from './text-recipes.mjs';

const SEED = 9704;
const LATIN = [
  'GB/T 9704—2012',
  '5G',
  'PM2.5',
  'https://www.gov.cn/zhengce/index.html',
  '2035年',
  '12345',
  'Internet of Things',
  'WTO',
  '18.6%',
  'e-mail',
  '3,500.25',
  'don’t',
];
const MARKS = [
  '“',
  '”',
  '《',
  '》',
  '（',
  '）',
  '，',
  '。',
  '、',
  '；',
  '：',
  '——',
  '……',
  '！”',
  '》（',
  '。”（',
];

/** Sentences in random order, none twice before all had their turn. */
function shuffled(lines, next) {
  const order = lines.slice();
  for (let k = order.length - 1; k > 0; k -= 1) {
    const other = Math.floor(next() * (k + 1));
    [order[k], order[other]] = [order[other], order[k]];
  }
  return order;
}

function upTo(lines, characters) {
  const taken = [];
  let length = 0;
  for (const line of lines) {
    if (length >= characters) break;
    taken.push(line);
    length += line.length;
  }
  return taken;
}

/** The text with one of `pieces` put in at about every twelfth character. */
function sprinkled(text, pieces, next) {
  let made = '';
  for (let at = 0; at < text.length; ) {
    const size = 5 + Math.floor(next() * 14);
    made += text.slice(at, at + size);
    at += size;
    if (at < text.length) made += pieces[Math.floor(next() * pieces.length)];
  }
  return made;
}

/** The documents, the same bytes at every run: `{ name, bytes }`. */
export async function generatedDocuments(root, folder, packer) {
  const lines = sentencesOf(join(root, 'fixtures', 'real'));
  const next = random(SEED);
  const documents = [];
  for (const [recipe, build] of Object.entries({ ...TEXT_RECIPES, ...OBJECT_RECIPES })) {
    for (const [size, characters] of [
      ['short', 800 + next() * 1500],
      ['long', 4000 + next() * 7500],
    ]) {
      const text = upTo(shuffled(lines, next), characters);
      const given = {
        text,
        latin: text.map((line) => sprinkled(line, LATIN, next)),
        marks: text.map((line) => sprinkled(line, MARKS, next)),
      };
      documents.push({ name: `${recipe}, ${size}`, bytes: packDocument(build(given), packer) });
    }
  }
  const writer = await loadWriter(root, folder);
  for (const [index, text] of drafts(root, 6).entries()) {
    documents.push({
      name: `official draft ${index + 1}`,
      bytes: await writer.writeDocx(writer.readFixture(text), {
        imprintAs: index % 2 === 0 ? 'table' : 'paragraphs',
        headerAs: index % 3 === 0 ? 'textBox' : 'paragraphs',
        numbering: index % 2 === 0 ? 'typed' : 'automatic',
      }),
    });
  }
  return documents;
}
