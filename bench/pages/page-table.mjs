import { NOTES } from './notes.mjs';

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const difference = ({ ours, theirs }) => (theirs === null ? null : ours - theirs);
const line = (cells) => `| ${cells.join(' | ')} |`;

function totals(group, rows) {
  const counted = rows.filter(({ theirs }) => theirs !== null);
  const within = (most) => counted.filter((row) => Math.abs(difference(row)) <= most).length;
  const paragraphs = counted.map((row) => row.paragraphs);
  const compared = paragraphs.reduce((sum, count) => sum + count.compared, 0);
  const equal = paragraphs.reduce((sum, count) => sum + count.equal, 0);
  return line([
    group,
    counted.length,
    percent(within(0), counted.length),
    counted.length - within(0),
    counted.length - within(1),
    percent(equal, compared),
  ]);
}

/** Totals by group, as a table. */
export function groupTable(rows) {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return [
    line(['group', 'documents', 'equal', 'other', 'off by more than 1', 'paragraphs on the same page']),
    line(['---', '---:', '---:', '---:', '---:', '---:']),
    ...groups.map((group) =>
      totals(
        group,
        rows.filter((row) => row.group === group),
      ),
    ),
    totals('**all**', rows),
  ].join('\n');
}

function fileTable(rows) {
  return [
    line(['file', 'ours', 'LibreOffice', 'Word’s own', 'difference', 'paragraphs on the same page', 'note']),
    line(['---', '---:', '---:', '---:', '---:', '---:', '---']),
    ...rows.map((row) =>
      line([
        row.name.replaceAll('|', '\\|'),
        row.ours,
        row.theirs ?? 'none',
        row.stored ?? '',
        difference(row) || '',
        row.paragraphs === null ? '' : `${row.paragraphs.equal}/${row.paragraphs.compared}`,
        NOTES[row.name] ?? '',
      ]),
    ),
  ].join('\n');
}

const METHOD = `## What is compared

- The count of pages, and for each paragraph found in the text of the rendered pages the page on which it begins. “Word’s
  own” is what \`docProps/app.xml\` says where Word wrote the file; a difference from LibreOffice with the same count
  there is LibreOffice’s.
- Generated documents (\`bench/pages/*-recipes.mjs\`) are made to be difficult, each feature at two lengths, the same
  bytes at every run. Corpus documents are not part of the project.
- LibreOffice gets a copy without the two faults of its document grid (\`packages/cli/src/pages/soften-grid.ts\`): it
  snaps characters to cells, and makes lines of exact height as high as the grid.
- Fonts: the Chinese fonts of Windows are assumed with the line heights that Word gives them: 1.3 em for 宋体, 仿宋, 黑体,
  楷体 and those of 方正, 1.72 em for 微软雅黑; letters and digits of a Chinese font are half an em wide. LibreOffice is
  given fonts with just these measures (\`bench/pages/comparison-fonts.mjs\`), made of Noto Serif CJK. Latin text is set
  in Times New Roman, for which Liberation Serif stands with the same widths.
- So the table says nothing of whether these measures are those of Word, nor of how Word treats the grid: it compares
  line breaking and page filling on equal terms. The engine was mended on these very documents; real attachments and
  templates by others agree less often than those made here, as the groups show.
- Differences seen in LibreOffice that the engine does not follow: 只压缩标点符号 (\`w:characterSpacingControl\` is not
  read from a .docx); hanging marks turned off hang all the same; \`…\` may begin a line.
`;

/** The page bench/pages.md. */
export function pageTable(rows) {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return `# Page counts

Written by \`npm run bench:pages -- CORPUS\`; do not edit. Page counts of the engine (\`packages/core/src/measure\`)
beside those of LibreOffice 7.4.

${groupTable(rows)}

${METHOD}
${groups.map((group) => `## ${group}\n\n${fileTable(rows.filter((row) => row.group === group))}`).join('\n\n')}
`;
}
