import type { Locale } from '@gongwen/core';
import { rules } from '@gongwen/preset';
import { pages } from '@gongwen/preset/pages';
import {
  activeRules,
  type FileOutput,
  type ReportFile,
  type ReportSource,
  type RuleTexts,
  ruleTexts,
  sayIn,
  toJson,
  toReportFile,
} from '@gongwen/report';
import manifest from '../../package.json' with { type: 'json' };
import type { ReportFormat } from './engine.ts';
import type { KeptDraft } from './kept-drafts.ts';

/** Texts of the page of a rule. */
export function pageTexts(ruleId: string): RuleTexts | null {
  const page = pages.get(ruleId);
  return page === undefined ? null : ruleTexts(page);
}

/** A draft that a report is about, with what comparing adds to its own output. */
export interface ReportedDraft extends KeptDraft {
  readonly output: FileOutput;
}

/** Writes a report on drafts: bytes of the file. */
export async function writeReport(
  format: ReportFormat,
  drafts: readonly ReportedDraft[],
  locale: Locale,
): Promise<Uint8Array> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  if (format === 'json') {
    const json = toJson(
      drafts.map(({ output }) => output),
      manifest.version,
    );
    return encode(`${JSON.stringify(json, null, 2)}\n`);
  }
  const files: readonly ReportFile[] = drafts.map(({ output, text }) => toReportFile(output, text));
  const source: ReportSource = {
    speech: { locale, say: sayIn(locale) },
    rules: activeRules(
      rules,
      drafts.map(({ config }) => config),
    ),
    linkOf: () => null,
    textsOf: pageTexts,
    toolVersion: manifest.version,
    date: new Date(),
  };
  if (format === 'html') return encode((await import('@gongwen/report/html')).htmlReport(files, source));
  return (await import('@gongwen/report/xlsx')).xlsxReport(files, source);
}
