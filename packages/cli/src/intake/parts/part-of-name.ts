import { DOCUMENT_TYPES, type IntakePart } from '@gongwen/core';
import { type BareName, bareName } from './bare-name.ts';

/** What may stand behind a word that begins a name: 解读方案—农村公路养护管理办法. */
const GAP = /^[\s：:.．、_—《（(-]/u;

/** ……的合法性审查意见的函: an opinion is often sent as a letter. */
const AS_LETTER = /的复?函$/u;

/**
 * The part that a file name speaks of; null when it is silent. The word stands at the end of the name or of a remark in
 * brackets behind it, or at its beginning with a gap: 风险评估管理办法 is a draft about the matter and no assessment.
 * 关于……的复函（送审稿） is a draft, whatever 复函 alone would be.
 * @param parts The more special ones first.
 */
export function partOfName({ text, remarks }: BareName, parts: readonly IntakePart[]): IntakePart | null {
  const bare = text.replace(AS_LETTER, '');
  const isRemarked = ({ words }: IntakePart): boolean =>
    words.some((word) => remarks.some((remark) => remark.endsWith(word)));
  const draft = parts.find((part) => part.role === 'draft' && isRemarked(part));
  if (draft && DOCUMENT_TYPES.some((type) => text.endsWith(type))) return draft;
  const says = (word: string): boolean =>
    text.endsWith(word) || bare.endsWith(word) || beginsWith(text, word);
  return parts.find((part) => part.words.some(says) || isRemarked(part)) ?? null;
}

function beginsWith(text: string, word: string): boolean {
  return text.startsWith(word) && GAP.test(text.slice(word.length));
}

/** The part that the nearest folder around a file speaks of: 制定依据/国务院……的通知.pdf. */
export function partOfFolder(path: string, parts: readonly IntakePart[]): IntakePart | null {
  const papers = parts.filter(({ role }) => role === 'paper' || role === 'attachment');
  for (const folder of path.split('/').slice(0, -1).reverse()) {
    const part = partOfName(bareName(folder), papers);
    if (part) return part;
  }
  return null;
}

/** The part that a title speaks of at its end: ……的合法性审核意见. Drafts are known by their type and not from here. */
export function partOfTitle(title: string, parts: readonly IntakePart[]): IntakePart | null {
  const bare = title.replace(/[（(][^（）()]*[）)]$/u, '').replace(AS_LETTER, '');
  return (
    parts.find(({ role, words }) => role === 'paper' && words.some((word) => bare.endsWith(word))) ?? null
  );
}
