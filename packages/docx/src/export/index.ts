export { documentOf } from './compose/document-of.ts';
export { type ExportNote, exportNotes } from './compose/export-notes.ts';
export type {
  AttendanceBlock,
  Block,
  DocumentForm,
  DocxDocument,
  DocxHeader,
  DocxImprint,
  HeadingBlock,
  IssuerMarkSuffix,
  LinesBlock,
  Stretch,
  TableBlock,
  TextBlock,
} from './docx-document.ts';
export { type ExportedDocx, exportDocx } from './export-docx.ts';
export { writeDocx } from './write-docx.ts';
export type { WriteDocxOptions } from './write-options.ts';
