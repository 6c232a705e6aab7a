import { defineRule, type LayoutEdit, type OfficialDocument, type SectionLayout } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { isOfficial } from '../shared/is-official.ts';
import { lineRange } from '../shared/line-range.ts';
import { inMillimetres, millimetres } from '../shared/millimetres.ts';
import { setSections } from '../shared/own-sections.ts';

/** Common papers that are not A4, the shorter side first, in millimetres. */
const PAPERS: readonly (readonly [number, number, string])[] = [
  [215.9, 279.4, '（Letter）'],
  [215.9, 355.6, '（Legal）'],
  [184, 260, '（16开）'],
  [195, 270, '（16开）'],
  [297, 420, '（A3）'],
  [148, 210, '（A5）'],
  [176, 250, '（B5）'],
  [182, 257, '（B5）'],
];

/** 210 mm × 297 mm in twips. */
const A4: readonly number[] = [11_906, 16_838];

export default defineRule({
  id: 'layout/page-a4',
  name: { zh: '幅面A4', en: 'A4 paper' },
  severity: 'error',
  strength: 'must',
  basis: [clause('layout', '5.1'), clause('regulation', '第十二条')],
  needs: ['layout'],
  messages: {
    size: {
      zh: '页面为{width}毫米×{height}毫米{paper}，应为A4（210毫米×297毫米）',
      en: 'The page is {width} mm × {height} mm; it should be A4 (210 mm × 297 mm)',
    },
  },
  check({ document, report }) {
    const section = setSections(document).find(({ layout }) => !isPaper(layout, 210, 297));
    const [line] = section?.lines ?? [];
    if (section === undefined || line === undefined) return;
    const { width, height } = section.layout;
    const paper = PAPERS.find(([short, long]) => isPaper(section.layout, short, long))?.[2] ?? '';
    report('size', {
      at: lineRange(line),
      data: { width: inMillimetres(width), height: inMillimetres(height), paper },
      actual: `${inMillimetres(width)}×${inMillimetres(height)}`,
      expected: ['210×297'],
      // 附表、大纲等单独成文的不是公文，只作提示。
      atMost: isOfficial(document) ? 'error' : 'info',
      layoutFix: isOfficial(document) ? toA4(document) : [],
    });
  },
});

/** A4 upright or lying, for each section on other paper. */
function toA4(document: OfficialDocument): LayoutEdit[] {
  const sections = document.draft.data.layout?.sections ?? [];
  return sections.flatMap((layout, section): LayoutEdit[] => {
    if (isPaper(layout, 210, 297)) return [];
    const [pageWidth, pageHeight] = layout.width > layout.height ? A4.toReversed() : A4;
    return [{ target: 'section', section, set: { pageWidth: pageWidth ?? 0, pageHeight: pageHeight ?? 0 } }];
  });
}

/** Whether a page has this size, upright or lying, to a millimetre. */
function isPaper({ width, height }: SectionLayout, short: number, long: number): boolean {
  const sides = [millimetres(width), millimetres(height)];
  return Math.abs(Math.min(...sides) - short) <= 1 && Math.abs(Math.max(...sides) - long) <= 1;
}
