import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReportSource } from '@gongwen/report';
import { toolVersion } from '../shared/tool-version.ts';
import { linkFrom } from './report-paths.ts';
import type { ReporterOptions } from './reporter-options.ts';
import { rulePageTexts } from './rule-page-texts.ts';

/** What a report for people knows of a run, with links to the drafts on the disk. */
export function reportSourceOf({ context, folder, rules }: ReporterOptions): ReportSource {
  return {
    speech: context,
    rules: rules(),
    linkOf: (path) => {
      const absolute = resolve(context.cwd, path);
      return existsSync(absolute) ? linkFrom(folder, absolute) : null;
    },
    textsOf: rulePageTexts,
    toolVersion: toolVersion(),
    date: new Date(),
  };
}
