import { base, operator } from '../define-operator.ts';
import { drop, dropLine, edits, insertAfter, insertBefore, replace } from '../edits/index.ts';
import type { Operator } from '../operator.ts';

const SITES = '防汛抢险队伍集结点';

/** 附件. */
export const attachmentOperators: readonly Operator[] = [
  operator(
    'M070',
    'attachment/note-format',
    '附件说明的序号“1.”改“一、”',
    'notice-flood-control',
    edits(replace('附件：1.2026年防汛', '附件：一、2026年防汛'), replace('\n2.防汛物资', '\n二、防汛物资')),
    { companions: ['attachment/match'] },
  ),
  operator(
    'N090',
    'attachment/note-format',
    '单件附件说明加“1.”',
    'request-school-repair',
    replace('附件：农村学校', '附件：1.农村学校'),
  ),
  operator(
    'M071',
    'attachment/no-end-punct',
    '附件名加句号',
    'notice-flood-control',
    replace('2.防汛物资储备清单', '2.防汛物资储备清单。'),
  ),
  operator(
    'N091',
    'attachment/match',
    '三个附件的说明删去第3项',
    base(
      'notice-flood-control',
      edits(
        replace('物资清单见附件2。', `物资清单见附件2，抢险队伍集结点见附件3。`),
        insertAfter('2.防汛物资储备清单', `3.${SITES}`),
        insertAfter(
          '| 合计 | — | — |',
          `## 附件3 ${SITES}`,
          '岳滩镇集结点设在镇文化广场，顾县镇集结点设在镇中心小学操场。',
        ),
      ),
    ),
    dropLine(`3.${SITES}`),
  ),
  operator(
    'N092',
    'attachment/match',
    '两附件次序对调',
    'notice-flood-control',
    edits(
      replace('## 附件1 2026年防汛责任分工表', '## 附件1 防汛物资储备清单'),
      replace('## 附件2 防汛物资储备清单', '## 附件2 2026年防汛责任分工表'),
    ),
  ),
  operator(
    'N093',
    'attachment/unreferenced',
    '删去正文“（见附件1）”和“附件2”字样',
    'notice-flood-control',
    edits(drop('（见附件1）'), drop('，物资清单见附件2')),
  ),
  operator(
    'N094',
    'attachment/issued-not-attachment',
    '印发办法的通知加“附件：……办法”',
    'notice-issue-measures',
    insertBefore('洛阳市偃师区人民政府', '附件：洛阳市偃师区农村公路养护管理办法'),
  ),
];
