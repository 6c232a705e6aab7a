import { base, markdownOnly, operator, YANSHI } from '../define-operator.ts';
import {
  governmentNotices,
  jointNotices,
  measuresNotices,
  opinionsOfGovernments,
  planNotices,
} from '../documents/kinds/index.ts';
import { changedBy, prepared } from '../documents/specimen.ts';
import { append, dropField, edits, inField, replace, setField } from '../edits/index.ts';
import { inTurn } from '../in-turn.ts';
import type { Operator } from '../operator.ts';

const INTERPRETED = edits(
  setField('类别', '政策性文件'),
  setField('批准', '[{程序: 公平竞争审查, 结果: 通过}]'),
  setField('成套', '[{角色: 解读方案, 文件: plan.md}, {角色: 解读材料, 文件: reading.md}]'),
);

const JOINT_NORM = edits(
  setField('类别', '规范性文件'),
  setField('重要', 'true'),
  setField('备案', '区司法局'),
  setField('批准', '[{程序: 合法性审核}, {程序: 集体讨论}, {程序: 公平竞争审查}, {程序: 区政府}]'),
);

const OF_THREE_BUREAUS = edits(
  inField('发文机关', ']', ', 洛阳市偃师区审计局]'),
  inField('署名', ']', ', 洛阳市偃师区审计局]'),
  replace('洛阳市偃师区财政局关于', '洛阳市偃师区财政局 洛阳市偃师区审计局关于'),
  setField('抄送', '[洛阳市偃师区人民政府]'),
);

const DEPARTMENT_NORM = edits(
  setField('类别', '规范性文件'),
  setField('阶段', '定稿'),
  setField('备案', '区司法局'),
  setField('批准', '[{程序: 合法性审核}, {程序: 集体讨论}, {程序: 公平竞争审查}]'),
);

const AGREEMENT = edits(
  setField('类别', '协议'),
  setField('批准', '[{程序: 区司法局合法性审查}, {程序: 区政府常务会议}, {程序: 区委审议}]'),
);

/** Sentences of the business of others in the market. */
const MARKET = [
  '鼓励社会力量参与，可以采取招标等方式选择实施单位，平等对待各类经营者。',
  '对符合条件的经营主体，按照规定给予补助；所需服务依法采购。',
  '实施单位应当具备相应资质，并可以按照规定享受奖补。',
];

const inMarket = prepared(measuresNotices, (_, index) => append('第二条', inTurn(MARKET, index)));

/** 规范性文件. */
export const normOperators: readonly Operator[] = [
  operator(
    'M091',
    'norm/legality-review',
    '批准中删去合法性审核',
    [
      'notice-issue-measures',
      ...changedBy(measuresNotices, () =>
        markdownOnly(inField('批准', '{程序: 合法性审核, 结果: 通过}, ', '')),
      ),
    ],
    markdownOnly(inField('批准', '\n  - {程序: 合法性审核, 结果: 通过, 日期: 2026-03-20}', '')),
  ),
  operator(
    'N125',
    'norm/legality-review',
    '批准中删去集体讨论',
    [
      'notice-issue-measures',
      ...changedBy(measuresNotices, ({ meeting }) =>
        markdownOnly(inField('批准', `, {程序: 集体讨论, 结果: ${meeting}通过}`, '')),
      ),
    ],
    markdownOnly(
      inField('批准', '\n  - {程序: 集体讨论, 结果: 区政府第17次常务会议通过, 日期: 2026-04-10}', ''),
    ),
  ),
  operator(
    'N126',
    'norm/fair-competition',
    '批准中删去公平竞争审查',
    [
      'notice-issue-measures',
      ...changedBy(inMarket, () => markdownOnly(inField('批准', '{程序: 公平竞争审查, 结果: 通过}, ', ''))),
    ],
    markdownOnly(inField('批准', '\n  - {程序: 公平竞争审查, 结果: 通过, 日期: 2026-03-22}', '')),
  ),
  operator(
    'N127',
    'norm/joint-approval',
    '部门联合规范性文件的批准删去区政府',
    [
      base('notice-joint', edits(OF_THREE_BUREAUS, JOINT_NORM)),
      ...prepared(jointNotices, ({ government }) => edits(setField('抄送', `[${government}]`), JOINT_NORM)),
    ],
    markdownOnly(inField('批准', ', {程序: 区政府}', '')),
    YANSHI,
  ),
  operator(
    'N128',
    'norm/record-filing',
    '部门规范性文件的备案清空',
    [base('notice-department-plan', DEPARTMENT_NORM), ...prepared(planNotices, () => DEPARTMENT_NORM)],
    markdownOnly(dropField('备案')),
  ),
  operator(
    'M092',
    'norm/interpretation-sync',
    '成套删去解读材料',
    [base('opinions-high-quality', INTERPRETED), ...prepared(opinionsOfGovernments, () => INTERPRETED)],
    markdownOnly(inField('成套', ', {角色: 解读材料, 文件: reading.md}', '')),
  ),
  operator(
    'N138',
    'norm/interpretation-sync',
    '成套删去解读方案',
    [base('opinions-high-quality', INTERPRETED), ...prepared(opinionsOfGovernments, () => INTERPRETED)],
    markdownOnly(inField('成套', '{角色: 解读方案, 文件: plan.md}, ', '')),
  ),
  operator(
    'N129',
    'norm/agreement-review',
    '协议的批准删去区司法局合法性审查',
    [base('notice-work-safety', AGREEMENT), ...prepared(governmentNotices, () => AGREEMENT)],
    markdownOnly(inField('批准', '{程序: 区司法局合法性审查}, ', '')),
    YANSHI,
  ),
];
