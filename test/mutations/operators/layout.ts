import { FIXTURE_DOCX_OPTIONS, type FixtureName } from '../../fixtures/fixture-docx-options.ts';
import { fixtureDraft } from '../../fixtures/fixture-draft.ts';
import { type LayoutChanges, layoutChange } from '../../layout/layout-changes.ts';
import type { WriteDocxOptions } from '../../support/write-docx/index.ts';
import { base, operator } from '../define-operator.ts';
import { departmentRequests } from '../documents/kinds/index.ts';
import { type Attachment, addAttachments, statementOf } from '../edits/index.ts';
import { inTurn } from '../in-turn.ts';
import { mayHaveAttachments } from '../may-have-attachments.ts';
import type { Base, Change, Operator } from '../operator.ts';
import { butNot, type Fits, tenFrom } from '../ten-from.ts';

const change = <Name extends keyof LayoutChanges>(name: Name, value: LayoutChanges[Name]): Change => ({
  kind: 'part',
  ...layoutChange(name, value),
});

const HOME = 'notice-work-safety';

/** The first document and nine more, each with one of several changes of one kind. */
function layout<Name extends keyof LayoutChanges>(
  id: string,
  rule: string,
  does: string,
  name: Name,
  values: readonly LayoutChanges[Name][],
  documents: readonly (FixtureName | Base)[],
  companions: readonly string[] = [],
): Operator {
  const bases = documents.map((document, index) => ({
    ...(typeof document === 'string' ? base(document) : document),
    change: change(name, inTurn(values, index)),
  }));
  return operator(id, `layout/${rule}`, does, bases, change(name, inTurn(values, 0)), { companions });
}

const homeAnd = (first: FixtureName, fits: Fits = () => true, home: FixtureName = HOME) => [
  home,
  ...tenFrom(first, (name) => fits(name) && name !== home).slice(0, 9),
];

const titled: Fits = butNot('order-forest-fire');
const signed: readonly (FixtureName | Base)[] = [
  'request-school-repair',
  'motion-budget',
  'report-district-grain',
  'report-school-safety',
  'request-joint-nutrition',
  'request-pump-station-land',
  'request-town-bridge',
  'request-town-flood-relief',
  'request-water-diversion',
  ...departmentRequests.slice(0, 1),
];
/** Documents with headings of the first level in lines of their own. */
const headed: Fits = (name) => /^[一二三]、[^。；：]{1,30}$/mu.test(fixtureDraft(name));

/** A letter has margins of its own (GB/T 9704—2012 10.1). */
const notLetter: Fits = (name) => !name.startsWith('letter-');
const issues: Fits = (name) => /印发|转发/u.test(/^# .*/mu.exec(fixtureDraft(name))?.[0] ?? '');

/** Documents with an imprint, which is a table in their .docx. */
const imprinted: Fits = (name) => {
  const { imprintAs = 'table' }: WriteDocxOptions = FIXTURE_DOCX_OPTIONS[name];
  return imprintAs === 'table' && /^印发: |日印发$/mu.test(fixtureDraft(name));
};

const sites: Attachment = {
  title: '点位分布表',
  lines: ['| 片区 | 点位（处） |', '|---|---|', '| 东部 | 12 |', '| 西部 | 30 |', '| 合计 | 42 |'],
};

/** Documents with an imprint that get an attachment. */
const attached: readonly Base[] = tenFrom(
  'public-notice-water-supply',
  (name) => imprinted(name) && mayHaveAttachments(name) && !issues(name),
)
  .slice(0, 9)
  .map((name) => base(name, addAttachments(sites)));

/** 版面. */
export const layoutOperators: readonly Operator[] = [
  layout('M053', 'page-a4', '页面改 Letter', 'page', ['letter'], homeAnd('announcement-expropriation'), [
    'layout/margins',
  ]),
  layout(
    'N071',
    'margins',
    '上下、左右边距互换、加减',
    'margins',
    [
      { top: 35, bottom: 37, left: 26, right: 28 },
      { top: 37, bottom: 35, left: 26, right: 28 },
      { top: 39, bottom: 33, left: 28, right: 26 },
    ],
    homeAnd('request-water-diversion', notLetter),
  ),
  layout(
    'N072',
    'grid',
    '行距改1.5倍、固定值20磅一类',
    'lineSpacing',
    [{ multiple: 1.5 }, ...[20, 24, 22, 18, 25, 21, 20, 19, 23].map((exact) => ({ exact }))],
    homeAnd('notice-flood-control'),
  ),
  layout(
    'M055',
    'body-font',
    '正文改宋体小四一类',
    'body',
    [
      { font: '宋体', size: 12 },
      { font: '楷体_GB2312', size: 14 },
      { font: '宋体', size: 14 },
    ],
    homeAnd('notice-forward', butNot('opinions-high-quality', 'public-notice-relocation')),
    ['layout/grid'],
  ),
  layout(
    'N080',
    'body-font',
    '正文改微软雅黑一类',
    'body',
    [{ font: '微软雅黑' }, { font: '黑体' }, { font: '等线' }],
    homeAnd('notice-flood-control', butNot('opinions-high-quality')),
  ),
  layout(
    'M056',
    'title-font',
    '标题改黑体一类',
    'title',
    [{ font: '黑体' }, { font: '宋体' }, { font: '仿宋_GB2312' }],
    homeAnd('notice-issue-measures', titled),
  ),
  layout(
    'N079',
    'title-font',
    '标题改三号一类',
    'title',
    [{ size: 16 }, { size: 18 }, { size: 26 }],
    homeAnd('public-notice-relocation', titled),
  ),
  layout(
    'N073',
    'heading-fonts',
    '一级标题改仿宋一类',
    'heading1',
    [{ font: '仿宋_GB2312' }, { font: '楷体_GB2312' }, { font: '宋体' }],
    homeAnd('notice-flood-control', headed),
  ),
  layout(
    'M058',
    'indent',
    '正文首行缩进改0、1、4字',
    'bodyIndent',
    [0, 1, 4],
    homeAnd('letter-reply', undefined, 'notice-meeting'),
  ),
  operator(
    'N078',
    'layout/indent',
    '首行缩进之外再加两个全角空格',
    homeAnd('approval-town-bridge').map((name) => ({
      ...base(name),
      change: change(
        'spacesBefore',
        name === HOME ? '为贯彻落实' : statementOf(fixtureDraft(name)).slice(0, 6),
      ),
    })),
    change('spacesBefore', '为贯彻落实'),
  ),
  layout('M059', 'page-number', '删 PAGE 域', 'pageNumber', ['none'], homeAnd('notice-department-plan')),
  layout('N074', 'header-spacing', '签发人移到文号下一行', 'signatoryBelow', [true], signed),
  layout(
    'N075',
    'signature-position',
    '署名日期改左对齐、居中',
    'closingAlignment',
    ['left', 'center'],
    homeAnd('notice-department-plan', butNot('resolution-work-report', 'notice-joint')),
  ),
  layout(
    'N076',
    'imprint-lines',
    '版记表格上下边框去掉',
    'imprintLines',
    ['none'],
    homeAnd('circular-commendation', imprinted),
  ),
  layout(
    'N077',
    'attachment-page',
    '附件移到版记之后',
    'imprintFirst',
    [true],
    ['notice-flood-control', ...attached],
  ),
];
