import { operator } from '../define-operator.ts';
import { replace } from '../edits/index.ts';
import type { Operator } from '../operator.ts';

/** 标点. */
export const punctuationOperators: readonly Operator[] = [
  operator(
    'M080',
    'punctuation/halfwidth',
    '一处逗号改半角',
    'notice-work-safety',
    replace('开展现场检查，如实', '开展现场检查,如实'),
  ),
  operator(
    'N106',
    'punctuation/halfwidth',
    '一对括号改半角',
    'notice-work-safety',
    replace('（含邻近县区）', '(含邻近县区)'),
  ),
  operator(
    'N102',
    'punctuation/paired',
    '书名号“《”删去一个',
    'notice-work-safety',
    replace('《生产安全事故应急条例》', '生产安全事故应急条例》'),
  ),
  operator(
    'N103',
    'punctuation/paired',
    '一处“）”改“】”',
    'notice-work-safety',
    replace('（含邻近县区）', '（含邻近县区】'),
  ),
  operator(
    'N104',
    'punctuation/adjacent-quotes',
    '“《甲》《乙》”间加顿号',
    'notice-work-safety',
    replace('》《', '》、《'),
  ),
  operator(
    'N105',
    'punctuation/doubled',
    '一处句号改“。。”',
    'notice-work-safety',
    replace('负总责。', '负总责。。'),
  ),
  operator(
    'M082',
    'punctuation/ellipsis-etc',
    '“等”改“……等”',
    'notice-work-safety',
    replace('照明灯等', '照明灯……等'),
  ),
];
