export { provideDocxPreview } from './provide-docx-preview.ts';
