export { xlsxReport } from './xlsx-report.ts';
