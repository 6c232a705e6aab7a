export { docxReader } from './docx-reader.ts';
