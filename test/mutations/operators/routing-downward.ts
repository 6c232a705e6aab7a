import { base, operator, YANSHI } from '../define-operator.ts';
import { departmentNotices, planNotices } from '../documents/kinds/index.ts';
import { changedBy, checkedIn, prepared } from '../documents/specimen.ts';
import {
  addSentence,
  append,
  dropField,
  edits,
  replace,
  replaceAll,
  setField,
  setRecipients,
} from '../edits/index.ts';
import { inTurn } from '../in-turn.ts';
import type { Operator } from '../operator.ts';

const WATER = '洛阳市偃师区水利局';

/** The water bureau's notice to towns and streets as one of a coordinating body. */
const issuedBy = (organ: string, recipients: readonly string[]) =>
  edits(
    replaceAll(WATER, organ),
    setField('发文字号', '偃指〔2026〕9号'),
    setField('印发', `{机关: ${organ}, 日期: 2026年4月9日}`),
    setRecipients(...recipients),
    replace('请与我局河道管理站联系', '请与我部综合组联系'),
  );

/** Coordinating bodies, as they sign. */
const COORDINATING = [
  '洛阳市偃师区安全生产委员会办公室',
  '洛阳市偃师区爱国卫生运动委员会办公室',
  '洛阳市偃师区食品安全委员会办公室',
  '洛阳市偃师区防汛抗旱指挥部',
  '洛阳市偃师区根治拖欠农民工工资工作领导小组办公室',
  '洛阳市偃师区全面推行河长制工作领导小组办公室',
  '洛阳市偃师区招商引资工作联席会议办公室',
  '洛阳市偃师区创建国家卫生城市指挥部',
  '洛阳市偃师区森林防灭火指挥部办公室',
  '洛阳市偃师区政务公开领导小组办公室',
] as const;

/** The notices of departments as those of coordinating bodies. */
const coordinated = prepared(departmentNotices, ({ issuer, date }, index) => {
  const organ = inTurn(COORDINATING, index);
  return edits(
    replaceAll(issuer, organ),
    setField('发文字号', `偃指〔2026〕${index + 10}号`),
    setRecipients('各镇人民政府', '各街道办事处'),
    (draft) => draft.replaceAll('我局', '我办').replace(`${organ}办公室　${date}`, () => `${organ}　${date}`),
  );
});

/** In the profile of Yanshi 各镇人民政府 are the towns of Yanshi, to whom a department elsewhere writes nothing. */
const atHome = checkedIn(departmentNotices, ({ issuer }) =>
  issuer.startsWith('洛阳市偃师区') ? null : ['national'],
);

const NOTIFY = '施工期间的协调事项';

const ORDERS = [
  '各镇须一律于月内关停沿线采砂点，逾期责令整改。',
  '各镇、各街道必须于6月底前全部清理到位。',
  '各街道办事处务必安排专人值守，不得推诿。',
  '各镇不得擅自变更上述安排。',
];
const DEMANDS = [
  '各镇于12月25日前上报总结。',
  '各镇、各街道每月25日前向我局报送进展情况。',
  '请各镇于12月15日前将工作方案报我局备案。',
  '各街道于12月10日前报送联络员名单。',
];
const SUPPORTING = [
  '各镇要制定实施方案并印发。',
  '各镇、各街道要结合实际出台实施细则。',
  '各地要制定配套措施，细化责任分工。',
  '各街道应当印发工作方案。',
];

/** 部门和议事协调机构的下行文. */
export const downwardOperators: readonly Operator[] = [
  operator(
    'N007',
    'routing/dept-no-directive',
    '会商的话改成指令',
    [
      'notice-department-towns',
      ...changedBy(atHome, ({ favour }, index) => replace(favour, inTurn(ORDERS, index))),
    ],
    replace('请结合实际做好群众告知工作。', '各镇须一律于月内关停沿线采砂点，逾期责令整改。'),
    { companions: ['date/relative'] },
  ),
  operator(
    'N008',
    'routing/dept-no-directive',
    '议事协调机构的通知插入“各街道不得推诿，违者通报”',
    [
      base('notice-department-towns', issuedBy('洛阳市偃师区安全生产委员会办公室', ['各街道办事处'])),
      ...changedBy(coordinated, () => addSentence('各街道不得推诿，违者通报。')),
    ],
    append(NOTIFY, '各街道不得推诿，违者通报。'),
    YANSHI,
  ),
  operator(
    'M007',
    'routing/no-require-township-reports',
    '部门通知加要求各镇报总结、材料的一句',
    [
      'notice-department-towns',
      ...changedBy(atHome, ({ favour }, index) => replace(favour, favour + inTurn(DEMANDS, index))),
    ],
    append(NOTIFY, '各镇于6月30日前上报总结。'),
  ),
  operator(
    'N009',
    'routing/no-require-township-reports',
    '议事协调机构的通知加“各街道每周五报送工作台账”',
    [
      base(
        'notice-department-towns',
        issuedBy('洛阳市偃师区防汛抗旱指挥部', ['各镇人民政府', '各街道办事处']),
      ),
      ...changedBy(coordinated, () => addSentence('各街道每周五报送工作台账。')),
    ],
    append(NOTIFY, '各街道每周五报送工作台账。'),
  ),
  operator(
    'M008',
    'routing/no-require-supporting-docs',
    '部门通知加要求各镇制定配套文件的一句',
    [
      'notice-department-towns',
      ...changedBy(departmentNotices, (_, index) => addSentence(inTurn(SUPPORTING, index))),
    ],
    append(NOTIFY, '各镇要制定实施方案并印发。'),
  ),
  operator(
    'N141',
    'routing/no-require-supporting-docs',
    '发给各部门的通知加“各部门均须出台配套细则”',
    [
      base('notice-department-towns', setRecipients('区直各部门')),
      ...changedBy(
        prepared(departmentNotices, () => setRecipients('区直各部门')),
        () => addSentence('各部门均须出台配套细则。'),
      ),
    ],
    append(NOTIFY, '各部门均须出台配套细则。'),
    YANSHI,
  ),
  operator(
    'N010',
    'routing/authorized-note',
    '授权句换成“经局党组研究，”',
    [
      'notice-department-plan',
      ...changedBy(
        checkedIn(planNotices, ({ bureau }) => (bureau.startsWith('洛阳市偃师区') ? null : ['national'])),
        ({ governmentShort }) =>
          edits(dropField('授权'), replace(`经${governmentShort}同意，`, '经局党组研究，')),
      ),
    ],
    edits(dropField('授权'), replace('经区人民政府同意，', '经局党组研究，')),
  ),
];
