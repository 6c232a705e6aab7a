import { operator } from '../define-operator.ts';
import { drop, replace } from '../edits/index.ts';
import type { Operator } from '../operator.ts';

const wording = (id: string, rule: string, from: string, to: string, companions: readonly string[] = []) =>
  operator(id, `wording/${rule}`, `“${from}”改“${to}”`, 'notice-work-safety', replace(from, to), {
    companions,
  });

/** 用字用词. */
export const wordingOperators: readonly Operator[] = [
  wording('M083', 'typo', '部署', '布署'),
  wording('N107', 'typo', '安装', '按装'),
  wording('N108', 'jiezhi', '报名于2026年5月20日截止', '报名于2026年5月20日截至'),
  // Of our own: the wrong word that has a safe fix.
  operator(
    'G001',
    'wording/jiezhi',
    '“截至2026年4月20日”改“截止”',
    'report-school-safety',
    replace('截至2026年4月20日', '截止2026年4月20日'),
  ),
  wording('N109', 'confusable', '反映问题', '反应问题'),
  wording('N110', 'colloquial', '按期办结', '按期搞定'),
  operator(
    'N111',
    'wording/abbreviation-first',
    '删去“（以下简称专班）”',
    'notice-work-safety',
    drop('（以下简称专班）'),
  ),
  wording('N112', 'legal-unit', '250千克', '500斤'),
  wording('M085', 'organ-name', '中共河南省委', '中共河南省省委'),
  wording('N113', 'organ-name', '全国人民代表大会', '全国人大代表大会'),
  wording('N114', 'obsolete-term', '生态环境局', '环保局', ['element/recipient-name']),
];
