import type { OfficialDocument } from '@gongwen/core';
import { breakTitle } from './break-title.ts';
import { documentOf } from './compose/document-of.ts';
import { type ExportNote, exportNotes } from './compose/export-notes.ts';
import type { Block } from './docx-document.ts';
import { writeDocx } from './write-docx.ts';

/** A draft as a .docx, and what its drafter should know of it. */
export interface ExportedDocx {
  readonly bytes: Uint8Array;
  readonly notes: readonly ExportNote[];
}

const TITLES: ReadonlySet<Block['kind']> = new Set(['title', 'issuedTitle', 'attachmentTitle']);

/** A title that the drafter has broken stays so. */
function withBrokenTitle(block: Block): Block {
  if (!('lines' in block) || !TITLES.has(block.kind)) return block;
  const [only, ...more] = block.lines;
  return only === undefined || more.length > 0 ? block : { ...block, lines: breakTitle(only) };
}

/**
 * Lays a recognised draft out as a .docx in the layout of GB/T 9704—2012. Its text stays as it is; what the text lacks
 * comes from the front matter. A long title of one line is broken between words (7.3.1). Below several paragraphs the signature does not stand alone on a page (7.3.5.5).
 *
 * @example
 * ```ts
 * import { readFile, writeFile } from 'node:fs/promises';
 * import { recognize } from '@gongwen/core';
 * import { exportDocx } from '@gongwen/docx/export';
 * import { markdownReader } from '@gongwen/markdown';
 * import { createPreset } from '@gongwen/preset';
 *
 * const draft = markdownReader.read({ path: 'draft.md', value: await readFile('draft.md') });
 * const { config } = createPreset().lintOptions('draft.md');
 * const { bytes, notes } = await exportDocx(recognize(draft, 'draft.md', config));
 * await writeFile('exported.docx', bytes);
 * console.log(String.fromCharCode(...bytes.slice(0, 2)), Array.isArray(notes));
 * // → PK true
 * ```
 */
export async function exportDocx(official: OfficialDocument): Promise<ExportedDocx> {
  const document = documentOf(official);
  const set = { ...document, blocks: document.blocks.map(withBrokenTitle) };
  return {
    bytes: await writeDocx(set, { closing: 'withText' }),
    notes: exportNotes(official, document),
  };
}
