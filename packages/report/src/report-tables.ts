import { formatBasis, type Severity } from '@gongwen/core';
import type { ActiveRule } from './active-rules.ts';
import { placeText } from './names.ts';
import type { ReportFile, ReportFinding } from './report-file.ts';
import type { Speech } from './say.ts';

/** One file of a report that people read. */
export interface FileRow {
  readonly file: ReportFile;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Who submits it, the organiser first; empty where none was recognised. */
  readonly organs: readonly string[];
}

/** One problem of such a report. */
export interface ProblemRow {
  readonly file: ReportFile;
  readonly finding: ReportFinding;
  readonly ruleName: string;
  /** 6:13; in a .docx 第6段:13. */
  readonly place: string;
  readonly basis: readonly string[];
  readonly organs: readonly string[];
}

export function fileRows(files: readonly ReportFile[]): FileRow[] {
  return files.map((file) => {
    const count = (severity: Severity): number =>
      file.findings.filter(({ message }) => message.severity === severity).length;
    return {
      file,
      counts: { error: count('error'), warning: count('warning'), info: count('info') },
      organs: organsOf(file),
    };
  });
}

export function problemRows(
  files: readonly ReportFile[],
  rules: readonly ActiveRule[],
  { say, locale }: Speech,
): ProblemRow[] {
  const names = new Map(rules.map(({ rule }) => [rule.id, say(rule.name)]));
  return files.flatMap((file) =>
    file.findings.map((finding) => {
      const { ruleId, line, column, basis } = finding.message;
      return {
        file,
        finding,
        ruleName: names.get(ruleId) ?? ruleId,
        place: placeText(file.output.format, line, column, say),
        basis: basis.map((entry) => formatBasis(entry, locale)),
        organs: organsOf(file),
      };
    }),
  );
}

function organsOf({ output }: ReportFile): readonly string[] {
  return output.facts?.issuers ?? [];
}
