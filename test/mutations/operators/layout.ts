import { type LayoutChanges, layoutChange } from '../../layout/layout-changes.ts';
import { base, operator } from '../define-operator.ts';
import type { Base, Change, Operator } from '../operator.ts';

const change = <Name extends keyof LayoutChanges>(name: Name, value: LayoutChanges[Name]): Change => ({
  kind: 'part',
  ...layoutChange(name, value),
});

const NOTICE = 'notice-work-safety';

const layout = (
  id: string,
  rule: string,
  does: string,
  change: Change,
  companions: readonly string[] = [],
  on: Base = base(NOTICE),
): Operator => operator(id, `layout/${rule}`, does, on, change, { companions });

/** 版面. */
export const layoutOperators: readonly Operator[] = [
  layout('M053', 'page-a4', '页面改 Letter', change('page', 'letter'), ['layout/margins']),
  layout(
    'N071',
    'margins',
    '上下、左右边距互换',
    change('margins', { top: 35, bottom: 37, left: 26, right: 28 }),
  ),
  layout('N072', 'grid', '行距改1.5倍', change('lineSpacing', { multiple: 1.5 })),
  layout('M055', 'body-font', '正文改宋体小四', change('body', { font: '宋体', size: 12 }), ['layout/grid']),
  layout('N080', 'body-font', '正文改微软雅黑', change('body', { font: '微软雅黑' })),
  layout('M056', 'title-font', '标题改黑体', change('title', { font: '黑体' })),
  layout('N079', 'title-font', '标题改三号', change('title', { size: 16 })),
  layout('N073', 'heading-fonts', '一级标题改仿宋', change('heading1', { font: '仿宋_GB2312' })),
  layout('M058', 'indent', '正文首行缩进改0', change('bodyIndent', 0), [], base('notice-meeting')),
  layout('N078', 'indent', '首行缩进之外再加两个全角空格', change('spacesBefore', '为贯彻落实')),
  layout('M059', 'page-number', '删 PAGE 域', change('pageNumber', 'none')),
  layout(
    'N074',
    'header-spacing',
    '签发人移到文号下一行',
    change('signatoryBelow', true),
    [],
    base('request-school-repair'),
  ),
  layout('N075', 'signature-position', '署名日期改左对齐', change('closingAlignment', 'left')),
  layout('N076', 'imprint-lines', '版记表格上下边框去掉', change('imprintLines', 'none')),
  layout(
    'N077',
    'attachment-page',
    '附件移到版记之后',
    change('imprintFirst', true),
    [],
    base('notice-flood-control'),
  ),
];
