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
    oneSide: {
      zh: '全文{pages}页，{side}的页脚没有页码',
      en: 'There are {pages} pages and no numbers on the {parity} ones',
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
    const parts = shownParts(document);
    const worded = parts.map(textOf).find((text) => /[第共]\s{0,4}\S{0,3}\s{0,4}页/u.test(text));
    if (worded !== undefined)
      return report('form', { data: { text: worded }, actual: worded, expected: ['— 1 —'] });
    if (!parts.some(({ hasPageField }) => hasPageField))
      return report('missing', { data: { pages }, actual: null });
    const bare = withoutNumber(document, parts, pages);
    if (bare !== undefined) return report('oneSide', { data: { pages, ...bare }, actual: null });
    if (bothRight(document, parts)) report('side', { actual: '居右' });
  },
});

/** Headers and footers that are seen: those of even and of first pages only where the file tells them apart. */
function shownParts({ draft }: OfficialDocument): readonly PagePart[] {
  const { pageParts, layout } = draft.data;
  const sections = layout?.sections ?? [];
  return pageParts.filter(({ variant, section }) => {
    if (variant === 'even') return layout?.evenAndOddHeaders ?? false;
    return variant === 'default' || sections.slice(section).some(({ titlePage }) => titlePage);
  });
}

/** The pages, odd or even, that have no number though the others have one; the first page may do without. */
function withoutNumber({ draft }: OfficialDocument, parts: readonly PagePart[], pages: number) {
  if (!draft.data.layout?.evenAndOddHeaders) return undefined;
  const numbered = (wanted: PagePart['variant']) =>
    parts.some(({ variant, hasPageField }) => variant === wanted && hasPageField);
  if (!numbered('default')) return pages < 3 ? undefined : { side: '单页', parity: 'odd' };
  return numbered('even') ? undefined : { side: '双页', parity: 'even' };
}

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
function bothRight({ draft }: OfficialDocument, parts: readonly PagePart[]): boolean {
  const isTwoSided = draft.data.layout?.evenAndOddHeaders ?? false;
  const variants = isTwoSided ? (['default', 'even'] as const) : (['default'] as const);
  return variants.every(
    (variant) => numberSide(parts.find((part) => part.variant === variant && part.hasPageField)) === 'right',
  );
}

/** Alignment of the paragraph with the number; null in a text box or frame, where the place of that decides. */
function numberSide(part: PagePart | undefined): Alignment | null {
  const paragraph = part?.paragraphs.find(({ children }) => children.some(({ type }) => type === 'text'));
  if (!paragraph || paragraph.data.container === 'textBox' || paragraph.data.layout?.framed) return null;
  return paragraph.data.layout?.alignment ?? null;
}
