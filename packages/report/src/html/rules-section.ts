import { formatBasis } from '@gongwen/core';
import type { ActiveRule } from '../active-rules.ts';
import type { RuleTexts } from '../rule-texts.ts';
import type { Speech } from '../say.ts';
import { type Html, html, NOTHING } from './html.ts';
import { anchorOf } from './problems-section.ts';
import { requirement } from './requirement.ts';

/** What the rules that have problems ask, and by which clauses. */
export function rulesSection(
  rules: readonly ActiveRule[],
  textsOf: (ruleId: string) => RuleTexts | null,
  { say, locale }: Speech,
): Html {
  if (rules.length === 0) return NOTHING;
  const entries = rules.map(({ rule, basis }) => {
    const texts = textsOf(rule.id);
    const own =
      locale === 'en' ? html`<p>${texts?.english ?? ''}</p>` : requirement(texts?.requirement ?? '');
    const clauses = basis.map((entry) => formatBasis(entry, locale)).join(say({ zh: '、', en: ', ' }));
    return html`<article class="rule" id="${anchorOf(rule.id)}">
<h3>${say(rule.name)} <span class="id soft">${rule.id}</span></h3>
${own}
<p class="soft">${say({ zh: '依据：', en: 'Basis: ' })}${clauses}</p>
</article>`;
  });
  return html`<section aria-labelledby="rules-title">
<h2 id="rules-title">${say({ zh: '规则说明', en: 'The rules' })}</h2>
${entries}
</section>`;
}
