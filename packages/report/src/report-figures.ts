import type { Severity } from '@gongwen/core';
import { SEVERITIES } from './names.ts';
import type { ReportFile } from './report-file.ts';

/** How many messages of each severity there are of something. */
export interface Figure {
  readonly name: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly total: number;
}

/** Messages by their rule, the most frequent first. */
export function figuresByRule(files: readonly ReportFile[]): Figure[] {
  return figures(
    files.flatMap(({ findings }) =>
      findings.map(({ message }) => ({ name: message.ruleId, severity: message.severity })),
    ),
  );
}

/**
 * Messages by the organ that submits, the most frequent first. Of a joint document they count for the organiser, who
 * stands first. The name is empty where none was recognised.
 */
export function figuresByOrgan(files: readonly ReportFile[]): Figure[] {
  return figures(
    files.flatMap(({ output, findings }) =>
      findings.map(({ message }) => ({
        name: output.facts?.issuers[0] ?? '',
        severity: message.severity,
      })),
    ),
  );
}

function figures(messages: readonly { readonly name: string; readonly severity: Severity }[]): Figure[] {
  const byName = new Map<string, Record<Severity, number>>();
  for (const { name, severity } of messages) {
    const counts = byName.get(name) ?? { error: 0, warning: 0, info: 0 };
    counts[severity] += 1;
    byName.set(name, counts);
  }
  return [...byName]
    .map(([name, counts]) => ({ name, counts, total: sumOf(counts) }))
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
}

/** Many figures cut short: the last of so many holds the rest. */
export function cutFigures(all: readonly Figure[], most: number, rest: (count: number) => string): Figure[] {
  if (all.length <= most) return [...all];
  const left = all.slice(most - 1);
  const counts = { error: 0, warning: 0, info: 0 };
  for (const figure of left) for (const severity of SEVERITIES) counts[severity] += figure.counts[severity];
  return [...all.slice(0, most - 1), { name: rest(left.length), counts, total: sumOf(counts) }];
}

function sumOf({ error, warning, info }: Readonly<Record<Severity, number>>): number {
  return error + warning + info;
}
