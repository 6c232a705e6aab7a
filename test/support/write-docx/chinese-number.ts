export { chineseNumber } from '../../../packages/docx/src/export/chinese-number.ts';
