import { pagesText, SEVERITIES, SEVERITY_NAMES } from '../names.ts';
import { cutFigures, type Figure } from '../report-figures.ts';
import type { FileRow } from '../report-tables.ts';
import type { Say } from '../say.ts';
import type { SummaryOutput } from '../to-json.ts';
import { barChart } from './bar-chart.ts';
import { type Html, html, NOTHING } from './html.ts';

/** Bars of a chart; what is beyond goes into the last one. */
const MOST_BARS = 14;

/** Counts over the whole run. */
export function summarySection(summary: SummaryOutput, silenced: number, say: Say): Html {
  const tiles = [
    tile(say({ zh: '文件', en: 'Files' }), summary.files),
    ...(summary.unreadable > 0
      ? [tile(say({ zh: '无法检查', en: 'Not checked' }), summary.unreadable, 'error')]
      : []),
    tile(say(SEVERITY_NAMES.error), summary.errors, 'error'),
    tile(say(SEVERITY_NAMES.warning), summary.warnings, 'warning'),
    tile(say(SEVERITY_NAMES.info), summary.infos, 'info'),
    tile(say({ zh: '可自动修改', en: 'Can be fixed' }), summary.fixable),
    ...(silenced > 0 ? [tile(say({ zh: '已注明不报', en: 'Suppressed' }), silenced)] : []),
  ];
  return html`<dl class="tiles">
${tiles}
</dl>`;
}

function tile(name: string, count: number, kind = ''): Html {
  return html`<div><dt>${name}</dt><dd class="${count > 0 ? kind : ''}">${count}</dd></div>`;
}

/** Problems by rule and by the organ that submits. */
export function chartsSection(
  byRule: readonly Figure[],
  byOrgan: readonly Figure[],
  nameOf: (ruleId: string) => string,
  say: Say,
): Html {
  if (byRule.length === 0) return NOTHING;
  const rest = (count: number): string => say({ zh: `其余 ${count} 项`, en: `${count} others` });
  const rules = cutFigures(
    byRule.map((figure) => ({ ...figure, name: nameOf(figure.name) })),
    MOST_BARS,
    rest,
  );
  const organs = cutFigures(
    byOrgan.map((figure) => ({ ...figure, name: organName(figure.name, say) })),
    MOST_BARS,
    rest,
  );
  const keys = SEVERITIES.map(
    (severity) =>
      html`<span><svg viewBox="0 0 1 1" aria-hidden="true"><rect class="bar-${severity}" width="1" height="1"/></svg>${say(SEVERITY_NAMES[severity])}</span>`,
  );
  return html`<section aria-labelledby="charts-title">
<h2 id="charts-title">${say({ zh: '问题分布', en: 'Where the problems are' })}</h2>
<div class="charts">
${chart('by-rule', say({ zh: '按规则', en: 'By rule' }), rules)}
${chart('by-organ', say({ zh: '按发文机关', en: 'By submitting organ' }), organs)}
</div>
<p class="key">${keys}</p>
</section>`;
}

function chart(id: string, title: string, figures: readonly Figure[]): Html {
  return html`<figure><figcaption>${title}</figcaption>${barChart(id, title, figures)}</figure>`;
}

/** Name of an organ; the empty one stands for none that was recognised. */
export function organName(name: string, say: Say): string {
  return name === '' ? say({ zh: '（未识别）', en: '(not recognised)' }) : name;
}

/** The files with their facts and counts. */
export function filesSection(
  rows: readonly FileRow[],
  linkOf: (path: string) => string | null,
  say: Say,
): Html {
  const columns = [
    heading(say({ zh: '文件', en: 'File' })),
    heading(say({ zh: '文种', en: 'Type' })),
    heading(say({ zh: '发文机关', en: 'Submitting organ' })),
    heading(say({ zh: '字数', en: 'Characters' })),
    heading(say({ zh: '页数', en: 'Pages' })),
    ...SEVERITIES.map((severity) => heading(say(SEVERITY_NAMES[severity]))),
  ];
  const caption = say({ zh: '点列名可排序', en: 'Click a heading to sort' });
  return html`<section aria-labelledby="files-title">
<h2 id="files-title">${say({ zh: '文件', en: 'Files' })}</h2>
<div class="wide"><table id="files">
<caption>${caption}</caption>
<thead><tr>${columns}</tr></thead>
<tbody>
${rows.map((row) => fileRow(row, linkOf, say))}
</tbody>
</table></div>
</section>`;
}

/** A heading that sorts by its column. */
export function heading(name: string): Html {
  return html`<th scope="col" aria-sort="none"><button type="button">${name}</button></th>`;
}

function fileRow({ file, counts, organs }: FileRow, linkOf: (path: string) => string | null, say: Say): Html {
  const { path, facts, error } = file.output;
  const name = html`<th scope="row" class="path">${linked(path, linkOf(path))}</th>`;
  if (error !== null || facts === null) {
    const text = say({ zh: `无法检查：${error?.message ?? ''}`, en: `Not checked: ${error?.message ?? ''}` });
    const rest = html`<td class="error">${text}</td>${[NOTHING, NOTHING, NOTHING].map(() => html`<td></td>`)}`;
    return html`<tr>${name}${rest}${SEVERITIES.map(() => html`<td class="number" data-sort="-1"></td>`)}</tr>`;
  }
  const cells = SEVERITIES.map(
    (severity) => html`<td class="number ${counts[severity] > 0 ? severity : ''}">${counts[severity]}</td>`,
  );
  const organ = organs.map((each) => organName(each, say)).join(say({ zh: '、', en: ', ' }));
  return html`<tr>${name}<td>${facts.documentType ?? ''}</td><td>${organ || organName('', say)}</td><td class="number">${facts.characters}</td><td class="number" data-sort="${facts.pages.count}">${pagesText(facts, say)}</td>${cells}</tr>`;
}

/** A path that opens the file, where it lies on the disk. */
export function linked(path: string, link: string | null): Html {
  return link === null ? html`${path}` : html`<a href="${link}">${path}</a>`;
}
