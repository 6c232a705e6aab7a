import { operator, YANSHI } from '../define-operator.ts';
import { dropField, setField, setNumber } from '../edits/index.ts';
import type { Operator } from '../operator.ts';

/** 发文字号. */
export const numberOperators: readonly Operator[] = [
  operator(
    'N044',
    'number/bracket',
    '〔2026〕改（2026）',
    'notice-work-safety',
    setNumber('〔2026〕', '（2026）'),
  ),
  operator(
    'N045',
    'number/bracket',
    '〔2026〕改【2026】',
    'letter-funding',
    setNumber('〔2026〕', '【2026】'),
  ),
  operator(
    'M037',
    'number/no-di-no-pad',
    '7号改“第07号”',
    'notice-issue-measures',
    setNumber('7号', '第07号'),
  ),
  operator('N046', 'number/no-di-no-pad', '12号改012号', 'letter-funding', setNumber('12号', '012号')),
  operator(
    'M038',
    'number/full-year',
    '〔2026〕改〔26〕',
    'notice-work-safety',
    setNumber('〔2026〕', '〔26〕'),
    { companions: ['number/year-vs-date'] },
  ),
  operator('N047', 'number/required', '定稿删去文号', 'notice-work-safety', dropField('发文字号')),
  operator(
    'N048',
    'number/prefix-match',
    '联合通知用第二机关的代字',
    'notice-joint',
    setField('发文字号', '偃财〔2026〕16号'),
    YANSHI,
  ),
  operator(
    'M040',
    'number/year-vs-date',
    '文号年份减1',
    'notice-work-safety',
    setNumber('〔2026〕', '〔2025〕'),
  ),
  operator(
    'M041',
    'number/duplicate',
    '改成与同批另一件相同的文号',
    'notice-issue-measures',
    setField('发文字号', '偃政〔2026〕9号'),
    { beside: ['notice-work-safety'] },
  ),
];
