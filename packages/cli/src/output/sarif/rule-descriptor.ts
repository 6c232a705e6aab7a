import { pathToFileURL } from 'node:url';
import { formatBasis, type Severity } from '@gongwen/core';
import type { ActiveRule } from '@gongwen/report';
import { familyOf } from '@gongwen/report';
import type { MultiformatMessageString, ReportingConfiguration, ReportingDescriptor } from 'sarif';
import type { Context } from '../../shared/context.ts';
import { type RulePageTexts, rulePageTexts } from '../rule-page-texts.ts';

export const LEVELS: Readonly<Record<Severity, NonNullable<ReportingConfiguration['level']>>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** Marks of Markdown that plain text goes without. */
const MARKUP = /[`*]/gu;

/**
 * What SARIF says of a rule that is on.
 * @param speaks Whether the report has a message of it; only then is its page given whole.
 */
export function ruleDescriptor(
  { rule, severity, basis }: ActiveRule,
  speaks: boolean,
  { say, locale }: Pick<Context, 'say' | 'locale'>,
): ReportingDescriptor {
  const texts = rulePageTexts(rule.id);
  const clauses = basis.map((entry) => formatBasis(entry, locale));
  return {
    id: rule.id,
    name: say(rule.name),
    shortDescription: { text: say(rule.name) },
    fullDescription: fullDescription(texts, say(rule.name), locale === 'en'),
    ...(texts && { helpUri: pathToFileURL(texts.page).href }),
    ...(texts && speaks && { help: { text: plain(texts.markdown), markdown: texts.markdown } }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: [...new Set([familyOf(rule.id), ...(rule.needs ?? [])])],
      basis: clauses,
      strength: rule.strength,
    },
  };
}

function fullDescription(
  texts: RulePageTexts | null,
  name: string,
  isEnglish: boolean,
): MultiformatMessageString {
  const own = isEnglish ? texts?.english : texts?.requirement;
  if (own === undefined || own === '') return { text: name };
  return { text: plain(own), markdown: own };
}

function plain(markdown: string): string {
  return markdown.replace(MARKUP, '');
}
