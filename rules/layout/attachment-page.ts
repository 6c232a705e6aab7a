import {
  type Attachment,
  defineRule,
  type Facts,
  type Line,
  type LinePart,
  type OfficialDocument,
} from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { isOfficial } from '../shared/is-official.ts';
import { lineRange } from '../shared/line-range.ts';

/** Indents below this, in 字, do not show. */
const TOLERANCE = 0.5;

export default defineRule({
  id: 'layout/attachment-page',
  name: { zh: '附件未另面', en: 'Attachment not on a page of its own' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('layout', '7.3.7')],
  needs: ['layout'],
  messages: {
    samePage: {
      zh: '“{label}”接排在前文之后，没有分页；附件应当另面编排',
      en: '"{label}" follows the text on the same page; an attachment begins a new page',
    },
    afterImprint: {
      zh: '“{label}”排在版记之后，附件应当在版记之前，与公文正文一起装订',
      en: '"{label}" stands behind the imprint; attachments stand before it',
    },
    flush: {
      zh: '“{label}”左空{seen}字，应在版心左上角顶格编排',
      en: '"{label}" begins {seen} characters in; it should be flush left',
    },
    aligned: {
      zh: '“{label}”没有居左，应在版心左上角顶格编排',
      en: '"{label}" is not on the left; it should be flush left',
    },
  },
  check({ document, elements, facts, report }) {
    if (!isOfficial(document)) return;
    const behind = labelBehindImprint(document);
    if (behind) report('afterImprint', { at: lineRange(behind), data: { label: behind.match.trim() } });
    for (const attachment of elements.attachments) {
      const { label, lines } = attachment;
      const [line] = lines;
      if (line === undefined || line.inTable) continue;
      const data = { label: label.text };
      if (!behind && !beginsPage(document, line, facts)) report('samePage', { at: label, data });
      const seen = labelIndent(attachment);
      if (seen === 'aligned') report('aligned', { at: label, data, atMost: 'info' });
      else if (seen > TOLERANCE)
        report('flush', { at: label, data: { ...data, seen: Math.round(seen * 10) / 10 }, atMost: 'info' });
    }
  },
});

/** A line of the 版记: 抄送：…, or the date of printing. */
const IMPRINT = /^\s*抄\s*[送报]\s*[：:]|月\s*\d{1,2}\s*日\s*印发\s*$/u;

/** 附件, 附件1, 附件一： on a line of its own. */
const LABEL = /^附\s{0,4}件\s{0,4}[\d一二三四五六七八九十]{0,3}\s{0,4}[：:]?$/u;

/** The label of an attachment that stands behind the 版记, whatever the two were taken for; null where none does. */
function labelBehindImprint({ lines, parts }: OfficialDocument): Line | null {
  const isPart = (index: number, ...known: readonly LinePart[]) => known.includes(parts[index] ?? 'blank');
  const imprint = lines.findIndex(
    ({ index, match }) => isPart(index, 'imprint', 'residue') && IMPRINT.test(match),
  );
  if (imprint < 0) return null;
  return (
    lines
      .slice(imprint)
      .find(
        ({ index, match }) => isPart(index, 'attachment', 'imprint', 'residue') && LABEL.test(match.trim()),
      ) ?? null
  );
}

/** Whether a break stands before the line, or empty lines have brought it to a new page. */
function beginsPage({ lines, parts, draft }: OfficialDocument, line: Line, facts: Facts): boolean {
  const sections = draft.data.layout?.sections ?? [];
  for (let index = line.index; index >= 0; index -= 1) {
    const current = lines[index] as Line;
    const layout = current.paragraph.data.layout;
    if (index < line.index && parts[index] !== 'blank')
      return (facts.pageOf(current.paragraph) ?? 0) < (facts.pageOf(line.paragraph) ?? 0);
    if (layout?.pageBreakBefore || current.afterBreak === 'page') return true;
    // 连续分节符不分页。
    if (current.afterBreak === 'section' && sections[layout?.section ?? 0]?.type !== 'continuous')
      return true;
  }
  return true;
}

function labelIndent({ lines }: Attachment): number | 'aligned' {
  const [line] = lines;
  const layout = line?.paragraph.data.layout;
  if (line === undefined || !layout) return 0;
  if (layout.alignment === 'center' || layout.alignment === 'right') return 'aligned';
  const size = line.pieces.find(({ node }) => node)?.node?.data.layout?.size ?? layout.markSize;
  return (layout.indentLeft + layout.firstLine) / size + line.from;
}
