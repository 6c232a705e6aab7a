import type { Direction, DocumentFacts, DraftFormat, Severity } from '@gongwen/core';
import { counted, type Phrase, type Say } from './say.ts';

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export const SEVERITY_NAMES: Readonly<Record<Severity, Phrase>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};

export const DIRECTION_NAMES: Readonly<Record<Direction, Phrase>> = {
  upward: { zh: '上行文', en: 'upward' },
  parallel: { zh: '平行文', en: 'parallel' },
  downward: { zh: '下行文', en: 'downward' },
  public: { zh: '向社会公布', en: 'public' },
  mixed: { zh: '多向行文', en: 'mixed directions' },
};

/** 文种 · 行文方向 · 字数 · 页数 on one line. */
export function factsLine(facts: DocumentFacts, say: Say): string {
  const { documentType, direction, characters } = facts;
  return [
    documentType ?? say({ zh: '文种不明', en: 'unknown type' }),
    say(direction === null ? { zh: '行文方向不明', en: 'unknown direction' } : DIRECTION_NAMES[direction]),
    say({ zh: `${characters} 字`, en: counted(characters, 'character') }),
    pagesText(facts, say),
  ].join(' · ');
}

/** Pages, with 约 where they are only estimated. */
export function pagesText({ pages }: DocumentFacts, say: Say): string {
  const english = counted(pages.count, 'page');
  return pages.method === 'grid'
    ? say({ zh: `约 ${pages.count} 页`, en: `about ${english}` })
    : say({ zh: `${pages.count} 页`, en: english });
}

/** A place as its format is read: 6:13 in a text; in a .docx a line is a paragraph. */
export function placeText(format: DraftFormat | null, line: number, column: number, say: Say): string {
  if (format !== 'docx') return `${line}:${column}`;
  return say({ zh: `第${line}段:${column}`, en: `paragraph ${line}:${column}` });
}
