import { base, operator } from '../define-operator.ts';
import {
  append,
  dropLine,
  edits,
  endTitle,
  inTitle,
  replace,
  replaceAll,
  setField,
  setRecipients,
  setSignature,
  setTitle,
  setType,
} from '../edits/index.ts';
import type { Operator } from '../operator.ts';

const FUNDS = '请区政府从2026年预备费中安排86万元，用于上述学校的校舍维修。';
const EXPANDED_FUNDS =
  '一是请区政府从2026年预备费中安排86万元，用于上述学校的校舍维修；二是请区政府为我局所属学校增加编制20名。';

const WITHOUT_MEETING = replace(
  '洛阳市偃师区第二届人民代表大会第五次会议听取和审议了区长张某代表区人民政府所作的工作报告，认为报告总结2025年工作实事求是，',
  '区长张某代表区人民政府所作的工作报告总结2025年工作实事求是，符合全区实际，反映了人民意愿，',
);

const MOTION_OF_BUREAU = edits(
  replaceAll('洛阳市偃师区人民政府办公室', '洛阳市偃师区财政局办公室'),
  setField('发文机关', '洛阳市偃师区财政局'),
  setField('发文字号', '偃财〔2026〕13号'),
  setSignature('洛阳市偃师区人民政府', '洛阳市偃师区财政局'),
  inTitle('洛阳市偃师区人民政府', '洛阳市偃师区财政局'),
);

/** 文种. */
export const typeOperators: readonly Operator[] = [
  operator('M019', 'type/unknown', '标题尾“通知”改“安排”', 'notice-work-safety', endTitle('通知', '安排')),
  operator(
    'N027',
    'type/unknown',
    '标题尾“请示”改“申请”',
    'request-school-repair',
    endTitle('请示', '申请'),
    { companions: ['structure/request-closing'] },
  ),
  operator(
    'M020',
    'type/request-report-mix',
    '标题尾“请示”改“请示报告”',
    'request-school-repair',
    endTitle('请示', '请示报告'),
  ),
  operator(
    'N028',
    'type/request-report-mix',
    '标题尾“请示”改“请示函”',
    'request-school-repair',
    endTitle('请示', '请示函'),
  ),
  operator(
    'M022',
    'type/request-one-matter',
    '请示加第二项无关的编制请求',
    'request-school-repair',
    replace(FUNDS, EXPANDED_FUNDS),
    { companions: ['consult/cosign-required'] },
  ),
  operator(
    'N029',
    'type/report-smuggles-request',
    '报告末段加“为此，恳请安排资金30万元”',
    'report-school-safety',
    append('对尚未整改的', '为此，恳请安排资金30万元。'),
    { companions: ['consult/cosign-required'] },
  ),
  operator(
    'N030',
    'type/report-for-approval',
    '请示改为“关于申请追加校舍维修经费的报告”',
    'request-school-repair',
    edits(setField('文种', '报告'), setTitle('洛阳市偃师区教育局关于申请追加校舍维修经费的报告')),
    { companions: ['type/report-smuggles-request'] },
  ),
  operator(
    'M023',
    'type/wrong-direction',
    '部门给区政府的报告改为批复',
    // Without its closing words, which belong to a report alone.
    base('report-school-safety', dropLine('特此报告')),
    setType('报告', '批复'),
  ),
  operator(
    'N031',
    'type/wrong-direction',
    '通知主送洛阳市人民政府',
    'notice-work-safety',
    setRecipients('洛阳市人民政府'),
  ),
  operator(
    'N032',
    'type/reply-cites-request',
    '复函的来文标题和文号换成“来函”',
    'letter-reply',
    replace('你局《关于商请安排校园安防设施经费的函》（偃教函〔2026〕12号）收悉。', '你局来函收悉。'),
  ),
  operator(
    'M025',
    'type/announcement-vs-notice',
    '停水通告改为公告',
    'public-notice-water-supply',
    replaceAll('通告', '公告'),
  ),
  operator(
    'N140',
    'type/announcement-vs-notice',
    '迁址通告改为公告',
    'public-notice-relocation',
    replaceAll('通告', '公告'),
  ),
  operator(
    'M026',
    'type/order-authority',
    '部门通知的标志和标题改“令”',
    'notice-department-towns',
    {
      kind: 'document',
      edit: (document) => ({
        ...document,
        header: { ...(document.header ?? { issuerMark: [] }), issuerMarkSuffix: '令' },
        blocks: document.blocks.map((block) =>
          block.kind === 'title' ? { ...block, lines: ['洛阳市偃师区水利局令'] } : block,
        ),
      }),
    },
    { companions: ['title/missing-parts'] },
  ),
  operator('N035', 'type/order-authority', '令的发文机关改为街道办事处', 'order-forest-fire', {
    kind: 'document',
    edit: (document) => ({
      ...document,
      header: { ...document.header, issuerMark: ['洛阳市偃师区槐新街道办事处'], issuerMarkSuffix: '令' },
    }),
  }),
  operator('N033', 'type/motion-authority', '议案的发文机关改为区财政局', 'motion-budget', MOTION_OF_BUREAU),
  operator(
    'M028',
    'type/resolution-meeting',
    '决议删去题注和首段会议名',
    'resolution-work-report',
    edits(dropLine('（2026年1月20日'), WITHOUT_MEETING),
    { companions: ['element/date-required'] },
  ),
  operator(
    'N034',
    'type/resolution-meeting',
    '决议的题注只留日期，首段会议名删去',
    'resolution-work-report',
    edits(
      replace('（2026年1月20日洛阳市偃师区第二届人民代表大会第五次会议通过）', '（2026年1月20日）'),
      WITHOUT_MEETING,
    ),
  ),
];
