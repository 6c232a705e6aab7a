import { operator, YANSHI } from '../define-operator.ts';
import { replace, replaceLast, swap } from '../edits/index.ts';
import type { Operator } from '../operator.ts';

const opinions = (id: string, rule: string, does: string, from: string, to: string) =>
  operator(id, `formulation/${rule}`, does, 'opinions-high-quality', replace(from, to));

/** 重要提法. */
export const formulationOperators: readonly Operator[] = [
  opinions('M086', 'set-members', '四个意识删去“看齐意识”', '核心意识、看齐意识', '核心意识'),
  opinions(
    'N115',
    'set-members',
    '新发展理念“协调、绿色”对调',
    '创新、协调、绿色、开放、共享',
    '创新、绿色、协调、开放、共享',
  ),
  opinions('N116', 'set-members', '五位一体删去“社会建设”', '社会建设、', ''),
  opinions('N117', 'companion-verbs', '“坚定‘四个自信’”改“增强”', '坚定“四个自信”', '增强“四个自信”'),
  opinions('M088', 'guiding-ideology', '删去“科学发展观、”', '科学发展观、', ''),
  operator(
    'N118',
    'formulation/guiding-ideology',
    '“邓小平理论”与“毛泽东思想”对调',
    'opinions-high-quality',
    swap('毛泽东思想', '邓小平理论'),
  ),
  opinions('N119', 'leader-thought-name', '“习近平”后插入“总书记”', '习近平新时代', '习近平总书记新时代'),
  operator(
    'N120',
    'formulation/consistent',
    '三处“六个偃师”之一改“六大偃师”',
    'opinions-high-quality',
    replaceLast('六个偃师', '六大偃师'),
  ),
  operator(
    'M089',
    'formulation/party-before-state',
    '“党中央、国务院”改“国务院、党中央”',
    'notice-work-safety',
    replace('党中央、国务院', '国务院、党中央'),
  ),
  operator(
    'N121',
    'formulation/party-before-state',
    '“区委、区政府”改“区政府、区委”',
    'opinions-high-quality',
    replace('区委、区政府', '区政府、区委'),
    YANSHI,
  ),
];
