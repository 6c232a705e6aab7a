import type { Reader } from '@gongwen/core';
import { readDocx } from './read-docx.ts';

/** The reader of .docx files and of templates and macro documents in the same format. */
export const docxReader: Reader = {
  format: 'docx',
  extensions: ['.docx', '.dotx', '.docm'],
  read: readDocx,
};
