import { defineRule, type OfficialDocument } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { type ImprintRow, imprintRows } from '../shared/imprint-rows.ts';
import { millimetres } from '../shared/millimetres.ts';

export default defineRule({
  id: 'layout/imprint-lines',
  name: { zh: '版记分隔线', en: 'Separators of the imprint' },
  severity: 'info',
  strength: 'in-principle',
  basis: [clause('layout', '7.4.1')],
  // 信函的版记不加分隔线（10.1）。
  applies: {
    forms: ['standard', 'order', 'minutes', 'motion', 'resolution', 'communique', 'reply', 'rules'],
  },
  needs: ['layout'],
  messages: {
    missing: {
      zh: '版记{which}没有分隔线；首条和末条用粗线（推荐0.35毫米），中间用细线（推荐0.25毫米）',
      en: 'The imprint lacks its first or last separator; they are thick (0.35 mm), those between thin (0.25 mm)',
    },
    thickness: {
      zh: '版记中间的分隔线{inner}毫米，比首条、末条的{outer}毫米粗；首条和末条用粗线（推荐0.35毫米），中间用细线（推荐0.25毫米）',
      en: 'The separators within the imprint are {inner} mm, thicker than the first and last with {outer} mm; the outer ones are thick (0.35 mm), those between thin (0.25 mm)',
    },
  },
  check({ document, elements, report }) {
    const at = [elements.copyRecipients, elements.printing].filter((element) => element !== null);
    const own = at.filter(({ declared }) => !declared);
    const rows = imprintRows(document);
    const [first] = rows;
    const last = rows.at(-1);
    if (own.length === 0 || !first || !last || hasDrawing(document)) return;
    const missing = [first.top > 0 ? '' : '首条', last.bottom > 0 ? '' : '末条'].filter(Boolean);
    if (missing.length > 0)
      return report('missing', { at: own, data: { which: missing.join('和') }, actual: null });
    const inner = innerWidth(rows);
    const outer = Math.min(first.top, last.bottom);
    if (inner <= outer) return;
    const data = { inner: inMillimetres(inner), outer: inMillimetres(outer) };
    report('thickness', { at: own, data, actual: data.inner });
  },
});

function inMillimetres(points: number): string {
  return millimetres(points).toFixed(2);
}

function innerWidth(rows: readonly ImprintRow[]): number {
  const below = rows.slice(0, -1).map(({ bottom }) => bottom);
  const above = rows.slice(1).map(({ top }) => top);
  return Math.max(0, ...below, ...above);
}

/** 图形线、文本框的线不能都读到：有的，不下结论。 */
function hasDrawing({ draft, lines, parts }: OfficialDocument): boolean {
  const first = parts.indexOf('imprint');
  const before = parts.slice(0, first).findLastIndex((part) => part !== 'blank');
  const near = lines.slice(before + 1);
  const from = lines[before]?.paragraph.position.end.offset ?? 0;
  return (
    near.some(({ paragraph }) => paragraph.data.container === 'textBox') ||
    near.some(({ paragraph }) => paragraph.children.some(({ type }) => type === 'figure')) ||
    draft.children.some(
      (block) =>
        block.type === 'break' && block.data.kind === 'rule' && (block.position.start.offset ?? 0) >= from,
    )
  );
}
