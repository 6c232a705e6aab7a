import type { Reader } from '@gongwen/core';
import { readDocx } from './read-docx.ts';

/**
 * The reader of .docx files and of templates and macro documents in the same format.
 *
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises';
 * import { docxReader } from '@gongwen/docx';
 *
 * const draft = docxReader.read({ path: 'draft.docx', value: await readFile('draft.docx') });
 * console.log(draft.data.format, draft.data.text.includes('洛阳市'));
 * // → docx true
 * ```
 */
export const docxReader: Reader = {
  format: 'docx',
  extensions: ['.docx', '.dotx', '.docm'],
  read: readDocx,
};
