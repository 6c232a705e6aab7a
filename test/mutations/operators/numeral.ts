import type { FixtureName } from '../../fixtures/fixture-docx-options.ts';
import { base, draft, operator } from '../define-operator.ts';
import { addAttachments, replace } from '../edits/index.ts';
import { inTurn } from '../in-turn.ts';
import { mayHaveAttachments } from '../may-have-attachments.ts';
import type { Base, Operator } from '../operator.ts';
import { slipOperator } from '../slip-operator.ts';
import { tenFrom } from '../ten-from.ts';

const HOME = base('notice-work-safety');

/** A table whose total is as given. */
const table = (unit: string, total: string): readonly string[] => [
  `| 项目 | 数量（${unit}） |`,
  '|---|---|',
  '| 东部片区 | 12 |',
  '| 西部片区 | 30 |',
  `| 合计 | ${total} |`,
];

/** Tables of whole numbers, of decimals, and with the total in the last column. */
const TABLES: readonly (readonly [rows: readonly string[], right: string, wrong: string])[] = [
  [table('处', '42'), '| 合计 | 42 |', '| 合计 | 43 |'],
  [
    [
      '| 名称 | 单位 | 数量 | 金额（万元） |',
      '|---|---|---|---|',
      '| 编织袋 | 条 | 5000 | 7.5 |',
      '| 救生衣 | 件 | 800 | 6.4 |',
      '| 排水泵 | 台 | 20 | 28.6 |',
      '| 合计 | — | — | 42.5 |',
    ],
    '42.5 |',
    '43.5 |',
  ],
  [
    [
      '| 单位 | 一季度（件） | 二季度（件） | 合计（件） |',
      '|---|---|---|---|',
      '| 东部片区 | 10 | 20 | 30 |',
      '| 西部片区 | 11 | 21 | 32 |',
      '| 南部片区 | 12 | 22 | 34 |',
      '| 北部片区 | 13 | 23 | 36 |',
    ],
    '| 36 |',
    '| 37 |',
  ],
];

const withTable = (name: FixtureName, index: number): Base => {
  const [rows, right, wrong] = inTurn(TABLES, index);
  return {
    ...base(name, addAttachments({ title: '有关数据统计表', lines: rows })),
    change: draft(replace(right, wrong)),
  };
};

/** 数字. */
export const numeralOperators: readonly Operator[] = [
  slipOperator('M077', 'numeral/approx', '“三四天”一类的概数改“3、4天”', {
    home: HOME,
    own: '{三四天|3、4天}',
    guests: tenFrom('notice-urgent'),
    added: [
      '现场核对需要{三四天|3、4天}。',
      '每处隐患点安排{七八个人|7、8个人}看守。',
      '上述情况已有{五六名|5、6名}群众来电询问。',
    ],
  }),
  slipOperator('N101', 'numeral/approx', '“五六人一组”一类的概数中间加顿号', {
    home: HOME,
    own: '{五六人一组|五、六人一组}',
    guests: tenFrom('letter-comments'),
    added: [
      '现场检查按{五六人一组|五、六人一组}进行。',
      '该设备使用{七八年|七、八年}后更换。',
      '沿线有{三四百|三、四百}户居民。',
    ],
  }),
  slipOperator('N100', 'numeral/range-unit', '“9亿～16亿元”一类的范围省去前一数的单位', {
    home: HOME,
    own: '{9亿～16亿元|9～16亿元}',
    guests: tenFrom('request-joint-nutrition'),
    added: [
      '同类项目的投资一般为{2亿～3亿元|2～3亿元}。',
      '预计费用可以节约{15%～20%|15～20%}。',
      '单个项目投入{30万—50万元|30—50万元}。',
    ],
  }),
  operator(
    'M079',
    'numeral/sum',
    '表中的合计加1',
    ['notice-flood-control', ...tenFrom('notice-forward', mayHaveAttachments).slice(0, 9).map(withTable)],
    replace('| 合计 | — | 54 |', '| 合计 | — | 55 |'),
  ),
];
