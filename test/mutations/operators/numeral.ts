import { operator } from '../define-operator.ts';
import { replace } from '../edits/index.ts';
import type { Operator } from '../operator.ts';

/** 数字. */
export const numeralOperators: readonly Operator[] = [
  operator('M077', 'numeral/approx', '“三四天”改“3、4天”', 'notice-work-safety', replace('三四天', '3、4天')),
  operator(
    'N101',
    'numeral/approx',
    '“五六人一组”改“五、六人一组”',
    'notice-work-safety',
    replace('五六人一组', '五、六人一组'),
  ),
  operator(
    'N100',
    'numeral/range-unit',
    '“9亿～16亿元”改“9～16亿元”',
    'notice-work-safety',
    replace('9亿～16亿元', '9～16亿元'),
  ),
  operator(
    'M079',
    'numeral/sum',
    '合计加1',
    'notice-flood-control',
    replace('| 合计 | — | 54 |', '| 合计 | — | 55 |'),
  ),
];
