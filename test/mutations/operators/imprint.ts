import { operator } from '../define-operator.ts';
import {
  departmentRequests,
  districtReports,
  governmentNotices,
  officeNotices,
  townRequests,
} from '../documents/kinds/index.ts';
import { replace } from '../edits/index.ts';
import type { Base, Change, Operator } from '../operator.ts';

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

const withoutPrinting: Change = {
  kind: 'document',
  edit: (document) => ({ ...document, imprint: { ...document.imprint, printing: undefined } }),
};

/** The line of the imprint with another date, or without 印发. */
const printed = (from: string, to: string): Change => ({
  kind: 'part',
  parts: ['word/document.xml'],
  edit: replace(from, to),
});

/** The day ten days or so before. */
const dayBefore = (date: string): string =>
  date.replace(/(\d+)月(\d+)日$/u, (_, month: string, day: string) =>
    Number(day) > 10 ? `${month}月${Number(day) - 10}日` : `${Number(month) - 1}月${Number(day) + 15}日`,
  );

/** Documents with an imprint that bears this date. */
interface Dated {
  readonly scene: { readonly date: string };
}

const printedAs = <Document extends Base & Dated>(
  documents: readonly Document[],
  write: (date: string) => string,
): readonly Base[] =>
  documents.map((document) => ({
    ...document,
    change: printed(`${document.scene.date}印发`, write(document.scene.date)),
  }));

const printedDocuments = [
  ...governmentNotices.slice(0, 4),
  ...officeNotices.slice(4, 8),
  ...districtReports.slice(0, 4),
];
const copied = [...townRequests.slice(0, 7), ...departmentRequests.slice(7)];

/** 版记. */
export const imprintOperators: readonly Operator[] = [
  operator(
    'M052',
    'element/cc-period',
    '抄送末句号删除',
    ['request-school-repair', ...copied],
    copyRecipientsEnd(''),
  ),
  operator(
    'N064',
    'element/cc-period',
    '抄送末句号改分号',
    ['request-school-repair', ...copied],
    copyRecipientsEnd('；'),
  ),
  operator(
    'N065',
    'element/printing',
    '删去印发机关和日期段',
    ['notice-work-safety', ...copied],
    withoutPrinting,
  ),
  operator(
    'N066',
    'element/printing',
    '“印发”二字删去',
    [
      'notice-work-safety',
      // Where the imprint is no table, or follows one, an organ and a date alone read like a signature or a cell.
      ...printedAs(
        [...governmentNotices, ...districtReports]
          .filter(({ name, docx }) => docx.imprintAs !== 'paragraphs' && name !== 'notice-anji-bamboo')
          .slice(0, 11),
        (date) => date,
      ),
    ],
    printed('2026年5月6日印发', '2026年5月6日'),
  ),
  operator(
    'N067',
    'element/print-before-issue',
    '印发日期改为成文前10日',
    ['notice-work-safety', ...printedAs(printedDocuments, (date) => `${dayBefore(date)}印发`)],
    printed('2026年5月6日印发', '2026年4月26日印发'),
  ),
];
