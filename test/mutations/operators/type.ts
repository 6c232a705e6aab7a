import { base, operator } from '../define-operator.ts';
import {
  approvals,
  departmentNotices,
  departmentReports,
  departmentRequests,
  governmentNotices,
  motions,
  orders,
  publicNotices,
  requests,
  resolutions,
  titleNoteOf,
  townRequests,
} from '../documents/kinds/index.ts';
import { changedBy, prepared } from '../documents/specimen.ts';
import {
  append,
  changeSignature,
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
import { inTurn } from '../in-turn.ts';
import type { Change, Operator } from '../operator.ts';

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

const someRequests = [...townRequests.slice(0, 6), ...departmentRequests.slice(6)];
const moneyRequests = requests.filter(({ scene }) => scene.about === 'money');

/** Requests that have nothing to do with the matter. */
const SECOND_MATTERS = [
  '二是请增加事业编制20名',
  '二是请对3名先进个人予以表彰',
  '二是请同意公开招聘工作人员15名',
  '二是请核增领导职数2名',
];

const FURTHER_REQUESTS = [
  '为此，恳请安排资金30万元。',
  '为此，请求安排专项经费50万元，妥否，请批示。',
  '鉴于人手不足，恳请增加编制5名。',
];

/** The order of an office: its mark and its title. */
const asOrderOf = (issuer: string): Change => ({
  kind: 'document',
  edit: (document) => ({
    ...document,
    header: { ...(document.header ?? { issuerMark: [] }), issuerMarkSuffix: '令' },
    blocks: document.blocks.map((block) =>
      block.kind === 'title' ? { ...block, lines: [`${issuer}令`] } : block,
    ),
  }),
});

const markedBy = (organ: string): Change => ({
  kind: 'document',
  edit: (document) => ({
    ...document,
    header: { ...document.header, issuerMark: [organ], issuerMarkSuffix: '令' },
  }),
});

const announced = replaceAll('通告', '公告');

/** 文种. */
export const typeOperators: readonly Operator[] = [
  operator(
    'M019',
    'type/unknown',
    '标题尾“通知”改“安排”一类非法定文种',
    [
      'notice-work-safety',
      ...changedBy(governmentNotices, (_, index) =>
        endTitle('通知', inTurn(['安排', '方案', '要点', '计划'], index)),
      ),
    ],
    endTitle('通知', '安排'),
  ),
  operator(
    'N027',
    'type/unknown',
    '标题尾“请示”改“申请”',
    ['request-school-repair', ...someRequests],
    endTitle('请示', '申请'),
    { companions: ['structure/request-closing'] },
  ),
  operator(
    'M020',
    'type/request-report-mix',
    '标题尾“请示”改“请示报告”',
    ['request-school-repair', ...someRequests],
    endTitle('请示', '请示报告'),
  ),
  operator(
    'N028',
    'type/request-report-mix',
    '标题尾“请示”改“请示函”',
    ['request-school-repair', ...someRequests],
    endTitle('请示', '请示函'),
  ),
  operator(
    'M022',
    'type/request-one-matter',
    '请示加第二项无关的请求',
    [
      'request-school-repair',
      ...changedBy(moneyRequests, ({ request, governmentShort }, index) =>
        replace(
          request,
          `现请求两项：一是${request.replace(/。$/u, '')}；${inTurn(SECOND_MATTERS, index).replace('请', `请${governmentShort}`)}。`,
        ),
      ),
    ],
    replace(FUNDS, EXPANDED_FUNDS),
    { companions: ['consult/cosign-required'] },
  ),
  operator(
    'N029',
    'type/report-smuggles-request',
    '报告末段加“为此，恳请安排资金30万元”一类的请求',
    [
      'report-school-safety',
      ...changedBy(departmentReports, ({ body }, index) => {
        const last = body.at(-2) ?? '';
        return replace(last, `${last}${inTurn(FURTHER_REQUESTS, index)}`);
      }),
    ],
    append('对尚未整改的', '为此，恳请安排资金30万元。'),
    { companions: ['consult/cosign-required'] },
  ),
  operator(
    'N030',
    'type/report-for-approval',
    '请示改为“关于申请……的报告”',
    [
      'request-school-repair',
      ...changedBy(someRequests, ({ issuer, matter }) =>
        edits(setField('文种', '报告'), setTitle(`${issuer}关于申请${matter}的报告`)),
      ),
    ],
    edits(setField('文种', '报告'), setTitle('洛阳市偃师区教育局关于申请追加校舍维修经费的报告')),
    { companions: ['type/report-smuggles-request'] },
  ),
  operator(
    'M023',
    'type/wrong-direction',
    '部门给本级政府的报告改为批复',
    [
      // Without its closing words, which belong to a report alone.
      base('report-school-safety', dropLine('特此报告')),
      ...prepared(departmentReports, () => dropLine('特此报告')),
    ],
    setType('报告', '批复'),
  ),
  operator(
    'N031',
    'type/wrong-direction',
    '通知主送上一级人民政府',
    [
      'notice-work-safety',
      ...changedBy(governmentNotices, ({ government }) => {
        const upper = government.startsWith('洛阳市')
          ? '洛阳市人民政府'
          : government.startsWith('成都市')
            ? '成都市人民政府'
            : government.startsWith('安吉')
              ? '湖州市人民政府'
              : government.startsWith('湄潭')
                ? '遵义市人民政府'
                : '山东省人民政府';
        return setRecipients(upper);
      }),
    ],
    setRecipients('洛阳市人民政府'),
  ),
  operator(
    'N032',
    'type/reply-cites-request',
    '复函、批复的来文标题和文号换成“来函”“来文”',
    [
      'letter-reply',
      ...changedBy(approvals.slice(0, 12), ({ matter, code, date, sequence }, index) =>
        replace(
          `《关于${matter}的请示》（${code}〔${date.slice(0, 4)}〕${sequence}号）收悉。`,
          inTurn(['来文收悉。', '请示收悉。', '报来的请示收悉。'], index),
        ),
      ),
    ],
    replace('你局《关于商请安排校园安防设施经费的函》（偃教函〔2026〕12号）收悉。', '你局来函收悉。'),
  ),
  operator(
    'M025',
    'type/announcement-vs-notice',
    '停水通告改为公告',
    ['public-notice-water-supply', ...publicNotices],
    announced,
  ),
  operator(
    'N140',
    'type/announcement-vs-notice',
    '迁址通告改为公告',
    [
      'public-notice-relocation',
      // 服务点 and offices that move, in the words of other places.
      ...prepared(publicNotices, ({ matter }, index) =>
        inTitle(matter, inTurn(['办公地点搬迁', '便民服务中心迁址', '窗口服务时间调整'], index)),
      ),
    ],
    announced,
  ),
  operator(
    'M026',
    'type/order-authority',
    '部门通知的标志和标题改“令”',
    ['notice-department-towns', ...changedBy(departmentNotices, ({ issuer }) => asOrderOf(issuer))],
    asOrderOf('洛阳市偃师区水利局'),
    { companions: ['title/missing-parts'] },
  ),
  operator(
    'N035',
    'type/order-authority',
    '令的发文机关改为街道办事处、办公室',
    ['order-forest-fire', ...changedBy(orders, ({ below }) => markedBy(below))],
    markedBy('洛阳市偃师区槐新街道办事处'),
  ),
  operator(
    'N033',
    'type/motion-authority',
    '议案的发文机关改为部门',
    [
      'motion-budget',
      ...changedBy(motions, ({ government, department, departmentCode, code }) =>
        edits(
          setField('发文机关', department),
          changeSignature(government, department),
          inTitle(government, department),
          replaceAll(`${government}办公室`, `${department}办公室`),
          replace(`发文字号: ${code}`, `发文字号: ${departmentCode}`),
        ),
      ),
    ],
    MOTION_OF_BUREAU,
  ),
  operator(
    'M028',
    'type/resolution-meeting',
    '决议删去题注和首段会议名',
    [
      'resolution-work-report',
      ...changedBy(resolutions, (scene) =>
        edits(dropLine(titleNoteOf(scene)), replace(`${scene.session}${scene.heard}`, scene.unheard)),
      ),
    ],
    edits(dropLine('（2026年1月20日'), WITHOUT_MEETING),
    { companions: ['element/date-required'] },
  ),
  operator(
    'N034',
    'type/resolution-meeting',
    '决议的题注只留日期，首段会议名删去',
    [
      'resolution-work-report',
      ...changedBy(resolutions, (scene) =>
        edits(
          replace(titleNoteOf(scene), `（${scene.date}）`),
          replace(`${scene.session}${scene.heard}`, scene.unheard),
        ),
      ),
    ],
    edits(
      replace('（2026年1月20日洛阳市偃师区第二届人民代表大会第五次会议通过）', '（2026年1月20日）'),
      WITHOUT_MEETING,
    ),
  ),
];
