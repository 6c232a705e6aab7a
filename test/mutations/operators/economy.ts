import { fixtureDraft } from '../../fixtures/fixture-draft.ts';
import { base, markdownOnly, operator, YANSHI } from '../define-operator.ts';
import {
  departmentReports,
  districtNotices,
  districtOfficeNotices,
  governmentNotices,
  officeNotices,
  opinionsOfGovernments,
  planNotices,
} from '../documents/kinds/index.ts';
import { changedBy, prepared } from '../documents/specimen.ts';
import {
  addSentence,
  append,
  dropTitle,
  edits,
  endTitle,
  replace,
  replaceAll,
  setField,
  setTitle,
} from '../edits/index.ts';
import { inTurn } from '../in-turn.ts';
import type { Operator } from '../operator.ts';

const PLAN = `plan:
  - {title: 关于开展2026年度政府网站检查的通知, organ: 区政府办公室, month: 6}
`;

const PLANNED = `${PLAN}  - {title: 洛阳市偃师区人民政府办公室关于做好2026年防汛工作的通知, organ: 区政府办公室, month: 6}
${districtNotices.map(({ scene: { topic } }) => `  - {title: 关于做好${topic}的通知, organ: 区政府办公室, month: 6}\n`).join('')}`;

/** Back to how four sentences stood in the notice of the year before. */
const AS_LAST_YEAR = edits(
  replace('在易涝点安装监测预警设备', '在下凹式立交安装水位监测设备'),
  replace('并储备帐篷、救生衣、照明灯等', '并储备雨衣、铁锹、编织袋等'),
  replace('区生态环境局负责汛期水质监测', '区生态环境局组织开展汛期水质加密监测'),
  replace('各级各部门主要负责人对汛期安全生产工作负总责', '各单位主要负责人是汛期安全生产工作的第一责任人'),
);

/** Texts without days, which would be past in another notice. */
const LAST_YEARS_TEXTS = governmentNotices.filter(({ scene }) => ['straw', 'drought'].includes(scene.id));

/** The notice with what that of last year says on its topic: the text of another notice. */
const asLastYear = changedBy(governmentNotices, ({ id, body }, index) => {
  const others = LAST_YEARS_TEXTS.filter(({ scene }) => scene.id !== id);
  return replace(body.join('\n\n'), inTurn(others, index).scene.body.join('\n\n'));
});

const inForce = (title: string, number: string, text: string): string => `  - title: ${title}
    number: ${number}
    status: 现行
    text: ${JSON.stringify(text.replaceAll('2026', '2025'))}
`;

const ARCHIVE = `archive:
${inForce('洛阳市偃师区人民政府关于加强2025年汛期安全生产工作的通知', '偃政〔2025〕8号', AS_LAST_YEAR(fixtureDraft('notice-work-safety')))}${asLastYear
  .map(({ scene: { government, topic, codes, sequence }, change, draft }) => {
    const text = change?.kind === 'draft' ? change.edit(draft()) : '';
    return inForce(
      `${government}关于做好${topic}的通知`,
      `${codes.government}〔2025〕${sequence + 40}号`,
      text,
    );
  })
  .join('')}`;

const BRIEFING = {
  listed: ['工作简报', '信息', '动态'],
  unlisted: ['专报', '工作快讯', '参阅材料简报'],
} as const;

const BRIEFINGS = `briefings:
  - {organ: 洛阳市偃师区教育局, name: 教育工作简报}
${departmentReports.map(({ scene: { issuer } }, index) => `  - {organ: ${issuer}, name: 业务${inTurn(BRIEFING.listed, index)}}\n`).join('')}`;

const DEMANDS = [
  '对工作不力的单位，在年度评先中实行一票否决。',
  '各级要层层签订目标责任书，压实责任。',
  '有条件的单位可以增加编制，充实工作力量。',
  '要广泛开展达标创建活动。',
];

/** 精简文件. */
export const economyOperators: readonly Operator[] = [
  operator(
    'M094',
    'economy/split-plan',
    '意见改为单独印发责任分工方案的通知',
    [
      'opinions-high-quality',
      ...changedBy(opinionsOfGovernments, () =>
        edits(setField('文种', '通知'), endTitle('的意见', '责任分工方案的通知')),
      ),
    ],
    edits(
      setField('文种', '通知'),
      setTitle('洛阳市偃师区人民政府关于推动县域经济高质量发展责任分工方案的通知'),
    ),
  ),
  operator(
    'N137',
    'economy/split-plan',
    '方案改为任务分解表，单独发文',
    [
      'notice-department-plan',
      ...changedBy(planNotices, ({ topic }) => replaceAll(`${topic}方案`, `${topic}任务分解表`)),
    ],
    replaceAll('宣传工作方案', '宣传工作任务分解表'),
  ),
  operator(
    'M095',
    'economy/not-in-plan',
    '从计划中移除本文',
    [
      base('notice-flood-control', setField('阶段', '送审')),
      ...districtNotices,
      ...prepared(districtOfficeNotices, () => setField('阶段', '送审')),
    ],
    markdownOnly((draft) => draft),
    { ...YANSHI, configBefore: PLANNED, config: PLAN },
  ),
  operator(
    'N130',
    'economy/dept-can-issue',
    '加“职责单一: true”',
    ['notice-flood-control', ...officeNotices],
    markdownOnly(setField('职责单一', 'true')),
  ),
  operator(
    'N131',
    'economy/duplicate',
    '与现行文件同文，仅换年份',
    ['notice-work-safety', ...asLastYear],
    AS_LAST_YEAR,
    { config: ARCHIVE },
  ),
  operator(
    'N132',
    'economy/briefing-list',
    '同一局第二种简报不在核准清单内',
    [
      base(
        'report-school-safety',
        edits(setField('类别', '简报'), dropTitle, setField('标题', '教育工作简报')),
      ),
      ...changedBy(
        prepared(departmentReports, (_, index) =>
          edits(
            setField('类别', '简报'),
            dropTitle,
            setField('标题', `业务${inTurn(BRIEFING.listed, index)}`),
          ),
        ),
        (_, index) => markdownOnly(setField('标题', `本周${inTurn(BRIEFING.unlisted, index)}`)),
      ),
    ],
    markdownOnly(setField('标题', '校园安全简报')),
    { ...YANSHI, config: BRIEFINGS },
  ),
  operator(
    'N133',
    'economy/out-of-scope-demands',
    '办公室的通知加“实行一票否决”一类的要求',
    ['notice-flood-control', ...changedBy(officeNotices, (_, index) => addSentence(inTurn(DEMANDS, index)))],
    append('主汛期实行24小时', '对巡查不力的单位，在年度评先中实行一票否决。'),
  ),
];
