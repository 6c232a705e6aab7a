import { paragraphRules } from '../paragraph/index.ts';
import type { Phrase } from '../shared/phrase.ts';

/** A category of rules as LanguageTool's clients know it: LibreOffice underlines TYPOS red, STYLE blue, others orange. */
export interface Category {
  readonly id: string;
  readonly name: Phrase;
  /** LanguageTool's `issueType`, a value of ITS 2.0. */
  readonly issueType: 'misspelling' | 'style' | 'typographical' | 'inconsistency' | 'terminology' | 'numbers';
}

const TYPOS: Category = { id: 'TYPOS', name: { zh: '错别字', en: 'Typos' }, issueType: 'misspelling' };
const STYLE: Category = { id: 'STYLE', name: { zh: '用语', en: 'Style' }, issueType: 'style' };

/** What most rules of a family are about. */
const FAMILIES: ReadonlyMap<string, Category> = new Map<string, Category>([
  ['wording', STYLE],
  ['punctuation', { id: 'PUNCTUATION', name: { zh: '标点', en: 'Punctuation' }, issueType: 'typographical' }],
  ['numeral', { id: 'NUMERALS', name: { zh: '数字', en: 'Numerals' }, issueType: 'numbers' }],
  ['date', { id: 'DATES', name: { zh: '日期', en: 'Dates' }, issueType: 'inconsistency' }],
  [
    'formulation',
    { id: 'FORMULATION', name: { zh: '重要提法', en: 'Set formulations' }, issueType: 'terminology' },
  ],
  ['citation', { id: 'CITATION', name: { zh: '引文', en: 'Citations' }, issueType: 'inconsistency' }],
]);

/** Rules that differ from their family: what is simply wrong, not a matter of style. */
const RULES: ReadonlyMap<string, Category> = new Map(
  ['typo', 'confusable', 'jiezhi', 'organ-name', 'latin-spelling'].map((name) => [`wording/${name}`, TYPOS]),
);

const OTHER: Category = { id: 'MISC', name: { zh: '其他', en: 'Miscellaneous' }, issueType: 'typographical' };

export function categoryOf(ruleId: string): Category {
  return RULES.get(ruleId) ?? FAMILIES.get(ruleId.slice(0, ruleId.indexOf('/'))) ?? OTHER;
}

/** The rules of categories. */
export function rulesIn(categories: readonly string[]): string[] {
  return paragraphRules.map(({ id }) => id).filter((id) => categories.includes(categoryOf(id).id));
}
