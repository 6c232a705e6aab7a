export { describeFacts } from './describe-facts.ts';
export { showFacts } from './show-facts.ts';
