import { defineRule, type LayoutEdit, type OfficialDocument } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { fontKind, type OwnFonts } from '../shared/font-kind.ts';
import { fontOptions } from '../shared/font-options.ts';
import { isSize, SIZE } from '../shared/font-size.ts';
import { headingRange } from '../shared/heading-range.ts';
import { isOfficial } from '../shared/is-official.ts';
import { charactersOf, looksOf } from '../shared/looks.ts';
import { passageRange } from '../shared/passage-range.ts';
import { setBody } from '../shared/set-body.ts';
import { type SetText, setText } from '../shared/set-text.ts';

/** A part of the text this large may be set otherwise: names, a quotation, words for emphasis. */
const SHARE = 0.1;

export default defineRule({
  id: 'layout/body-font',
  name: { zh: '正文字体字号', en: 'Font of the body' },
  severity: 'warning',
  strength: 'in-principle',
  basis: [clause('layout', '5.2.2'), clause('layout', '7.3.3')],
  needs: ['layout'],
  messages: {
    font: {
      zh: '正文有{count}字（占{share}%）用{looks}，一般用3号仿宋体字（16磅）',
      en: '{count} characters of the body ({share} %) are set in {looks}; size 3 (16 pt) 仿宋 is usual',
    },
    unknown: {
      zh: '正文有{count}字（占{share}%）用{looks}，不能确定是否仿宋体；一般用3号仿宋体字（16磅）',
      en: '{count} characters of the body ({share} %) are set in {looks}, which may or may not be 仿宋; size 3 (16 pt) 仿宋 is usual',
    },
  },
  options: fontOptions,
  check({ document, options, report }) {
    if (!isOfficial(document)) return;
    const texts = bodyText(document);
    const total = charactersOf(texts);
    const wrong = texts.filter((text) => judge(text, options.fonts) === 'wrong');
    const unknown = texts.filter((text) => judge(text, options.fonts) === 'unknown');
    const found = charactersOf(wrong) > total * SHARE ? wrong : unknown;
    const [first] = found;
    const count = charactersOf(found);
    if (first === undefined || count <= total * SHARE) return;
    const data = {
      count,
      share: Math.round((count / total) * 100),
      looks: looksOf(found)
        .slice(0, 2)
        .map(({ name }) => name),
    };
    if (found === wrong) report('font', { at: first.range, data, layoutFix: wrong.map(toBodyFont) });
    else report('unknown', { at: first.range, data, atMost: 'info' });
  },
});

/** The text of the body without headings, which have fonts of their own. */
function bodyText(document: OfficialDocument): readonly SetText[] {
  return setBody(document).flatMap((passage) => {
    const { start, end } = passageRange(passage);
    return setText(passage, { start: passage.item ? headingRange(passage.item).end : start, end });
  });
}

/** 3号仿宋体, by the font that every Chinese system has under this name. */
function toBodyFont({ range }: SetText): LayoutEdit {
  return { target: 'text', range, set: { size: 32, eastAsia: '仿宋_GB2312' } };
}

function judge({ layout }: SetText, fonts: OwnFonts): 'right' | 'wrong' | 'unknown' {
  if (!isSize(layout.size, SIZE.三号)) return 'wrong';
  const kind = fontKind(layout.eastAsia, fonts);
  if (kind === null) return 'unknown';
  return kind === '仿宋体' ? 'right' : 'wrong';
}
