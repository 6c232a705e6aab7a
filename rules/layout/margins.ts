import { defineRule, type LayoutEdit, type OfficialDocument, type SectionLayout } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { isOfficial } from '../shared/is-official.ts';
import { lineRange } from '../shared/line-range.ts';
import { inMillimetres, millimetres } from '../shared/millimetres.ts';
import { setSections } from '../shared/own-sections.ts';

/** In twips. */
const MARGINS = { marginTop: 2098, marginBottom: 1984, marginLeft: 1587, marginRight: 1474, gutter: 0 };

export default defineRule({
  id: 'layout/margins',
  name: { zh: '页边与版心', en: 'Margins and type area' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('layout', '5.2.1')],
  // 信函首页的上下红线另有规定（10.1）。
  applies: {
    forms: ['standard', 'order', 'minutes', 'motion', 'resolution', 'communique', 'reply', 'rules'],
  },
  needs: ['layout'],
  messages: {
    margins: {
      zh: '页边距为上{top}、下{bottom}、左{left}、右{right}毫米，版心{width}毫米×{height}毫米；应为上37、下35、左28、右26毫米，版心156毫米×225毫米（按行框补偿设为上34.6、下32.6毫米的也可以）',
      en: 'Margins: top {top}, bottom {bottom}, left {left}, right {right} mm, type area {width} × {height} mm; they should be 37, 35, 28 and 26 mm, 156 × 225 mm (or 34.6 and 32.6 mm where the line box is compensated)',
    },
  },
  check({ document, report }) {
    if (!isOfficial(document)) return;
    const wrong = setSections(document).find(({ layout, own }) => own && !isLying(layout) && !fits(layout));
    const [line] = wrong?.lines ?? [];
    if (wrong === undefined || line === undefined) return;
    const { marginTop, marginBottom, marginRight, width, height } = wrong.layout;
    const left = leftOf(wrong.layout);
    const margins = [marginTop, marginBottom, left, marginRight].map(inMillimetres);
    const [top = '', bottom = '', start = '', right = ''] = margins;
    const area = {
      width: inMillimetres(width - left - marginRight),
      height: inMillimetres(height - marginTop - marginBottom),
    };
    report('margins', {
      at: lineRange(line),
      data: { top, bottom, left: start, right, ...area },
      actual: margins.join('、'),
      expected: ['37、35、28、26'],
      layoutFix: toMargins(document),
    });
  },
});

/** 天头37 mm, 下35 mm, 订口28 mm, 切口26 mm in twips, for each section of the document's own that has others. */
function toMargins(document: OfficialDocument): LayoutEdit[] {
  const sections = document.draft.data.layout?.sections ?? [];
  return setSections(document).flatMap(({ layout, own }): LayoutEdit[] =>
    own && !isLying(layout) && !fits(layout)
      ? [{ target: 'section', section: sections.indexOf(layout), set: MARGINS }]
      : [],
  );
}

/** Wide tables lie; their margins are turned with the page. */
function isLying({ width, height }: SectionLayout): boolean {
  return width > height;
}

/** 订口: with mirrored margins the left one is the inner one, and the gutter adds to it. */
function leftOf({ marginLeft, gutter }: SectionLayout): number {
  return marginLeft + gutter;
}

/**
 * 天头37 mm±1 mm, 订口28 mm±1 mm, 版心156 mm×225 mm. Word measures the upper margin to the line box, which is higher
 * than the character: upper and lower margins a little smaller, to 34.6 and 32.6 mm, put the text in the same place.
 */
function fits(layout: SectionLayout): boolean {
  const left = millimetres(leftOf(layout));
  const width = millimetres(layout.width) - left - millimetres(layout.marginRight);
  const top = millimetres(layout.marginTop);
  const bottom = millimetres(layout.marginBottom);
  const height = millimetres(layout.height) - top - bottom;
  if (Math.abs(left - 28) > 1.05 || Math.abs(width - 156) > 1.05) return false;
  const nominal = Math.abs(top - 37) <= 1.05 && Math.abs(height - 225) <= 2.05;
  const compensated = top >= 34.05 && top < 36 && bottom >= 32.05 && bottom <= 36 && height <= 230.9;
  return nominal || compensated;
}
