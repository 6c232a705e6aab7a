import { base, markdownOnly, operator } from '../define-operator.ts';
import {
  approvals,
  departmentNotices,
  districtReports,
  governmentNotices,
  opinionsOfGovernments,
} from '../documents/kinds/index.ts';
import { changedBy, prepared } from '../documents/specimen.ts';
import { replace, setField } from '../edits/index.ts';
import { inTurn } from '../in-turn.ts';
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

const MARKS = ['××', '【待补数据】', 'XX', '××××', '【待核】'];
const DEADLINES = [
  ['2026年6月30日', '2026年7月31日'],
  ['2026年12月31日', '2027年12月31日'],
  ['2027年3月1日', '2027年3月15日'],
] as const;

const deadlines = (text: string, reading: string) =>
  setField('成套', `{deadlines: [{文件: 正文, 值: ${text}}, {文件: 解读材料, 值: ${reading}}]}`);

/** 成套和定稿. */
export const bundleOperators: readonly Operator[] = [
  operator(
    'M100',
    'bundle/draft-marks',
    '定稿的一处数据改“××”',
    [
      'notice-work-safety',
      ...changedBy(governmentNotices, ({ figure: [number, unit] }) =>
        replace(`${number}${unit}`, `××${unit}`),
      ),
    ],
    replace('250千克', '××千克'),
  ),
  operator(
    'N136',
    'bundle/draft-marks',
    '定稿加“【待补数据】”一类的记号',
    [
      'notice-work-safety',
      ...changedBy(governmentNotices, ({ figure: [number, unit] }, index) =>
        replace(`${number}${unit}`, `${inTurn(MARKS.slice(1), index)}${unit}`),
      ),
    ],
    replace('250千克', '【待补数据】千克'),
  ),
  operator(
    'N135',
    'bundle/draft-marks',
    '定稿保留一处修订',
    [
      'notice-work-safety',
      ...[
        ...governmentNotices.slice(4, 8),
        ...departmentNotices.slice(0, 3),
        ...districtReports.slice(0, 3),
        ...approvals.slice(0, 3),
      ].map((specimen) => ({
        ...specimen,
        change: { kind: 'part', parts: ['word/document.xml'], edit: inserted('。</w:t>') } as const,
      })),
    ],
    { kind: 'part', parts: ['word/document.xml'], edit: inserted('各级各部门主要负责人') },
  ),
  operator(
    'N134',
    'bundle/cross-consistency',
    '解读材料的期限与正文不同',
    [
      base('opinions-high-quality', deadlines('2026年6月30日', '2026年6月30日')),
      ...changedBy(
        prepared(opinionsOfGovernments, (_, index) => {
          const [right] = inTurn(DEADLINES, index);
          return deadlines(right, right);
        }),
        (_, index) => {
          const [right, wrong] = inTurn(DEADLINES, index);
          return markdownOnly(deadlines(right, wrong));
        },
      ),
    ],
    markdownOnly(deadlines('2026年6月30日', '2026年7月31日')),
  ),
];
