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
  TableBlock,
  TextBlock,
} from './docx-document.ts';
export { readFixture } from './read-fixture.ts';
export { type DocumentLabel, readLabelledText } from './read-labelled-text.ts';
export { writeDocx } from './write-docx.ts';
export type { WriteDocxOptions } from './write-options.ts';
