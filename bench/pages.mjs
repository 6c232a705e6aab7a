// `npm run bench:pages -- [CORPUS]`: page counts of the engine beside those of LibreOffice, over the .docx fixtures,
// generated documents and, where CORPUS is given, a corpus; writes bench/pages.md. Needs soffice (or GONGWEN_SOFFICE)
// and Debian's fonts-noto-cjk and fonts-liberation2.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectDocuments } from './pages/collect-documents.mjs';
import { compareParagraphs } from './pages/compare-paragraphs.mjs';
import { makeComparisonFonts } from './pages/comparison-fonts.mjs';
import { loadEngine } from './pages/engine.mjs';
import { fontNames } from './pages/font-names.mjs';
import { groupTable, pageTable } from './pages/page-table.mjs';
import { render } from './pages/render.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [corpus] = process.argv.slice(2);
const folder = join(root, '.tmp/bench-pages');
mkdirSync(folder, { recursive: true });

const engine = await loadEngine(root, folder);
const groups = await collectDocuments(root, folder, corpus, engine);
const documents = Object.entries(groups).flatMap(([group, files]) =>
  files.map((file) => ({ group, ...file })),
);
const softened = documents.map(({ name, bytes }) => ({ name, bytes: engine.softenGrid(bytes) }));
const configuration = makeComparisonFonts(folder, fontNames(documents));
const rendered = await render(softened, folder, configuration);

const rows = documents.map(({ group, name, bytes }, index) => {
  const draft = engine.docxReader.read({ path: name, value: bytes });
  const { count, pageOf } = engine.layoutPages(draft);
  const pages = rendered[index];
  const { application, pages: stored } = draft.data.layout.stored;
  return {
    group,
    name,
    ours: count,
    theirs: pages?.length ?? null,
    stored: /^Microsoft .*Word/u.test(application ?? '') ? stored : null,
    paragraphs: pages === null ? null : compareParagraphs(pageOf, pages),
  };
});
writeFileSync(join(root, 'bench/pages.md'), pageTable(rows));
console.log(groupTable(rows));
