import type { FixtureName } from '../../fixtures/fixture-docx-options.ts';
import { base } from '../define-operator.ts';
import type { Operator } from '../operator.ts';
import { slipOperator } from '../slip-operator.ts';
import { tenFrom } from '../ten-from.ts';

const HOME = base('notice-work-safety');

const wording = (
  id: string,
  rule: string,
  does: string,
  own: string,
  first: FixtureName,
  ...added: readonly string[]
): Operator => slipOperator(id, `wording/${rule}`, does, { home: HOME, own, guests: tenFrom(first), added });

/** 用字用词. */
export const wordingOperators: readonly Operator[] = [
  wording(
    'M083',
    'typo',
    '“部署”改“布署”',
    '{部署|布署}',
    'announcement-expropriation',
    '这项工作已列入年度重点工作{部署|布署}。',
    '有关单位提前{部署|布署}了人员和设备。',
    '上述安排与市里的统一{部署|布署}衔接。',
  ),
  wording(
    'N107',
    'typo',
    '“安装”改“按装”',
    '{安装|按装}',
    'decision-commendation',
    '路口的监控设备{安装|按装}在灯杆上。',
    '设备由专业机构{安装|按装}调试。',
    '{安装|按装}标识牌的费用由原渠道解决。',
  ),
  wording(
    'N108',
    'jiezhi',
    '到期停止的“截止”改“截至”',
    '报名于2026年5月20日{截止|截至}',
    'letter-town-land',
    '意见征集已于2025年12月20日{截止|截至}。',
    '第一批材料的受理已于上月底{截止|截至}，逾期的不再受理。',
    '登记到2026年1月15日为止，届时{截止|截至}。',
  ),
  // Of our own: the wrong word that has a safe fix.
  slipOperator('G001', 'wording/jiezhi', '“截至”某时改“截止”', {
    home: base('report-school-safety'),
    own: '{截至|截止}2026年4月20日',
    guests: tenFrom('notice-flood-control'),
    added: [
      '{截至|截止}2026年1月31日，已完成任务的80%。',
      '{截至|截止}目前，各项准备工作进展顺利。',
      '{截至|截止}去年年底，累计完成投资1200万元。',
    ],
  }),
  wording(
    'N109',
    'confusable',
    '“反映”问题、情况改“反应”',
    '{反映问题|反应问题}',
    'notice-meeting',
    '群众可以通过12345热线{反映问题|反应问题}。',
    '有关单位如实{反映情况|反应情况}，不隐瞒不夸大。',
    '来信{反映|反应}的问题已经核实。',
  ),
  wording(
    'N110',
    'colloquial',
    '“办结”一类改“搞定”一类的口语',
    '按期{办结|搞定}',
    'public-notice-relocation',
    '相关手续已按期{办结|搞定}。',
    '前期工作{基本|差不多}完成。',
    '经过三个月努力，遗留问题全部{解决|搞定}。',
  ),
  wording(
    'N111',
    'abbreviation-first',
    '删去“（以下简称专班）”',
    '{（以下简称专班）|}',
    'request-pump-station-land',
    '有关单位抽调人员组成项目推进工作专班{（以下简称专班）|}，专班每周会商一次。',
    '区政府办公室牵头成立联合审查工作专班{（以下简称专班）|}。专班设在区行政中心。',
    '已组建资金监管工作专班{（以下简称“专班”）|}，日常工作由专班承担。',
  ),
  wording(
    'N112',
    'legal-unit',
    '“250千克”一类改“500斤”一类',
    '{250千克|500斤}',
    'announcement-expropriation',
    '每个储备点存放大米{250千克|500斤}。',
    '围堰加高{60厘米|60公分}。',
    '沿线道路长{2千米|4华里}。',
  ),
  wording(
    'M085',
    'organ-name',
    '“中共河南省委”一类的名称叠字、误写',
    '{中共河南省委|中共河南省省委}',
    'letter-funding',
    '这项工作按照{中共河南省委|中共河南省省委}的要求开展。',
    '有关情况已报{中共洛阳市委|中共洛阳市市委}。',
    '{全国人民代表大会|全国人大代表大会}对相关法律作了修改。',
  ),
  wording(
    'N113',
    'organ-name',
    '“全国人民代表大会”一类的专名误写',
    '{全国人民代表大会|全国人大代表大会}',
    'notice-department-plan',
    '{全国人民代表大会|全国人大代表大会}常务委员会修改了有关法律。',
    '该法由第十四届{全国人民代表大会|全国人大代表大会}第二次会议通过。',
    '公文按照《{党政机关公文处理工作条例|党政机关公文处理条例}》办理。',
  ),
  slipOperator(
    'N114',
    'wording/obsolete-term',
    '“生态环境局”一类改旧称',
    {
      home: HOME,
      own: '{生态环境局|环保局}',
      guests: tenFrom('notice-secret'),
      added: [
        '水质监测由区{生态环境局|环保局}负责。',
        '用地手续由区{自然资源局|国土资源局}核对。',
        '防疫指导由区{卫生健康委员会|卫计委}承担。',
      ],
    },
    { companions: ['element/recipient-name'] },
  ),
];
