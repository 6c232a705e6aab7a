import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedDocuments } from './generated-documents.mjs';

function inFolder(folder) {
  return readdirSync(folder)
    .filter((name) => /\.do[ct]x$/u.test(name))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

/** Groups of documents to compare, by what they are; `corpus` is the folder of a corpus, or undefined. */
export async function collectDocuments(root, folder, corpus, packer) {
  const groups = {
    'fixtures/conforming': inFolder(join(root, 'fixtures/conforming')),
    'fixtures/defects': inFolder(join(root, 'fixtures/defects')),
    'fixtures/seed': inFolder(join(root, 'fixtures/seed')),
    generated: await generatedDocuments(root, folder, packer),
  };
  if (corpus === undefined) return groups;
  const made = join(folder, 'corpus-texts');
  if (existsSync(join(corpus, 'labels.json'))) {
    const script = join(root, 'scripts/corpus-to-docx.mjs');
    execFileSync(process.execPath, [script, join(corpus, 'labels.json'), join(corpus, 'text'), made], {
      stdio: 'ignore',
    });
    groups['corpus, texts laid out'] = inFolder(made);
  }
  for (const kind of ['docx', 'template']) {
    if (existsSync(join(corpus, kind))) groups[`corpus, ${kind}`] = inFolder(join(corpus, kind));
  }
  return groups;
}
