import writeExcelFile from 'write-excel-file/universal';
import { figuresByOrgan, figuresByRule } from '../report-figures.ts';
import type { ReportFile } from '../report-file.ts';
import type { ReportSource } from '../report-source.ts';
import { fileRows, type ProblemRow, problemRows } from '../report-tables.ts';
import { summarize } from '../to-json.ts';
import type { ReportSheet } from './report-sheet.ts';
import { filesSheet, problemsSheet, sheetNames, summarySheet } from './report-sheets.ts';
import { autoFilter, hyperlinks } from './sheet-features.ts';

/** A workbook for people: a sheet each for the summary, the files and the problems. */
export function xlsxReport(files: readonly ReportFile[], source: ReportSource): Promise<Uint8Array> {
  return workbook(sheetsOf(files, source));
}

function sheetsOf(files: readonly ReportFile[], { speech, rules, linkOf }: ReportSource): ReportSheet[] {
  const { say } = speech;
  const names = sheetNames(say);
  const ruleNames = new Map(rules.map(({ rule }) => [rule.id, say(rule.name)]));
  const problems = problemRows(files, rules, speech);
  const byRule = figuresByRule(files).map((figure) => ({
    ...figure,
    name: `${ruleNames.get(figure.name) ?? ''} ${figure.name}`.trim(),
  }));
  const fileRow = new Map(files.map(({ output }, index) => [output.path, index + 1]));
  return [
    summarySheet(summarize(files.map(({ output }) => output)), byRule, figuresByOrgan(files), names, say),
    filesSheet(fileRows(files), firstRows(problems), linkOf, names, say),
    problemsSheet(problems, fileRow, linkOf, names, say),
  ];
}

/** The row of each file's first problem, below the header. */
function firstRows(problems: readonly ProblemRow[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const [index, { file }] of problems.entries()) {
    if (!rows.has(file.output.path)) rows.set(file.output.path, index + 1);
  }
  return rows;
}

async function workbook(sheets: readonly ReportSheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, widths, rows, hasHeader }) => ({
    sheet: name,
    data: rows,
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape' as const,
    ...(hasHeader ? { stickyRowsCount: 1 } : {}),
  }));
  const blob = await writeExcelFile(written, { features: [autoFilter(sheets), hyperlinks(sheets)] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
