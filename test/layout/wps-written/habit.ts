import type { DocxParts } from './docx-parts.ts';

/** One way in which WPS writes what our writer writes otherwise; the document stays the same. */
export interface Habit {
  readonly name: string;
  readonly rewrite: (parts: DocxParts) => DocxParts;
}
