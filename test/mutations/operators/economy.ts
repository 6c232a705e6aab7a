import { fixtureDraft } from '../../fixtures/fixture-draft.ts';
import { base, markdownOnly, operator, YANSHI } from '../define-operator.ts';
import { append, dropTitle, edits, replace, replaceAll, setField, setTitle } from '../edits/index.ts';
import type { Operator } from '../operator.ts';

const PLAN = `plan:
  - {title: 关于开展2026年度政府网站检查的通知, organ: 区政府办公室, month: 6}
`;

const PLANNED = `${PLAN}  - {title: 洛阳市偃师区人民政府办公室关于做好2026年防汛工作的通知, organ: 区政府办公室, month: 6}
`;

/** Back to how four sentences stood in the notice of the year before. */
const AS_LAST_YEAR = edits(
  replace('在易涝点安装监测预警设备', '在下凹式立交安装水位监测设备'),
  replace('并储备帐篷、救生衣、照明灯等', '并储备雨衣、铁锹、编织袋等'),
  replace('区生态环境局负责汛期水质监测', '区生态环境局组织开展汛期水质加密监测'),
  replace('各级各部门主要负责人对汛期安全生产工作负总责', '各单位主要负责人是汛期安全生产工作的第一责任人'),
);

const LAST_YEAR = AS_LAST_YEAR(fixtureDraft('notice-work-safety')).replaceAll('2026', '2025');

const ARCHIVE = `archive:
  - title: 洛阳市偃师区人民政府关于加强2025年汛期安全生产工作的通知
    number: 偃政〔2025〕8号
    status: 现行
    text: ${JSON.stringify(LAST_YEAR)}
`;

const BRIEFINGS = `briefings:
  - {organ: 洛阳市偃师区教育局, name: 教育工作简报}
`;

/** 精简文件. */
export const economyOperators: readonly Operator[] = [
  operator(
    'M094',
    'economy/split-plan',
    '意见改为单独印发责任分工方案的通知',
    'opinions-high-quality',
    edits(
      setField('文种', '通知'),
      setTitle('洛阳市偃师区人民政府关于推动县域经济高质量发展责任分工方案的通知'),
    ),
  ),
  operator(
    'N137',
    'economy/split-plan',
    '方案改为任务分解表，单独发文',
    'notice-department-plan',
    replaceAll('宣传工作方案', '宣传工作任务分解表'),
  ),
  operator(
    'M095',
    'economy/not-in-plan',
    '从计划中移除本文',
    base('notice-flood-control', setField('阶段', '送审')),
    markdownOnly((draft) => draft),
    { ...YANSHI, configBefore: PLANNED, config: PLAN },
  ),
  operator(
    'N130',
    'economy/dept-can-issue',
    '加“职责单一: true”',
    'notice-flood-control',
    markdownOnly(setField('职责单一', 'true')),
  ),
  operator('N131', 'economy/duplicate', '与现行文件同文，仅换年份', 'notice-work-safety', AS_LAST_YEAR, {
    config: ARCHIVE,
  }),
  operator(
    'N132',
    'economy/briefing-list',
    '同一局第二种简报不在核准清单内',
    base(
      'report-school-safety',
      edits(setField('类别', '简报'), dropTitle, setField('标题', '教育工作简报')),
    ),
    markdownOnly(setField('标题', '校园安全简报')),
    { ...YANSHI, config: BRIEFINGS },
  ),
  operator(
    'N133',
    'economy/out-of-scope-demands',
    '防汛通知加“实行一票否决”',
    'notice-flood-control',
    append('主汛期实行24小时', '对巡查不力的单位，在年度评先中实行一票否决。'),
  ),
];
