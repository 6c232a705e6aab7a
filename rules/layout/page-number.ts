import { type Alignment, defineRule, type OfficialDocument, type PagePart } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { isOfficial } from '../shared/is-official.ts';

const SIDES: Readonly<Partial<Record<Alignment, string>>> = { left: '居左', right: '居右' };

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
      zh: '单页、双页的页码都{side}，一般单页码居右空一字、双页码居左空一字',
      en: 'Odd and even page numbers stand on the same side; odd ones on the right and even ones on the left are usual',
    },
  },
  check({ document, facts, report }) {
    if (!isOfficial(document)) return;
    const pages = facts.pages().count;
    if (pages < 2) return;
    const parts = document.draft.data.pageParts;
    const worded = parts.map(textOf).find((text) => /第\s*\S{0,3}\s*页|共\s*\S{0,3}\s*页/u.test(text));
    if (worded !== undefined)
      return report('form', { data: { text: worded }, actual: worded, expected: ['— 1 —'] });
    if (!parts.some(({ hasPageField }) => hasPageField))
      return report('missing', { data: { pages }, actual: null });
    const side = sharedSide(document);
    if (side !== null) report('side', { data: { side }, actual: side });
  },
});

function textOf({ paragraphs }: PagePart): string {
  return paragraphs
    .map(({ children }) => children.map((node) => (node.type === 'text' ? node.value : '')).join(''))
    .join(' ')
    .trim();
}

/** The side on which odd and even page numbers both stand; null for the middle, or where it cannot be told. */
function sharedSide({ draft }: OfficialDocument): string | null {
  const { pageParts, layout } = draft.data;
  const odd = numberSide(pageParts.find((part) => part.variant === 'default' && part.hasPageField));
  const even = layout?.evenAndOddHeaders
    ? numberSide(pageParts.find((part) => part.variant === 'even' && part.hasPageField))
    : odd;
  return odd !== null && odd === even ? (SIDES[odd] ?? null) : null;
}

/** Alignment of the paragraph with the number. In a frame or text box its place decides, which is not read. */
function numberSide(part: PagePart | undefined): Alignment | null {
  const paragraph = part?.paragraphs.find(({ children }) =>
    children.some((node) => node.type === 'text' && /\d|[—－─–-]/u.test(node.value)),
  );
  if (!paragraph || paragraph.data.container === 'textBox') return null;
  return paragraph.data.layout?.alignment ?? null;
}
