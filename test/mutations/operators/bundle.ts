import { base, markdownOnly, operator } from '../define-operator.ts';
import { replace, setField } from '../edits/index.ts';
import type { Operator } from '../operator.ts';

/** The run that holds `text`, put in a tracked insertion. */
const inserted =
  (text: string) =>
  (xml: string): string => {
    const at = xml.indexOf(text);
    const start = xml.lastIndexOf('<w:r>', at);
    const end = xml.indexOf('</w:r>', at) + '</w:r>'.length;
    if (at < 0 || start < 0) throw new Error(`no run has “${text}”`);
    const run = xml.slice(start, end);
    return `${xml.slice(0, start)}<w:ins w:id="901" w:author="王某" w:date="2026-05-06T09:00:00Z">${run}</w:ins>${xml.slice(end)}`;
  };

/** 成套和定稿. */
export const bundleOperators: readonly Operator[] = [
  operator(
    'M100',
    'bundle/draft-marks',
    '定稿的一处数据改“××”',
    'notice-work-safety',
    replace('250千克', '××千克'),
  ),
  operator(
    'N136',
    'bundle/draft-marks',
    '定稿加“【待补数据】”',
    'notice-work-safety',
    replace('250千克', '【待补数据】千克'),
  ),
  operator('N135', 'bundle/draft-marks', '定稿保留一处修订', 'notice-work-safety', {
    kind: 'part',
    parts: ['word/document.xml'],
    edit: inserted('各级各部门主要负责人'),
  }),
  operator(
    'N134',
    'bundle/cross-consistency',
    '解读材料的期限与正文不同',
    base(
      'opinions-high-quality',
      setField('成套', '{deadlines: [{文件: 正文, 值: 2026年6月30日}, {文件: 解读材料, 值: 2026年6月30日}]}'),
    ),
    markdownOnly(
      setField('成套', '{deadlines: [{文件: 正文, 值: 2026年6月30日}, {文件: 解读材料, 值: 2026年7月31日}]}'),
    ),
  ),
];
