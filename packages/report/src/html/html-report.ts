import { figuresByOrgan, figuresByRule } from '../report-figures.ts';
import type { ReportFile } from '../report-file.ts';
import type { ReportSource } from '../report-source.ts';
import { fileRows, problemRows } from '../report-tables.ts';
import { summarize } from '../to-json.ts';
import { html } from './html.ts';
import { htmlPage } from './html-page.ts';
import { problemsSection } from './problems-section.ts';
import { rulesSection } from './rules-section.ts';
import { chartsSection, filesSection, summarySection } from './sections.ts';

/** One page for people: summary, charts, files, problems and what the rules ask. */
export function htmlReport(files: readonly ReportFile[], source: ReportSource): string {
  const { speech, rules, linkOf, textsOf, toolVersion, date } = source;
  const { say, locale } = speech;
  const [byRule, byOrgan] = [figuresByRule(files), figuresByOrgan(files)];
  const names = new Map(rules.map(({ rule }) => [rule.id, say(rule.name)]));
  const nameOf = (ruleId: string): string => names.get(ruleId) ?? ruleId;
  const speaking = new Set(byRule.map(({ name }) => name));
  const title = say({ zh: '公文检查报告', en: 'Report on official documents' });
  const silenced = files.reduce((sum, file) => sum + file.silenced.length, 0);
  const content = html`<header>
<h1>${title}</h1>
<p class="soft">gongwen-lint ${toolVersion} · <time>${date.toLocaleString(locale)}</time></p>
${summarySection(summarize(files.map(({ output }) => output)), silenced, say)}
</header>
<main>
${chartsSection(byRule, byOrgan, nameOf, say)}
${filesSection(fileRows(files), linkOf, say)}
${problemsSection(problemRows(files, rules, speech), { byRule, byOrgan, nameOf }, linkOf, say)}
${rulesSection(
  rules.filter(({ rule }) => speaking.has(rule.id)),
  textsOf,
  speech,
)}
</main>`;
  return htmlPage(title, content, locale);
}
