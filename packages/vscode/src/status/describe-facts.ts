import type { FactsParams } from '@gongwen/language-server/protocol';
import type { Texts } from '../texts/index.ts';

export type DraftFacts = NonNullable<FactsParams['facts']>;

/** 文种 · 行文方向 · 字数 · 页数, each as far as it is known. */
export function describeFacts(
  { documentType, direction, characters, pages }: DraftFacts,
  limits: FactsParams['limits'],
  texts: Texts,
): readonly string[] {
  return [
    texts.documentType(documentType),
    ...(direction === null ? [] : [texts.direction[direction]]),
    texts.characters(characters, limits.characters),
    texts.pages(pages.count, limits.pages, pages.method === 'grid'),
  ];
}
