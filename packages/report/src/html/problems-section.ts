import { SEVERITIES, SEVERITY_NAMES } from '../names.ts';
import type { Figure } from '../report-figures.ts';
import type { ProblemRow } from '../report-tables.ts';
import type { Say } from '../say.ts';
import { type Html, html, NOTHING } from './html.ts';
import { heading, linked, organName } from './sections.ts';

/** What the problems can be filtered by, besides severity and words. */
export interface Choices {
  readonly byRule: readonly Figure[];
  readonly byOrgan: readonly Figure[];
  readonly nameOf: (ruleId: string) => string;
}

/** The problems of all files with their filter; it shows when the script of the page runs. */
export function problemsSection(
  rows: readonly ProblemRow[],
  choices: Choices,
  linkOf: (path: string) => string | null,
  say: Say,
): Html {
  const title = html`<h2 id="problems-title">${say({ zh: '问题', en: 'Problems' })}</h2>`;
  if (rows.length === 0) {
    const none = say({ zh: '没有问题。', en: 'No problems.' });
    return html`<section aria-labelledby="problems-title">${title}<p>${none}</p></section>`;
  }
  const columns = [
    heading(say({ zh: '级别', en: 'Severity' })),
    heading(say({ zh: '位置', en: 'Place' })),
    heading(say({ zh: '问题', en: 'Problem' })),
    heading(say({ zh: '规则和依据', en: 'Rule and basis' })),
    heading(say({ zh: '发文机关', en: 'Submitting organ' })),
  ];
  const caption = say({ zh: '点列名可排序', en: 'Click a heading to sort' });
  return html`<section aria-labelledby="problems-title">
${title}
${filterForm(rows, choices, say)}
<div class="wide"><table id="problems">
<caption>${caption}</caption>
<thead><tr>${columns}</tr></thead>
<tbody>
${rows.map((row, index) => problemRow(row, index, linkOf, say))}
</tbody>
</table></div>
</section>`;
}

function filterForm(rows: readonly ProblemRow[], { byRule, byOrgan, nameOf }: Choices, say: Say): Html {
  const organs = [...new Set([...byOrgan.map(({ name }) => name), ...rows.flatMap((row) => row.organs)])];
  const severities = SEVERITIES.map(
    (severity) =>
      html`<label><input type="checkbox" name="severity" value="${severity}" checked> ${say(SEVERITY_NAMES[severity])}</label>`,
  );
  const rules = byRule.map(
    ({ name, total }) => html`<option value="${name}">${nameOf(name)} (${total})</option>`,
  );
  const all = say({ zh: '全部', en: 'All' });
  const shown = say({ zh: '显示 {shown} 处，共 {all} 处', en: '{shown} of {all} shown' });
  return html`<form class="filters" hidden>
<fieldset><legend>${say({ zh: '级别', en: 'Severity' })}</legend><div>${severities}</div></fieldset>
<label><span>${say({ zh: '规则', en: 'Rule' })}</span><select name="rule"><option value="">${all}</option>${rules}</select></label>
<label><span>${say({ zh: '发文机关', en: 'Submitting organ' })}</span><select name="organ"><option value="*">${all}</option>${organs.map((name) => html`<option value="${name}">${organName(name, say)}</option>`)}</select></label>
<label><span>${say({ zh: '文字', en: 'Text' })}</span><input type="search" name="text"></label>
<button type="reset">${say({ zh: '清除', en: 'Clear' })}</button>
<output aria-live="polite" data-text="${shown}"></output>
</form>`;
}

function problemRow(
  { file, finding, ruleName, place, basis, organs }: ProblemRow,
  index: number,
  linkOf: (path: string) => string | null,
  say: Say,
): Html {
  const { severity, ruleId, message } = finding.message;
  const { path } = file.output;
  const clauses = basis.join(say({ zh: '、', en: ', ' }));
  const organ = organs.map((name) => organName(name, say)).join(say({ zh: '、', en: ', ' }));
  return html`<tr data-severity="${severity}" data-rule="${ruleId}" data-organs="${organs.join('|')}">
<td class="${severity}" data-sort="${SEVERITIES.indexOf(severity)}">${say(SEVERITY_NAMES[severity])}</td>
<td class="path" data-sort="${index}">${linked(path, linkOf(path))}<br>${place}</td>
<td class="problem">${message}${excerpt(finding)}${expected(finding.message.expected, say)}</td>
<td><a href="#${anchorOf(ruleId)}">${ruleName}</a><br><span class="id soft">${ruleId}</span><br>${clauses}</td>
<td>${organ || organName('', say)}</td>
</tr>`;
}

function excerpt({ excerpt: { before, marked, after } }: ProblemRow['finding']): Html {
  if (before + marked + after === '') return NOTHING;
  const mark = marked === '' ? html`<mark aria-hidden="true">‸</mark>` : html`<mark>${marked}</mark>`;
  return html`<p class="excerpt">${before}${mark}${after}</p>`;
}

function expected(texts: readonly string[], say: Say): Html {
  if (texts.length === 0) return NOTHING;
  const shown = texts.map((text) => (text === '' ? say({ zh: '（删去）', en: '(delete)' }) : text));
  return html`<p class="expected soft">${say({ zh: '改为：', en: 'Expected: ' })}${shown.join(say({ zh: '；或 ', en: '; or ' }))}</p>`;
}

/** Where the page explains a rule. */
export function anchorOf(ruleId: string): string {
  return `rule-${ruleId.replace('/', '-')}`;
}
