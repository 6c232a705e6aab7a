import type { FixtureName } from '../../fixtures/fixture-docx-options.ts';
import { base, draft, operator } from '../define-operator.ts';
import { departmentReports, departmentRequests, townRequests } from '../documents/kinds/index.ts';
import {
  addParagraphs,
  beforeHeadings,
  changeHeadings,
  type DraftEdit,
  dropLine,
  edits,
  emptyHeading,
  insertAfter,
  replace,
} from '../edits/index.ts';
import { inTurn } from '../in-turn.ts';
import type { Base, Operator } from '../operator.ts';

const HOME = 'notice-work-safety';
const SURVEY = '（一）摸清底数';

/** Documents with three headings of the first level or more in lines of their own, and text below each. */
const HEADED = [
  'announcement-expropriation',
  'notice-department-towns',
  'notice-flood-control',
  'notice-meeting',
  'notice-secret',
  'public-notice-water-supply',
  'report-district-grain',
  'report-school-safety',
  'opinions-high-quality',
] as const satisfies readonly FixtureName[];

/** Those whose first heading has no items below it, and others to which a list can be added as well. */
const WITHOUT_ITEMS = [
  'announcement-expropriation',
  'notice-department-towns',
  'notice-flood-control',
  'notice-meeting',
  'notice-secret',
  'public-notice-water-supply',
  'report-district-grain',
  'report-school-safety',
  'request-water-diversion',
] as const satisfies readonly FixtureName[];

/** Items of the second level, each with a heading in its line, and of the third. */
const LISTS = [
  {
    items: [
      '现场核对。由两名工作人员按图逐处核对，如实记录结果。',
      '登记造册。核对结果当日录入台账，注明时间和经办人。',
      '归档保存。台账和图纸按年度归档，保存期限为10年。',
    ],
    points: ['图纸与现场一致。', '编号与台账一致。', '照片与编号一致。'],
  },
  {
    items: [
      '分片负责。东部、西部两个片区各设一名负责人。',
      '定期会商。每月最后一个工作日会商一次，形成记录。',
      '统一编号。所有点位统一编号，设置标识牌。',
    ],
    points: ['标识牌高1.2米。', '标识牌用反光材料制作。', '标识牌注明联系电话。'],
  },
  {
    items: ['窗口登记，当场领取回执。', '网上登记，2个工作日内审核。', '电话预约，专人上门登记。'],
    points: ['身份证明原件。', '填写完整的登记表。', '委托他人的，附委托书。'],
  },
] as const;

type List = (typeof LISTS)[number];

const second = ({ items }: List): readonly string[] =>
  items.map((item, index) => `（${'一二三'[index]}）${item}`);
const third = ({ points }: List): readonly string[] => points.map((point, index) => `${index + 1}.${point}`);

/** The second level with the third below its second item. */
const nested = (list: List): readonly string[] => {
  const [one = '', two = '', three = ''] = second(list);
  return [one, two, ...third(list), three];
};

/** Documents with a list below their first heading, each with a change made in it. */
const listed = (
  paragraphs: (list: List) => readonly string[],
  change: (list: List, index: number) => DraftEdit,
): readonly Base[] =>
  WITHOUT_ITEMS.map((name, index) => {
    const list = inTurn(LISTS, index);
    return { ...base(name, addParagraphs(...paragraphs(list))), change: draft(change(list, index)) };
  });

const changed = (name: FixtureName, edit: DraftEdit, prepare: DraftEdit | null = null): Base => ({
  ...base(name, prepare),
  change: draft(edit),
});

/** Closing words of a type, and of another that draft after draft confuses with it. */
const CLOSINGS: readonly Base[] = [
  changed('announcement-expropriation', replace('特此公告。', '特此通知。')),
  changed('letter-reply', replace('特此函复。', '特此批复。')),
  changed('public-notice-relocation', replace('特此通告。', '特此公告。')),
  changed('public-notice-water-supply', replace('特此通告。', '特此通报。')),
  changed(
    'notice-department-towns',
    replace('特此通知。', '特此函告。'),
    insertAfter('施工期间的协调事项', '特此通知。'),
  ),
  changed(
    'notice-flood-control',
    replace('特此通知。', '特此通报。'),
    insertAfter('主汛期实行', '特此通知。'),
  ),
  changed('notice-secret', replace('特此通知。', '特此报告。'), insertAfter('2026年2月28日前', '特此通知。')),
  changed(
    'approval-town-bridge',
    replace('特此批复。', '特此函复。'),
    insertAfter('三、请你镇', '特此批复。'),
  ),
  changed(
    'decision-commendation',
    replace('特此决定。', '特此通知。'),
    insertAfter('希望获奖企业', '特此决定。'),
  ),
];

/** Requests whose only words of request are the closing ones; 请区政府批准 above them is a request as well. */
const ASKING_ONCE = [...departmentRequests, ...townRequests].filter(
  ({ scene }) => !/恳请|请.{0,3}(?:同意|批准)/u.test(scene.request),
);

/** Headings that all end with a full stop, which is taken from all but one. */
const oneStopped = (name: FixtureName, index: number): Base =>
  changed(
    name,
    changeHeadings((heading, place) => (place === index % 3 ? heading : heading.replace(/。$/u, ''))),
    changeHeadings((heading) => `${heading}。`),
  );

const HEADINGS = ['一、会议时间', '二、会议地点', '三、参加人员', '四、有关事项', '五、联系方式'];

/** 结构. */
export const structureOperators: readonly Operator[] = [
  operator(
    'M064',
    'structure/level-order',
    '“（一）”移到“一、”之前',
    [
      HOME,
      ...listed(second, (list) => {
        const [first = ''] = second(list);
        return edits(dropLine(first), beforeHeadings(first));
      }),
    ],
    (draft) => {
      const survey = draft.split('\n').find((line) => line.startsWith(SURVEY)) ?? '';
      return replace('一、工作安排\n', `${survey}\n\n一、工作安排\n`)(dropLine(SURVEY)(draft));
    },
  ),
  operator(
    'N089',
    'structure/level-order',
    '“1.”层与“（一）”层互换',
    [
      HOME,
      ...listed(nested, (list) =>
        edits(
          ...list.items.map((item, index) =>
            replace(`（${'一二三'[index]}）${item}`, `${index + 1}.${item}`),
          ),
          ...list.points.map((point, index) =>
            replace(`${index + 1}.${point}`, `（${'一二三'[index]}）${point}`),
          ),
        ),
      ),
    ],
    edits(
      replace('（一）摸清', '1.摸清'),
      replace('（二）分组', '2.分组'),
      replace('（三）限期', '3.限期'),
      replace('1.尾矿库', '（一）尾矿库'),
      replace('2.深基坑', '（二）深基坑'),
      replace('3.临时用电', '（三）临时用电'),
    ),
  ),
  operator(
    'M065',
    'structure/level-punct',
    '“（一）”后加标点',
    [
      HOME,
      ...listed(second, ({ items }, index) => {
        const item = inTurn(items, index);
        return replace(`）${item}`, `）${inTurn(['、', '.', '，', '、'], index)}${item}`);
      }),
    ],
    replace('（一）摸清', '（一）、摸清'),
  ),
  operator(
    'N083',
    'structure/level-punct',
    '“1.”改“1、”',
    [
      HOME,
      ...listed(nested, ({ points }, index) => {
        const point = inTurn(points, index + 1);
        return replace(`.${point}`, `、${point}`);
      }),
    ],
    replace('1.尾矿库', '1、尾矿库'),
  ),
  operator(
    'N084',
    'structure/seq-gap',
    '一个序号改成相邻的另一个',
    [
      HOME,
      ...listed(second, ({ items }, index) => {
        const [from, to] = inTurn(
          [
            ['三', '二'],
            ['三', '四'],
            ['二', '三'],
            ['二', '一'],
          ] as const,
          index,
        );
        const item = items[from === '三' ? 2 : 1];
        return replace(`（${from}）${item}`, `（${to}）${item}`);
      }),
    ],
    replace('（三）限期', '（二）限期'),
  ),
  operator(
    'N085',
    'structure/single-sub',
    '“一、”下只剩“（一）”',
    [
      HOME,
      ...listed(second, ({ items: [, two, three] }) =>
        edits(dropLine(`（二）${two}`), dropLine(`（三）${three}`)),
      ),
    ],
    edits(
      dropLine('（二）分组'),
      dropLine('1.尾矿库'),
      dropLine('2.深基坑'),
      dropLine('3.临时用电'),
      dropLine('（三）限期'),
    ),
  ),
  operator(
    'M067',
    'structure/closing-match',
    '“特此报告”改成别的文种的结尾语',
    [
      'report-school-safety',
      changed('report-district-grain', replace('特此报告', '特此函告')),
      ...departmentReports
        .filter(({ scene }) => scene.body.includes('特此报告。'))
        .slice(0, 8)
        .map((document, index) => ({
          ...document,
          change: draft(replace('特此报告', inTurn(['特此通知', '特此通报', '特此函复'], index))),
        })),
    ],
    replace('特此报告', '特此通知'),
  ),
  operator(
    'N086',
    'structure/closing-match',
    '结尾语改成别的文种的',
    ['circular-commendation', ...CLOSINGS],
    replace('特此通报', '特此公告'),
  ),
  operator(
    'M068',
    'structure/request-closing',
    '删去“妥否，请批示。”',
    [
      'request-school-repair',
      changed('request-town-bridge', dropLine('当否，请批示')),
      changed('request-water-diversion', dropLine('妥否，请批示')),
      changed('request-town-flood-relief', dropLine('妥否，请批示')),
      ...ASKING_ONCE.slice(0, 6).map((document) => ({
        ...document,
        change: draft(dropLine(document.scene.closing)),
      })),
    ],
    dropLine('妥否，请批示'),
  ),
  operator(
    'N087',
    'structure/empty-heading',
    '一个标题下的段落全部删去',
    [
      HOME,
      ...HEADED.filter((name) => name !== 'notice-flood-control').map((name, index) =>
        changed(name, emptyHeading(index % 2)),
      ),
      ...departmentReports.slice(0, 1).map((document) => ({ ...document, change: draft(emptyHeading(1)) })),
    ],
    edits(dropLine('（一）补齐'), dropLine('（二）备足'), dropLine('（三）加强环境')),
  ),
  operator(
    'N088',
    'structure/heading-period',
    '独行标题的句号只留一个，其余去掉',
    [
      base(
        'notice-meeting',
        edits(
          insertAfter('（二）请参会', '五、联系方式', '区政府办公室值班室，电话：0379-67700008。'),
          ...HEADINGS.map((heading) => replace(heading, `${heading}。`)),
        ),
      ),
      ...([...HEADED, HOME] as const).filter((name) => name !== 'notice-meeting').map(oneStopped),
    ],
    edits(...HEADINGS.slice(1).map((heading) => replace(`${heading}。`, heading))),
  ),
];
