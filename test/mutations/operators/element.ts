import { base, operator } from '../define-operator.ts';
import {
  dropField,
  dropLine,
  dropRecipients,
  dropTitle,
  edits,
  inField,
  insertBefore,
  replace,
  setDate,
  setRecipients,
  setSignature,
} from '../edits/index.ts';
import type { Change, Operator } from '../operator.ts';

const copyRecipientsEnd = (mark: string): Change => ({
  kind: 'document',
  edit: (document) => ({
    ...document,
    imprint: {
      ...document.imprint,
      copyRecipients: document.imprint?.copyRecipients?.replace(/。$/u, mark),
    },
  }),
});

const GOVERNMENT = '洛阳市偃师区人民政府';
const MANY_RECIPIENTS = Array.from({ length: 60 }, (_, index) => `洛阳市偃师区第${index + 1}初级中学`);

/** 要素. */
export const elementOperators: readonly Operator[] = [
  operator('M046', 'element/title-required', '删去标题', 'notice-work-safety', dropTitle, {
    companions: ['title/missing-parts'],
  }),
  operator('M047', 'element/main-recipient-required', '函删去主送', 'letter-funding', dropRecipients),
  operator(
    'N057',
    'element/main-colon',
    '主送末冒号改逗号',
    'notice-flood-control',
    replace('各有关单位：', '各有关单位，'),
  ),
  operator(
    'N058',
    'element/recipient-name',
    '主送改为“局党组和有关领导”',
    'report-school-safety',
    setRecipients('局党组和有关领导'),
  ),
  operator(
    'N059',
    'element/signature-required',
    '定稿删去署名，留日期',
    'notice-work-safety',
    dropField('署名'),
  ),
  operator(
    'M049',
    'element/signature-matches',
    '署名改为区人民政府办公室',
    'notice-work-safety',
    setSignature(GOVERNMENT, `${GOVERNMENT}办公室`),
    { companions: ['title/issuer-mismatch'] },
  ),
  operator(
    'N060',
    'element/signature-matches',
    '三局联合通知的署名删去一个机关',
    base(
      'notice-joint',
      edits(
        inField('发文机关', ']', ', 洛阳市偃师区审计局]'),
        inField('署名', ']', ', 洛阳市偃师区审计局]'),
        replace('洛阳市偃师区财政局关于', '洛阳市偃师区财政局 洛阳市偃师区审计局关于'),
      ),
    ),
    inField('署名', ', 洛阳市偃师区审计局', ''),
  ),
  operator('M050', 'element/date-required', '删去成文日期', 'notice-work-safety', dropField('成文日期')),
  operator(
    'N070',
    'element/date-required',
    '成文日期只剩年月',
    'notice-work-safety',
    setDate('2026年5月6日', '2026年5月'),
    { companions: ['date/format'] },
  ),
  operator(
    'N061',
    'element/annotation-format',
    '附注的圆括号改方括号',
    'notice-flood-control',
    replace('（此件公开发布）', '[此件公开发布]'),
  ),
  operator(
    'N062',
    'element/request-contact',
    '附注只留联系人姓名',
    'request-school-repair',
    inField('附注', '，电话：0379-67700001', ''),
  ),
  operator(
    'N063',
    'element/disclosure',
    '删去公开属性和附注',
    'notice-flood-control',
    edits(dropField('公开属性'), dropLine('（此件公开发布）')),
  ),
  operator('M052', 'element/cc-period', '抄送末句号删除', 'request-school-repair', copyRecipientsEnd('')),
  operator('N064', 'element/cc-period', '抄送末句号改分号', 'request-school-repair', copyRecipientsEnd('；')),
  operator('N065', 'element/printing', '删去印发机关和日期段', 'notice-work-safety', {
    kind: 'document',
    edit: (document) => ({ ...document, imprint: { ...document.imprint, printing: undefined } }),
  }),
  operator('N066', 'element/printing', '“印发”二字删去', 'notice-work-safety', {
    kind: 'part',
    parts: ['word/document.xml'],
    edit: replace('2026年5月6日印发', '2026年5月6日'),
  }),
  operator('N067', 'element/print-before-issue', '印发日期改为成文前10日', 'notice-work-safety', {
    kind: 'part',
    parts: ['word/document.xml'],
    edit: replace('2026年5月6日印发', '2026年4月26日印发'),
  }),
  operator(
    'N068',
    'element/seal-mark',
    '署名前插入“（此页无正文）”',
    ['notice-flood-control', 'notice-urgent'],
    insertBefore('洛阳市偃师区人民政府办公室', '（此页无正文）'),
  ),
  operator('N069', 'element/first-page-body', '主送改为60个机关，占满首页', 'notice-work-safety', {
    kind: 'document',
    edit: (document) => ({
      ...document,
      blocks: document.blocks.map((block) =>
        block.kind === 'mainRecipients' ? { ...block, text: `${MANY_RECIPIENTS.join('，')}：` } : block,
      ),
    }),
  }),
];
