import type { Basis, OfficialDocument, ReportDetails, ResolvedConfig, Rule } from '@gongwen/core';
import { rules } from '@gongwen/rules';

/** What the rules of length allow a draft; null where no limit binds it. */
export interface LengthLimits {
  /** 字. */
  readonly characters: number | null;
  readonly pages: number | null;
}

const CHARACTER_RULES = ['length/chars-general', 'length/chars-special'];
const PAGE_RULES = ['length/pages'];

/**
 * The limits of length of a draft under its configuration (《整治形式主义为基层减负若干规定》一、2; 偃政〔2023〕7号第六十二条).
 * The rules themselves are asked, with a draft without end: what they report of it is what they allow. A limit that is
 * only pointed out (a task that may or may not be a special one, regulations that a notice issues) is none.
 */
export function lengthLimits(config: ResolvedConfig, document: OfficialDocument): LengthLimits {
  return {
    characters: strictest(CHARACTER_RULES, config, document),
    pages: strictest(PAGE_RULES, config, document),
  };
}

function strictest(
  ids: readonly string[],
  config: ResolvedConfig,
  document: OfficialDocument,
): number | null {
  const limits = rules.flatMap((rule) => (ids.includes(rule.id) ? limitsOf(rule, config, document) : []));
  return limits.length === 0 ? null : Math.min(...limits);
}

function limitsOf(rule: Rule, config: ResolvedConfig, document: OfficialDocument): readonly number[] {
  const setting = config.rules.get(rule.id);
  const basis = [...rule.basis, ...(setting?.basis ?? [])];
  if ((setting?.severity ?? rule.severity) === 'off' || !basis.some((one) => holds(one, document))) return [];
  const limits: number[] = [];
  const report = (_message: string, { data, atMost }: ReportDetails = {}): void => {
    const max = data?.max;
    if (atMost !== 'info' && typeof max === 'number') limits.push(max);
  };
  rule.check({
    document,
    elements: document.elements,
    facts: ENDLESS,
    options: setting ? setting.options : rule.options.parse({}),
    settings: config.settings,
    report,
  });
  return limits;
}

/** 成文日期早于条款施行日的，不适用该条款. */
function holds({ effective }: Basis, { date }: OfficialDocument): boolean {
  return date === null || effective === undefined || effective <= date;
}

/** Facts of a draft longer than any limit. */
const ENDLESS: Parameters<Rule['check']>[0]['facts'] = {
  characters: () => Number.POSITIVE_INFINITY,
  allCharacters: () => Number.POSITIVE_INFINITY,
  pages: () => ({ count: Number.POSITIVE_INFINITY, method: 'rendered' }),
  pageOf: () => null,
  shapeOf: () => null,
  matches: () => new Map(),
  sentences: () => [],
};
