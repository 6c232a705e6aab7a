export { millimetres, points } from '../../../packages/docx/src/export/page-layout.ts';
