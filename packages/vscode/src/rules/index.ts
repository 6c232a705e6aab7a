export { ruleIdOf } from './rule-id-of.ts';
export { openRulePage, provideRulePages } from './rule-pages.ts';
