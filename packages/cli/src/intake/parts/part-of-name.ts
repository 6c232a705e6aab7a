import type { IntakePart } from '@gongwen/core';
import type { BareName } from './bare-name.ts';

/** What may stand behind a word that begins a name: 解读方案—农村公路养护管理办法. */
const GAP = /^[\s：:.．、_—《（(-]/u;

/**
 * The part that a file name speaks of; null when it is silent. The word stands at the end of the name or of a remark in
 * brackets behind it, or at its beginning with a gap: 风险评估管理办法 is a draft about the matter and no assessment.
 * @param parts The more special ones first.
 */
export function partOfName({ text, remarks }: BareName, parts: readonly IntakePart[]): IntakePart | null {
  const says = (word: string): boolean =>
    text.endsWith(word) || beginsWith(text, word) || remarks.some((remark) => remark.endsWith(word));
  return parts.find(({ words }) => words.some(says)) ?? null;
}

function beginsWith(text: string, word: string): boolean {
  return text.startsWith(word) && GAP.test(text.slice(word.length));
}

/** The part that a title speaks of at its end: ……的合法性审核意见. Drafts are known by their type and not from here. */
export function partOfTitle(title: string, parts: readonly IntakePart[]): IntakePart | null {
  const bare = title.replace(/[（(][^（）()]*[）)]$/u, '');
  return (
    parts.find(({ role, words }) => role === 'paper' && words.some((word) => bare.endsWith(word))) ?? null
  );
}
