import { defineRule, type LayoutEdit, type OfficialDocument, type Passage } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { firstLineCells } from '../shared/first-line-cells.ts';
import { isOfficial } from '../shared/is-official.ts';
import { passageRange } from '../shared/passage-range.ts';
import { setBody } from '../shared/set-body.ts';
import { textCells } from '../shared/text-cells.ts';

const INDENT = 2;
/** 缩进差不到这些字的，看不出来。 */
const TOLERANCE = 0.2;
/** Lines that run on less than this far in, in 字, look flush. */
const HANGING = 0.9;
/** One line of the page in 字: a shorter paragraph does not show whether its other lines begin flush. */
const LINE = 28;

type Fault = 'first' | 'both' | 'hanging';

export default defineRule({
  id: 'layout/indent',
  name: { zh: '首行缩进', en: 'First-line indent' },
  severity: 'info',
  strength: 'must',
  basis: [clause('layout', '7.3.3')],
  needs: ['layout'],
  messages: {
    first: {
      zh: '正文有{count}个自然段左空{seen}字，应左空2字',
      en: '{count} paragraphs of the body begin {seen} characters in; they should begin 2 in',
    },
    both: {
      zh: '正文有{count}个自然段既设首行缩进又空格，共左空{seen}字，应左空2字',
      en: '{count} paragraphs of the body are indented and begin with spaces as well, {seen} characters in all; they should begin 2 in',
    },
    hanging: {
      zh: '正文有{count}个自然段回行左空{seen}字，回行应顶格',
      en: '{count} paragraphs of the body run on {seen} characters in; they should run on flush left',
    },
  },
  check({ document, report }) {
    if (!isOfficial(document)) return;
    const found = paragraphsOf(document).flatMap((passage) => {
      const fault = faultOf(passage);
      return fault === null ? [] : [{ passage, ...fault }];
    });
    for (const fault of ['first', 'both', 'hanging'] as const) {
      const same = found.filter((entry) => entry.fault === fault);
      const [first] = same;
      if (first === undefined) continue;
      const seen = String(Math.round(first.seen * 10) / 10);
      report(fault, {
        at: passageRange(first.passage),
        data: { count: same.length, seen },
        actual: seen,
        expected: [fault === 'hanging' ? '0' : '2'],
        layoutFix: fault === 'first' ? same.flatMap(({ passage }) => toIndent(passage)) : [],
      });
    }
  },
});

/** Salutations, attendance lists of minutes and labels stand flush or hang by themselves. */
const LABEL =
  /^.{0,40}[：:]$|^(?:出\s*席|列\s*席|请\s*假|缺\s*席|主\s*持(?:人)?|记\s*录(?:人)?|地\s*点|时\s*间|参会人员|参加人员)\s*[：:]/u;

/** 自然段: not numbered automatically, not hanging, with a sentence in it. */
function paragraphsOf(document: OfficialDocument): readonly Passage[] {
  return setBody(document).filter(({ match, lines }) => {
    const [line] = lines;
    const layout = line?.paragraph.data.layout;
    if (line === undefined || !layout || line.continues || layout.numbering) return false;
    const text = match.trim();
    // 悬挂缩进的是列项和带标签的行，不是自然段。
    return layout.firstLine >= 0 && !LABEL.test(text) && (/[。；！？]/u.test(text) || text.length > LINE);
  });
}

/** 首行缩进2字; a paragraph that begins with spaces has its indent in the text, where it is left. */
function toIndent(passage: Passage): LayoutEdit[] {
  const [line] = passage.lines;
  const layout = line?.paragraph.data.layout;
  if (line === undefined || !layout || line.from > 0 || layout.indentLeft > 0) return [];
  const size = line.pieces.find(({ node }) => node)?.node?.data.layout?.size ?? layout.markSize;
  const firstLine = Math.round(INDENT * size * 20);
  return [
    {
      target: 'paragraph',
      range: passageRange(passage),
      set: { firstLineChars: INDENT * 100, firstLine },
    },
  ];
}

/** What is wrong with the start of a paragraph, with the 字 seen; null where nothing is. */
function faultOf({ lines, match }: Passage): { readonly fault: Fault; readonly seen: number } | null {
  const [line] = lines;
  const layout = line?.paragraph.data.layout;
  if (line === undefined || !layout) return null;
  const lead = line.text.slice(0, line.from);
  // 制表位的位置不定，不折算。
  if (lead.includes('\t')) return null;
  const size = line.pieces.find(({ node }) => node)?.node?.data.layout?.size ?? layout.markSize;
  const spaces = textCells(lead);
  const hang = layout.indentLeft / size;
  const indent = hang + firstLineCells(layout, size);
  const seen = indent + spaces;
  if (spaces >= 1 && indent > TOLERANCE && Math.abs(seen - INDENT) > TOLERANCE)
    return { fault: 'both', seen };
  if (Math.abs(seen - INDENT) > TOLERANCE) return { fault: 'first', seen };
  return hang > HANGING && textCells(match) > LINE ? { fault: 'hanging', seen: hang } : null;
}
