import { formatBasis, type Severity } from '@gongwen/core';
import type { Context } from '../shared/context.ts';
import type { ActiveRule } from './active-rules.ts';
import type { CollectedFile, Finding } from './findings/collected-file.ts';
import { placeText } from './names.ts';

/** One file of a report that people read. */
export interface FileRow {
  readonly file: CollectedFile;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Who submits it, the organiser first; empty where none was recognised. */
  readonly organs: readonly string[];
}

/** One problem of such a report. */
export interface ProblemRow {
  readonly file: CollectedFile;
  readonly finding: Finding;
  readonly ruleName: string;
  /** 6:13; in a .docx 第6段:13. */
  readonly place: string;
  readonly basis: readonly string[];
  readonly organs: readonly string[];
}

export function fileRows(files: readonly CollectedFile[]): FileRow[] {
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
  files: readonly CollectedFile[],
  rules: readonly ActiveRule[],
  { say, locale }: Pick<Context, 'say' | 'locale'>,
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

function organsOf({ output }: CollectedFile): readonly string[] {
  return output.facts?.issuers ?? [];
}
