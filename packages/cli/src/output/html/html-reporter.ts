import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { toolVersion } from '../../shared/tool-version.ts';
import type { CollectedFile } from '../findings/collected-file.ts';
import { collectingReporter } from '../findings/collecting-reporter.ts';
import { figuresByOrgan, figuresByRule } from '../report-figures.ts';
import { linkFrom } from '../report-paths.ts';
import { fileRows, problemRows } from '../report-tables.ts';
import type { Reporter } from '../reporter.ts';
import type { ReporterOptions } from '../reporter-options.ts';
import { summarize } from '../to-json.ts';
import { html } from './html.ts';
import { htmlPage } from './html-page.ts';
import { problemsSection } from './problems-section.ts';
import { rulesSection } from './rules-section.ts';
import { chartsSection, filesSection, summarySection } from './sections.ts';

/** One page for people: summary, charts, files, problems and what the rules ask. */
export function htmlReporter(options: ReporterOptions): Reporter {
  return collectingReporter((files) => pageOf(files, options));
}

function pageOf(files: readonly CollectedFile[], { context, folder, rules }: ReporterOptions): string {
  const { say, locale, cwd } = context;
  const active = rules();
  const [byRule, byOrgan] = [figuresByRule(files), figuresByOrgan(files)];
  const names = new Map(active.map(({ rule }) => [rule.id, say(rule.name)]));
  const nameOf = (ruleId: string): string => names.get(ruleId) ?? ruleId;
  const speaking = new Set(byRule.map(({ name }) => name));
  const linkOf = (path: string): string | null => {
    const absolute = resolve(cwd, path);
    return existsSync(absolute) ? linkFrom(folder, absolute) : null;
  };
  const title = say({ zh: '公文检查报告', en: 'Report on official documents' });
  const silenced = files.reduce((sum, file) => sum + file.silenced.length, 0);
  const content = html`<header>
<h1>${title}</h1>
<p class="soft">gongwen-lint ${toolVersion()} · <time>${new Date().toLocaleString(locale)}</time></p>
${summarySection(summarize(files.map(({ output }) => output)), silenced, say)}
</header>
<main>
${chartsSection(byRule, byOrgan, nameOf, say)}
${filesSection(fileRows(files), linkOf, say)}
${problemsSection(problemRows(files, active, context), { byRule, byOrgan, nameOf }, linkOf, say)}
${rulesSection(
  active.filter(({ rule }) => speaking.has(rule.id)),
  context,
)}
</main>`;
  return htmlPage(title, content, locale);
}
