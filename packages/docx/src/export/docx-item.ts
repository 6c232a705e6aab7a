import type { ISectionOptions } from 'docx';

/** What may stand in the body of a docx section: paragraphs, tables, text boxes. */
export type DocxItem = ISectionOptions['children'][number];
