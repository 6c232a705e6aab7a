import { base, markdownOnly, operator, YANSHI } from '../define-operator.ts';
import { commentsLetters, forwardingNotices, jointNotices, requests } from '../documents/kinds/index.ts';
import { changedBy, prepared } from '../documents/specimen.ts';
import {
  addSentence,
  append,
  drop,
  dropField,
  edits,
  insertBefore,
  replace,
  setField,
} from '../edits/index.ts';
import { inTurn } from '../in-turn.ts';
import type { Operator } from '../operator.ts';

const DISSENT =
  '对维修经费的分担比例，两部门有分歧。我局认为应当由区级财政全额承担，理由是农村学校公用经费不足。区财政局认为应当由学校自筹两成，依据是现行经费管理办法。我局建议由区级财政全额承担。';

const WITHOUT_GROUNDS = [drop('，理由是农村学校公用经费不足'), drop('，依据是现行经费管理办法')] as const;

/** A dissent in the words of an affair, its grounds apart. */
const GROUNDS = {
  money: ['，理由是该项支出具有公共性', '，依据是现行经费管理办法'],
  land: ['，理由是该地块规划用途明确', '，依据是节约集约用地的有关规定'],
} as const;

const about = (what: 'money' | 'land') => requests.filter(({ scene }) => scene.about === what);
const disputed = [...about('money').slice(0, 6), ...about('land').slice(0, 6)];

const DISAGREEMENTS = [
  '费用分担问题部门间尚未达成一致。',
  '对补助比例，相关部门尚未协商一致。',
  '就资金来源问题，两部门仍存在分歧。',
  '监督检查的分工，部门之间意见不一致。',
];

/** 协商. */
export const consultOperators: readonly Operator[] = [
  operator(
    'M013',
    'consult/cosign-required',
    '经费请示删去征求财政部门意见的一句和 协商 字段',
    [
      'request-school-repair',
      ...changedBy(about('money'), ({ consulted }) => edits(dropField('协商'), drop(consulted))),
    ],
    edits(dropField('协商'), drop('已征求区财政局意见，区财政局无不同意见。')),
  ),
  operator(
    'N022',
    'consult/cosign-required',
    '用地请示删去征求自然资源部门意见的一句和 协商 字段',
    [
      'request-pump-station-land',
      ...changedBy(about('land'), ({ consulted }) => edits(dropField('协商'), drop(consulted))),
    ],
    edits(dropField('协商'), drop('已征求区自然资源局意见，区自然资源局无不同意见。')),
  ),
  operator(
    'M014',
    'consult/dissent-list-grounds',
    '删去两方的理由、依据',
    [
      base('request-school-repair', insertBefore('为保证秋季开学', DISSENT)),
      ...changedBy(
        prepared(disputed, ({ consulted, departmentShort, own, about: what }) =>
          replace(
            consulted,
            `对上述事项，我们与${departmentShort}有分歧。${own}认为应当尽快解决${GROUNDS[what][0]}。${departmentShort}认为可以分年实施${GROUNDS[what][1]}。${own}建议按前一方案办理。`,
          ),
        ),
        ({ about: what }) => edits(drop(GROUNDS[what][0]), drop(GROUNDS[what][1])),
      ),
    ],
    edits(...WITHOUT_GROUNDS),
  ),
  operator(
    'N019',
    'consult/no-agreement-downward',
    '加“费用分担问题部门间尚未达成一致”一类的话',
    ['notice-joint', ...changedBy(jointNotices, (_, index) => addSentence(inTurn(DISAGREEMENTS, index)))],
    append('一、专款专用', '费用分担问题部门间尚未达成一致。'),
  ),
  operator(
    'N020',
    'consult/reply-deadline',
    '征求意见的函不提答复期限',
    [
      'letter-comments',
      ...changedBy(commentsLetters, () =>
        replace('请于7个工作日内将书面意见函告，逾期未复视为无不同意见。', '请将书面意见函告。'),
      ),
    ],
    replace('请于7个工作日内函复，逾期未复视为无不同意见。', '请研究函复。'),
  ),
  operator(
    'N021',
    'consult/forward-conflict',
    '成套材料标出一项冲突',
    [
      base('notice-forward', setField('成套', '{conflicts: []}')),
      ...prepared(forwardingNotices, () => setField('成套', '{conflicts: []}')),
    ],
    markdownOnly(setField('成套', '{conflicts: [与现行实施细则的巡查频次不一致]}')),
    YANSHI,
  ),
];
