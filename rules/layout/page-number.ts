import { type Alignment, defineRule, type OfficialDocument, type PagePart } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { isOfficial } from '../shared/is-official.ts';

export default defineRule({
  id: 'layout/page-number',
  name: { zh: '页码', en: 'Page numbers' },
  severity: 'info',
  strength: 'in-principle',
  basis: [clause('layout', '7.5')],
  needs: ['layout'],
  messages: {
    missing: {
      zh: '全文{pages}页，页脚没有页码',
      en: 'There are {pages} pages and no page numbers',
    },
    form: {
      zh: '页码写作“{text}”，一般只写数字，左右各放一条一字线',
      en: 'The page number reads "{text}"; the number between two dashes is usual',
    },
    side: {
      zh: '单页、双页的页码都居右，一般单页码居右空一字、双页码居左空一字',
      en: 'Odd and even page numbers both stand on the right; odd ones on the right and even ones on the left are usual',
    },
  },
  check({ document, facts, report }) {
    if (!isOfficial(document)) return;
    const pages = facts.pages().count;
    if (pages < 2) return;
    const parts = document.draft.data.pageParts;
    const worded = parts.map(textOf).find((text) => /[第共]\s{0,4}\S{0,3}\s{0,4}页/u.test(text));
    if (worded !== undefined)
      return report('form', { data: { text: worded }, actual: worded, expected: ['— 1 —'] });
    if (!parts.some(({ hasPageField }) => hasPageField))
      return report('missing', { data: { pages }, actual: null });
    if (bothRight(document)) report('side', { actual: '居右' });
  },
});

function textOf({ paragraphs }: PagePart): string {
  return paragraphs
    .map(({ children }) => children.map((node) => (node.type === 'text' ? node.value : '')).join(''))
    .join(' ')
    .trim();
}

/**
 * Whether odd and even page numbers both stand on the right. One on the left may stand in a frame whose place is not
 * read, as Word and WPS put it; in the middle both may be.
 */
function bothRight({ draft }: OfficialDocument): boolean {
  const { pageParts, layout } = draft.data;
  const variants = layout?.evenAndOddHeaders ? (['default', 'even'] as const) : (['default'] as const);
  return variants.every(
    (variant) =>
      numberSide(pageParts.find((part) => part.variant === variant && part.hasPageField)) === 'right',
  );
}

/** Alignment of the paragraph with the number; null in a text box, where the place of the box decides. */
function numberSide(part: PagePart | undefined): Alignment | null {
  const paragraph = part?.paragraphs.find(({ children }) => children.some(({ type }) => type === 'text'));
  if (!paragraph || paragraph.data.container === 'textBox') return null;
  return paragraph.data.layout?.alignment ?? null;
}
