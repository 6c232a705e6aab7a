import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CollectedFile } from '../findings/collected-file.ts';
import { collectingReporter } from '../findings/collecting-reporter.ts';
import { figuresByOrgan, figuresByRule } from '../report-figures.ts';
import { linkFrom } from '../report-paths.ts';
import { fileRows, type ProblemRow, problemRows } from '../report-tables.ts';
import type { Reporter } from '../reporter.ts';
import type { ReporterOptions } from '../reporter-options.ts';
import { summarize } from '../to-json.ts';
import type { ReportSheet } from './report-sheet.ts';
import { filesSheet, problemsSheet, sheetNames, summarySheet } from './report-sheets.ts';
import { workbook } from './workbook.ts';

/** A workbook for people: a sheet each for the summary, the files and the problems. */
export function xlsxReporter(options: ReporterOptions): Reporter {
  return collectingReporter((files) => workbook(sheetsOf(files, options)));
}

function sheetsOf(
  files: readonly CollectedFile[],
  { context, folder, rules }: ReporterOptions,
): ReportSheet[] {
  const { say, cwd } = context;
  const names = sheetNames(say);
  const active = rules();
  const ruleNames = new Map(active.map(({ rule }) => [rule.id, say(rule.name)]));
  const linkOf = (path: string): string | null => {
    const absolute = resolve(cwd, path);
    return existsSync(absolute) ? linkFrom(folder, absolute) : null;
  };
  const problems = problemRows(files, active, context);
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
