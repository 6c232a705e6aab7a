import { base, operator } from '../define-operator.ts';
import {
  departmentLetters,
  departmentNotices,
  departmentReports,
  departmentRequests,
  governmentNotices,
  jointNotices,
  officeLetters,
  officeNotices,
  publicNotices,
  townLetters,
  townRequests,
} from '../documents/kinds/index.ts';
import { changedBy, prepared } from '../documents/specimen.ts';
import {
  changeAnnotation,
  changeSignature,
  type DraftEdit,
  dropAnnotation,
  dropDate,
  dropField,
  dropLine,
  dropRecipients,
  dropSignature,
  dropTitle,
  edits,
  inField,
  insertBefore,
  replace,
  setDate,
  setRecipients,
  setSignature,
} from '../edits/index.ts';
import { inTurn } from '../in-turn.ts';
import type { Base, Change, Operator } from '../operator.ts';
import { imprintOperators } from './imprint.ts';

const manyRecipients = (place: string): Change => ({
  kind: 'document',
  edit: (document) => ({
    ...document,
    blocks: document.blocks.map((block) =>
      block.kind === 'mainRecipients'
        ? {
            ...block,
            text: `${Array.from({ length: 60 }, (_, index) => `${place}第${index + 1}初级中学`).join('，')}：`,
          }
        : block,
    ),
  }),
});

/** Recipients below the title alone: what the front matter says the .docx would print. */
const onlyTypedRecipients: DraftEdit = (draft) => (/^主送:/mu.test(draft) ? dropField('主送')(draft) : draft);

/** Documents that have their signature and date in the front matter, or typed. */
const inFields = <Document extends Base>(documents: readonly Document[]): readonly Document[] =>
  documents.filter((document) => /^署名:/mu.test(document.draft()));
const typed = <Document extends Base>(documents: readonly Document[]): readonly Document[] =>
  documents.filter((document) => !/^署名:/mu.test(document.draft()));

const GOVERNMENT = '洛阳市偃师区人民政府';
const DISCLOSED = '此件公开发布';

const copied = [...townRequests.slice(0, 7), ...departmentRequests.slice(7)];

const withoutDay = ({ date }: { readonly date: string }): DraftEdit =>
  setDate(date, date.replace(/\d+日$/u, ''));

/** 要素. */
export const elementOperators: readonly Operator[] = [
  operator(
    'M046',
    'element/title-required',
    '删去标题',
    ['notice-work-safety', ...governmentNotices],
    dropTitle,
    { companions: ['title/missing-parts'] },
  ),
  operator(
    'M047',
    'element/main-recipient-required',
    '函删去主送',
    [
      'letter-funding',
      ...townLetters.slice(0, 4),
      ...departmentLetters.slice(4, 8),
      ...officeLetters.slice(0, 4),
    ],
    dropRecipients,
  ),
  operator(
    'N057',
    'element/main-colon',
    '主送末冒号改逗号',
    [
      'notice-flood-control',
      ...changedBy(officeNotices, ({ recipients }, index) => {
        const line = recipients.join('，');
        return edits(
          onlyTypedRecipients,
          replace(`\n${line}：\n`, `\n${line}${inTurn(['，', ':'], index)}\n`),
        );
      }),
    ],
    replace('各有关单位：', '各有关单位，'),
  ),
  operator(
    'N058',
    'element/recipient-name',
    '主送改为“局党组和有关领导”一类',
    [
      'report-school-safety',
      ...changedBy(departmentReports, (_, index) =>
        setRecipients(inTurn(['局党组和有关领导', '有关领导', '区领导', '上级有关部门领导'], index)),
      ),
    ],
    setRecipients('局党组和有关领导'),
  ),
  operator(
    'N059',
    'element/signature-required',
    '定稿删去署名，留日期',
    ['notice-work-safety', ...changedBy(governmentNotices, ({ government }) => dropSignature(government))],
    dropField('署名'),
  ),
  operator(
    'M049',
    'element/signature-matches',
    '署名改为政府办公室',
    [
      'notice-work-safety',
      ...changedBy(governmentNotices, ({ government, office }) => changeSignature(government, office)),
    ],
    setSignature(GOVERNMENT, `${GOVERNMENT}办公室`),
    { companions: ['title/issuer-mismatch'] },
  ),
  operator(
    'N060',
    'element/signature-matches',
    '联合通知的署名删去一个机关',
    [
      base(
        'notice-joint',
        edits(
          inField('发文机关', ']', ', 洛阳市偃师区审计局]'),
          inField('署名', ']', ', 洛阳市偃师区审计局]'),
          replace('洛阳市偃师区财政局关于', '洛阳市偃师区财政局 洛阳市偃师区审计局关于'),
        ),
      ),
      ...changedBy(
        prepared(jointNotices, ({ issuers, third }, index) =>
          // Every other one is of three.
          index % 2 === 0
            ? (draft) => draft
            : edits(
                inField('发文机关', ']', `, ${third}]`),
                replace(`${issuers[1]}关于`, `${issuers[1]} ${third}关于`),
                (draft) =>
                  /^署名:/mu.test(draft)
                    ? inField('署名', ']', `, ${third}]`)(draft)
                    : replace(`\n\n${issuers[1]}\n`, `\n\n${issuers[1]}\n\n${third}\n`)(draft),
              ),
        ),
        ({ issuers, third }, index) => {
          const left = index % 2 === 0 ? issuers[1] : third;
          return (draft) =>
            /^署名:/mu.test(draft)
              ? inField('署名', `, ${left}`, '')(draft)
              : replace(`\n\n${left}\n`, '\n')(draft);
        },
      ),
    ],
    inField('署名', ', 洛阳市偃师区审计局', ''),
  ),
  operator(
    'M050',
    'element/date-required',
    '删去成文日期',
    ['notice-work-safety', ...changedBy(governmentNotices, ({ date }) => dropDate(date))],
    dropField('成文日期'),
  ),
  operator(
    'N070',
    'element/date-required',
    '成文日期只剩年月',
    [
      'notice-work-safety',
      // The writer of the .docx takes a month that is typed for no date and sets it like the body.
      ...changedBy(inFields(governmentNotices), withoutDay),
      ...changedBy(inFields(officeNotices), withoutDay),
      ...changedBy(inFields(departmentNotices), withoutDay),
    ],
    setDate('2026年5月6日', '2026年5月'),
    { companions: ['date/format'] },
  ),
  operator(
    'N061',
    'element/annotation-format',
    '附注的圆括号改方括号',
    [
      'notice-flood-control',
      ...changedBy([...typed(officeNotices), ...typed(governmentNotices).slice(4)], (_, index) =>
        replace(`（${DISCLOSED}）`, inTurn([`[${DISCLOSED}]`, `【${DISCLOSED}】`, DISCLOSED], index)),
      ),
    ],
    replace('（此件公开发布）', '[此件公开发布]'),
  ),
  operator(
    'N062',
    'element/request-contact',
    '附注只留联系人姓名',
    [
      'request-school-repair',
      ...changedBy(copied, ({ contact }) => {
        const [name = '', phone = ''] = contact.split(' ');
        return changeAnnotation(`联系人：${name}，电话：${phone}`, `联系人：${name}`);
      }),
    ],
    inField('附注', '，电话：0379-67700001', ''),
  ),
  operator(
    'N063',
    'element/disclosure',
    '删去公开属性和附注',
    [
      'notice-flood-control',
      ...changedBy([...officeNotices], () => edits(dropField('公开属性'), dropAnnotation(DISCLOSED))),
    ],
    edits(dropField('公开属性'), dropLine('（此件公开发布）')),
  ),
  operator(
    'N068',
    'element/seal-mark',
    '署名前插入“（此页无正文）”',
    [
      'notice-flood-control',
      'notice-urgent',
      ...changedBy(typed(officeNotices), ({ office }) => insertBefore(office, '（此页无正文）')),
      ...changedBy(typed(publicNotices).slice(3), ({ issuer }) =>
        replace(`\n\n${issuer}\n\n`, `\n\n（此页无正文）\n\n${issuer}\n\n`),
      ),
    ],
    insertBefore('洛阳市偃师区人民政府办公室', '（此页无正文）'),
  ),
  operator(
    'N069',
    'element/first-page-body',
    '主送改为60个机关，占满首页',
    [
      'notice-work-safety',
      ...changedBy(governmentNotices, ({ government }) => manyRecipients(government.replace('人民政府', ''))),
    ],
    manyRecipients('洛阳市偃师区'),
  ),
  ...imprintOperators,
];
