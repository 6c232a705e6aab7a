import type { FixtureName } from '../../fixtures/fixture-docx-options.ts';
import { base, draft, operator } from '../define-operator.ts';
import { measuresNotices, planNotices } from '../documents/kinds/index.ts';
import {
  type Attachment,
  addAttachments,
  addNote,
  type DraftEdit,
  drop,
  dropLine,
  edits,
  insertAfter,
  insertBefore,
  replace,
} from '../edits/index.ts';
import { inTurn } from '../in-turn.ts';
import { mayHaveAttachments } from '../may-have-attachments.ts';
import type { Base, Operator } from '../operator.ts';
import { tenFrom } from '../ten-from.ts';

const SITES = '防汛抢险队伍集结点';

const sites: Attachment = {
  title: '点位分布表',
  lines: ['| 片区 | 点位（处） |', '|---|---|', '| 东部 | 12 |', '| 西部 | 30 |', '| 合计 | 42 |'],
};
const supplies: Attachment = {
  title: '2026年物资储备清单',
  lines: ['| 名称 | 单位 | 数量 |', '|---|---|---|', '| 编织袋 | 条 | 5000 |', '| 水泵 | 台 | 20 |'],
};
const form: Attachment = {
  title: '情况登记表（样式）',
  lines: ['| 登记人 | 登记日期 | 事项 |', '|---|---|---|', '|  |  |  |'],
};
const procedure: Attachment = {
  title: '办理流程说明',
  lines: ['登记人到窗口领取登记表，当场填写。', '工作人员核对后录入系统，3个工作日内办结。'],
};

const SETS = [
  [sites, supplies, form],
  [procedure, form, sites],
  [supplies, procedure, sites],
] as const;

type Three = (typeof SETS)[number];

/** Documents to which some attachments are added, each with a change made in them. */
const attached = (
  first: FixtureName,
  count: 1 | 2 | 3,
  change: (attachments: Three, index: number) => DraftEdit,
): readonly Base[] =>
  tenFrom(first, mayHaveAttachments)
    .slice(0, 9)
    .map((name, index) => {
      const set = inTurn(SETS, index);
      return {
        ...base(name, addAttachments(...set.slice(0, count))),
        change: draft(change(set, index)),
      };
    });

/** How drafts number the two items of a note otherwise than 1. and 2. */
const NUMBERINGS = [
  ['一、', '二、'],
  ['1、', '2、'],
] as const;

/** A mark where none is, behind the first or the last of two names. */
const ENDED = [
  (one: string, _two: string) => [`1.${one}`, '；'],
  (_one: string, two: string) => [`2.${two}`, '。'],
  (_one: string, two: string) => [`2.${two}`, '，'],
] as const;

/** 附件. */
export const attachmentOperators: readonly Operator[] = [
  operator(
    'M070',
    'attachment/note-format',
    '附件说明的序号“1.”改“一、”“1、”',
    [
      'notice-flood-control',
      ...attached('announcement-expropriation', 2, ([one, two], index) => {
        const [first, second] = inTurn(NUMBERINGS, index);
        return edits(
          replace(`附件：1.${one.title}`, `附件：${first}${one.title}`),
          replace(`\n2.${two.title}`, `\n${second}${two.title}`),
        );
      }),
    ],
    edits(replace('附件：1.2026年防汛', '附件：一、2026年防汛'), replace('\n2.防汛物资', '\n二、防汛物资')),
    { companions: ['attachment/match'] },
  ),
  operator(
    'N090',
    'attachment/note-format',
    '单件附件说明编了号',
    [
      'request-school-repair',
      ...attached('notice-forward', 1, ([{ title }], index) =>
        replace(`附件：${title}`, `附件${inTurn(['：1.', '1：', '一：'], index)}${title}`),
      ),
    ],
    replace('附件：农村学校', '附件：1.农村学校'),
  ),
  operator(
    'M071',
    'attachment/no-end-punct',
    '附件名后加标点',
    [
      'notice-flood-control',
      ...attached('public-notice-relocation', 2, ([one, two], index) => {
        const [item = '', mark = ''] = inTurn(ENDED, index)(one.title, two.title);
        return replace(item, item + mark);
      }),
    ],
    replace('2.防汛物资储备清单', '2.防汛物资储备清单。'),
  ),
  operator(
    'N091',
    'attachment/match',
    '三个附件的说明删去第3项',
    [
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
      ...attached('letter-town-land', 3, ([, , { title }]) => dropLine(`3.${title}`)),
    ],
    dropLine(`3.${SITES}`),
  ),
  operator(
    'N092',
    'attachment/match',
    '两附件次序对调',
    [
      'notice-flood-control',
      ...attached('report-district-grain', 2, ([one, two]) =>
        edits(
          replace(`## 附件1 ${one.title}`, `## 附件1 ${two.title}`),
          replace(`## 附件2 ${two.title}`, `## 附件2 ${one.title}`),
        ),
      ),
    ],
    edits(
      replace('## 附件1 2026年防汛责任分工表', '## 附件1 防汛物资储备清单'),
      replace('## 附件2 防汛物资储备清单', '## 附件2 2026年防汛责任分工表'),
    ),
  ),
  operator(
    'N093',
    'attachment/unreferenced',
    '删去正文提到附件的字样',
    [
      'notice-flood-control',
      ...attached('notice-joint', 2, (_, index) =>
        drop(inTurn(['具体情况见附件1、附件2。', '、附件2'], index)),
      ),
    ],
    edits(drop('（见附件1）'), drop('，物资清单见附件2')),
  ),
  operator(
    'N094',
    'attachment/issued-not-attachment',
    '印发办法、方案的通知加附件说明',
    [
      'notice-issue-measures',
      ...measuresNotices.slice(0, 6).map((document) => ({
        ...document,
        change: draft(addNote(document.scene.name)),
      })),
      ...planNotices.slice(0, 3).map((document) => ({
        ...document,
        change: draft(addNote(`${document.scene.topic}方案`)),
      })),
    ],
    insertBefore('洛阳市偃师区人民政府', '附件：洛阳市偃师区农村公路养护管理办法'),
  ),
];
