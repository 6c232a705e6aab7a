import { base, markdownOnly, operator, YANSHI } from '../define-operator.ts';
import { append, drop, dropField, edits, insertBefore, replace, setField } from '../edits/index.ts';
import type { Operator } from '../operator.ts';

const DISSENT =
  '对维修经费的分担比例，两部门有分歧。我局认为应当由区级财政全额承担，理由是农村学校公用经费不足。区财政局认为应当由学校自筹两成，依据是现行经费管理办法。我局建议由区级财政全额承担。';

/** 协商. */
export const consultOperators: readonly Operator[] = [
  operator(
    'M013',
    'consult/cosign-required',
    '删去征求区财政局意见的一句和 协商 字段',
    'request-school-repair',
    edits(dropField('协商'), drop('已征求区财政局意见，区财政局无不同意见。')),
  ),
  operator(
    'N022',
    'consult/cosign-required',
    '删去征求区自然资源局意见的一句和 协商 字段',
    'request-pump-station-land',
    edits(dropField('协商'), drop('已征求区自然资源局意见，区自然资源局无不同意见。')),
  ),
  operator(
    'M014',
    'consult/dissent-list-grounds',
    '删去两方的理由、依据',
    base('request-school-repair', insertBefore('为保证秋季开学', DISSENT)),
    edits(drop('，理由是农村学校公用经费不足'), drop('，依据是现行经费管理办法')),
  ),
  operator(
    'N019',
    'consult/no-agreement-downward',
    '加“费用分担问题部门间尚未达成一致”',
    'notice-joint',
    append('一、专款专用', '费用分担问题部门间尚未达成一致。'),
  ),
  operator(
    'N020',
    'consult/reply-deadline',
    '删去“请于7个工作日内函复”',
    'letter-comments',
    replace('请于7个工作日内函复，逾期未复视为无不同意见。', '请研究函复。'),
  ),
  operator(
    'N021',
    'consult/forward-conflict',
    '成套材料标出一项冲突',
    base('notice-forward', setField('成套', '{conflicts: []}')),
    markdownOnly(setField('成套', '{conflicts: [与现行实施细则的巡查频次不一致]}')),
    YANSHI,
  ),
];
