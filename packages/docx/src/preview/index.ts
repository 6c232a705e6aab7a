export { type DocxPreview, previewDocx } from './preview-docx.ts';
