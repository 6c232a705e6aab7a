export {
  type AttendanceBlock,
  type Block,
  type DocumentForm,
  type DocxDocument,
  type DocxHeader,
  type DocxImprint,
  type HeadingBlock,
  type IssuerMarkSuffix,
  type LinesBlock,
  type TableBlock,
  type TextBlock,
  type WriteDocxOptions,
  writeDocx,
} from '@gongwen/docx/export';
export { readFixture } from './read-fixture.ts';
export { type DocumentLabel, readLabelledText } from './read-labelled-text.ts';
