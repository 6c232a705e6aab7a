export { checkParagraph, type ParagraphOptions } from './check-paragraph.ts';
export type { ParagraphProblem, RuleChoice } from './paragraph-problem.ts';
export { paragraphRules } from './paragraph-rules.ts';
