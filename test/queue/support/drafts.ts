import { BRACKET_ONLY, onlyRules, RIGHT_NUMBER, WRONG_NUMBER } from '../../cli/support/workspace.ts';

/** Small drafts of every outcome, two that repeat each other's number, and a configuration of its own in one folder. */
export function drafts(count: number): Record<string, string> {
  const texts = [WRONG_NUMBER, RIGHT_NUMBER, `\uFEFF${WRONG_NUMBER}`, WRONG_NUMBER.repeat(3)];
  const named = Array.from({ length: count }, (_, index) => [
    `${index % 2 === 0 ? 'even' : 'odd'}/${index}.${index % 3 === 0 ? 'md' : 'txt'}`,
    (texts[index % texts.length] ?? '').replaceAll('7号', `${index}号`),
  ]);
  return {
    ...Object.fromEntries(named),
    'gongwen.yaml': BRACKET_ONLY,
    'odd/gongwen.yaml': onlyRules({ 'number/bracket': 'warning', 'number/duplicate': 'error' }),
    'odd/again.txt': RIGHT_NUMBER.replace('7号', '1号'),
    'odd/broken.docx': 'not a zip',
    'even/old.md': 'PK\u0003\u0004',
  };
}
