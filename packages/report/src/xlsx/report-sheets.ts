import { SEVERITIES, SEVERITY_NAMES } from '../names.ts';
import type { Figure } from '../report-figures.ts';
import type { LinkOf } from '../report-source.ts';
import type { FileRow, ProblemRow } from '../report-tables.ts';
import type { Say } from '../say.ts';
import type { SummaryOutput } from '../to-json.ts';
import { headerCell, LINK, numberCell, type ReportSheet, type SheetLink, textCell } from './report-sheet.ts';

export interface SheetNames {
  readonly summary: string;
  readonly files: string;
  readonly problems: string;
}

export function sheetNames(say: Say): SheetNames {
  return {
    summary: say({ zh: '汇总', en: 'Summary' }),
    files: say({ zh: '文件', en: 'Files' }),
    problems: say({ zh: '问题', en: 'Problems' }),
  };
}

/** Counts of the run, then problems by rule and by the organ that submits. */
export function summarySheet(
  summary: SummaryOutput,
  byRule: readonly Figure[],
  byOrgan: readonly Figure[],
  names: SheetNames,
  say: Say,
): ReportSheet {
  const counts: readonly (readonly [string, number])[] = [
    [names.files, summary.files],
    [say({ zh: '无法检查', en: 'Not checked' }), summary.unreadable],
    [names.problems, summary.errors + summary.warnings + summary.infos],
    [say(SEVERITY_NAMES.error), summary.errors],
    [say(SEVERITY_NAMES.warning), summary.warnings],
    [say(SEVERITY_NAMES.info), summary.infos],
    [say({ zh: '可自动修改', en: 'Can be fixed' }), summary.fixable],
  ];
  const linked = new Set([names.files, names.problems]);
  return {
    name: names.summary,
    widths: [44, 10, 10, 10, 10],
    rows: [
      ...counts.map(([name, count]) => [textCell(name, linked.has(name) ? LINK : {}), numberCell(count)]),
      [],
      ...figureRows(say({ zh: '规则', en: 'Rule' }), byRule, say),
      [],
      ...figureRows(say({ zh: '发文机关', en: 'Submitting organ' }), byOrgan, say),
    ],
    links: counts.flatMap(([name], row) =>
      linked.has(name) ? [{ row, column: 0, target: { kind: 'cell' as const, sheet: name, row: 0 } }] : [],
    ),
    hasHeader: false,
  };
}

function figureRows(title: string, figures: readonly Figure[], say: Say): ReportSheet['rows'] {
  const columns = [
    title,
    say({ zh: '合计', en: 'Total' }),
    ...SEVERITIES.map((each) => say(SEVERITY_NAMES[each])),
  ];
  return [
    columns.map(headerCell),
    ...figures.map(({ name, counts, total }) => [
      textCell(name === '' ? say({ zh: '（未识别）', en: '(not recognised)' }) : name),
      numberCell(total),
      ...SEVERITIES.map((severity) => numberCell(counts[severity])),
    ]),
  ];
}

/**
 * The files with their facts and counts. Each opens its file; its count of problems leads to the first of them.
 * @param firstProblem Row of a file's first problem in the sheet of problems.
 */
export function filesSheet(
  rows: readonly FileRow[],
  firstProblem: ReadonlyMap<string, number>,
  linkOf: LinkOf,
  names: SheetNames,
  say: Say,
): ReportSheet {
  const columns = [
    say({ zh: '文件', en: 'File' }),
    say({ zh: '问题', en: 'Problems' }),
    ...SEVERITIES.map((severity) => say(SEVERITY_NAMES[severity])),
    say({ zh: '文种', en: 'Type' }),
    say({ zh: '发文机关', en: 'Submitting organ' }),
    say({ zh: '字数', en: 'Characters' }),
    say({ zh: '页数', en: 'Pages' }),
    say({ zh: '备注', en: 'Remark' }),
  ];
  const links = rows.flatMap(({ file: { output } }, index): SheetLink[] => {
    const [uri, first] = [linkOf(output.path), firstProblem.get(output.path)];
    return [
      ...(uri === null ? [] : [{ row: index + 1, column: 0, target: { kind: 'file' as const, uri } }]),
      ...(first === undefined
        ? []
        : [
            {
              row: index + 1,
              column: 1,
              target: { kind: 'cell' as const, sheet: names.problems, row: first },
            },
          ]),
    ];
  });
  return {
    name: names.files,
    widths: [44, 8, 8, 8, 8, 10, 32, 10, 8, 40],
    rows: [columns.map(headerCell), ...rows.map((row) => fileCells(row, linkOf, say))],
    links,
    hasHeader: true,
  };
}

function fileCells({ file, counts, organs }: FileRow, linkOf: LinkOf, say: Say): ReportSheet['rows'][number] {
  const { path, facts, error } = file.output;
  const remark =
    error === null ? '' : say({ zh: `无法检查：${error.message}`, en: `Not checked: ${error.message}` });
  return [
    textCell(path, linkOf(path) === null ? {} : LINK),
    numberCell(file.findings.length, file.findings.length > 0 ? LINK : {}),
    ...SEVERITIES.map((severity) => numberCell(counts[severity])),
    textCell(facts?.documentType ?? ''),
    textCell(organs.join(say({ zh: '、', en: ', ' }))),
    facts === null ? null : numberCell(facts.characters),
    facts === null ? null : numberCell(facts.pages.count),
    textCell(remark),
  ];
}

/** The problems. The path opens the file; the number leads to the file's row in the sheet of files. */
export function problemsSheet(
  rows: readonly ProblemRow[],
  fileRow: ReadonlyMap<string, number>,
  linkOf: LinkOf,
  names: SheetNames,
  say: Say,
): ReportSheet {
  const columns = [
    say({ zh: '序号', en: 'No.' }),
    say({ zh: '级别', en: 'Severity' }),
    say({ zh: '文件', en: 'File' }),
    say({ zh: '位置', en: 'Place' }),
    say({ zh: '问题', en: 'Problem' }),
    say({ zh: '原文', en: 'Text' }),
    say({ zh: '改为', en: 'Expected' }),
    say({ zh: '规则', en: 'Rule' }),
    say({ zh: '规则编号', en: 'Rule id' }),
    say({ zh: '依据', en: 'Basis' }),
    say({ zh: '发文机关', en: 'Submitting organ' }),
  ];
  const links = rows.flatMap(({ file: { output } }, index): SheetLink[] => {
    const uri = linkOf(output.path);
    const target = { kind: 'cell' as const, sheet: names.files, row: fileRow.get(output.path) ?? 0 };
    return [
      { row: index + 1, column: 0, target },
      ...(uri === null ? [] : [{ row: index + 1, column: 2, target: { kind: 'file' as const, uri } }]),
    ];
  });
  return {
    name: names.problems,
    widths: [7, 8, 32, 12, 48, 48, 28, 18, 26, 36, 28],
    rows: [columns.map(headerCell), ...rows.map((row, index) => problemCells(row, index, linkOf, say))],
    links,
    hasHeader: true,
  };
}

function problemCells(
  { file, finding, ruleName, place, basis, organs }: ProblemRow,
  index: number,
  linkOf: LinkOf,
  say: Say,
): ReportSheet['rows'][number] {
  const { severity, ruleId, message, expected } = finding.message;
  const { before, marked, after } = finding.excerpt;
  const { path } = file.output;
  const list = say({ zh: '、', en: ', ' });
  return [
    numberCell(index + 1, LINK),
    textCell(say(SEVERITY_NAMES[severity])),
    textCell(path, linkOf(path) === null ? {} : LINK),
    textCell(place),
    textCell(message),
    textCell(marked === '' ? before + after : `${before}【${marked}】${after}`),
    textCell(expected.join(say({ zh: '；或 ', en: '; or ' }))),
    textCell(ruleName),
    textCell(ruleId),
    textCell(basis.join(list)),
    textCell(organs.join(list)),
  ];
}
