import { type Alignment, defineRule, type LayoutEdit, type Line } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { fontKind, type OwnFonts } from '../shared/font-kind.ts';
import { fontOptions } from '../shared/font-options.ts';
import { isSize, SIZE } from '../shared/font-size.ts';
import { isOfficial } from '../shared/is-official.ts';
import { lineRange } from '../shared/line-range.ts';
import { looksOf } from '../shared/looks.ts';
import { type SetText, setText } from '../shared/set-text.ts';

const ALIGNMENTS: Readonly<Record<Alignment, string>> = {
  left: '左对齐',
  both: '两端对齐',
  right: '右对齐',
  center: '居中',
  distribute: '分散对齐',
};

type Verdict = 'right' | 'wrong' | 'substitute' | 'unknown';

export default defineRule({
  id: 'layout/title-font',
  name: { zh: '标题字体', en: 'Font of the title' },
  severity: 'warning',
  strength: 'in-principle',
  basis: [clause('layout', '7.3.1')],
  needs: ['layout'],
  messages: {
    font: {
      zh: '标题用{look}，一般用2号小标宋体字（22磅）',
      en: 'The title is set in {look}; size 2 (22 pt) 小标宋 is usual',
    },
    substitute: {
      zh: '标题用{look}加粗代替小标宋体，一般用2号小标宋体字（22磅）',
      en: 'The title is set in bold {look} in place of 小标宋; size 2 (22 pt) 小标宋 is usual',
    },
    unknown: {
      zh: '标题用{look}，不能确定是否小标宋体；一般用2号小标宋体字（22磅）',
      en: 'The title is set in {look}, which may or may not be 小标宋; size 2 (22 pt) 小标宋 is usual',
    },
    alignment: {
      zh: '标题{alignment}，一般居中排布',
      en: 'The title is not centred, as is usual',
    },
  },
  options: fontOptions,
  check({ document, elements, options, report }) {
    const lines = elements.title?.lines ?? [];
    if (!isOfficial(document)) return;
    const texts = lines.flatMap((line) => setText(line, lineRange(line)));
    for (const verdict of ['wrong', 'substitute', 'unknown'] as const) {
      const found = texts.filter((text) => judge(text, options.fonts) === verdict);
      const [look] = looksOf(found);
      if (look === undefined) continue;
      const id = verdict === 'wrong' ? 'font' : verdict;
      report(id, {
        at: look.at,
        data: { look: look.name },
        atMost: verdict === 'wrong' ? 'warning' : 'info',
        layoutFix: verdict === 'unknown' ? [] : found.map(toTitleFont),
      });
      break;
    }
    const aside = lines.find(isAside);
    const alignment = aside?.paragraph.data.layout?.alignment;
    if (aside && alignment)
      report('alignment', {
        at: lineRange(aside),
        data: { alignment: ALIGNMENTS[alignment] },
        actual: ALIGNMENTS[alignment],
        expected: ['居中'],
        layoutFix: lines.filter(isAside).map(toCentre),
      });
  },
});

/** 2号小标宋体; programs ship none, and offices use this one of 方正. */
function toTitleFont({ range }: SetText): LayoutEdit {
  return { target: 'text', range, set: { size: 44, eastAsia: '方正小标宋简体', bold: false } };
}

function toCentre(line: Line): LayoutEdit {
  return { target: 'paragraph', range: lineRange(line), set: { alignment: 'center' } };
}

function judge({ layout }: SetText, fonts: OwnFonts): Verdict {
  if (!isSize(layout.size, SIZE.二号)) return 'wrong';
  const kind = fontKind(layout.eastAsia, fonts);
  if (kind === null) return 'unknown';
  if (kind === '宋体' && layout.bold) return 'substitute';
  return kind === '小标宋体' ? 'right' : 'wrong';
}

/** Not centred. In a table or text box the place of the box decides, not the paragraph's alignment. */
function isAside({ paragraph, inTable }: Line): boolean {
  const { container, layout } = paragraph.data;
  if (inTable || container !== 'body' || layout === null) return false;
  return layout.alignment !== 'center' && layout.alignment !== 'distribute';
}
