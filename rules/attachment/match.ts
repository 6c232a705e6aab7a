import { type Attachment, defineRule, type OfficialDocument, type Range } from '@gongwen/core';
import { bareTitle } from '../shared/bare-title.ts';
import { clause } from '../shared/clause.ts';
import { compareTitles } from '../shared/compare-titles.ts';
import { ordinalValue } from '../shared/ordinal-value.ts';

/** What is sent or kept apart is not behind the document; nor is a name certain that ran into 此页无正文. */
const ELSEWHERE = /另发|另附|另行|略[)）]?$|下载|网址|此页无正文/u;

export default defineRule({
  id: 'attachment/match',
  name: { zh: '附件与附件说明不一致', en: 'Attachments differ from their note' },
  severity: 'error',
  strength: 'must',
  basis: [clause('layout', '7.3.7')],
  messages: {
    count: {
      zh: '附件说明列{noted}件，文后有附件{found}件',
      en: 'The note lists {noted} attachments, {found} follow',
    },
    number: {
      zh: '第{place}个附件标为“{label}”，按附件说明应为“{expected}”',
      en: 'Attachment number {place} is marked "{label}"; by the note it is "{expected}"',
    },
    title: {
      zh: '附件标题“{title}”与附件说明“{noted}”不一致',
      en: 'The attachment is titled "{title}", in the note "{noted}"',
    },
    tail: {
      zh: '附件标题“{title}”与附件说明“{noted}”括注不一致',
      en: 'The title "{title}" and the note "{noted}" differ in brackets',
    },
  },
  check({ document, elements, report }) {
    const { attachments, attachmentNote } = elements;
    const noted = notedNames(document);
    if (attachments.length === 0 || noted === null || noted.some(({ name }) => ELSEWHERE.test(name))) return;
    if (noted.length !== attachments.length) {
      const data = { noted: noted.length, found: attachments.length };
      return report('count', { at: attachmentNote ?? noted, data, unsure: document.web });
    }
    for (const [index, attachment] of attachments.entries()) {
      const name = noted[index]?.name ?? '';
      const expected = attachments.length === 1 ? '附件' : `附件${index + 1}`;
      const { label } = attachment;
      if (!isNumbered(attachment, index, attachments.length)) {
        report('number', { at: label, data: { place: index + 1, label: label.text, expected } });
      }
      const comparison = compare(attachment, name);
      if (comparison === 'same') continue;
      const data = { title: attachment.title ?? '', noted: name };
      report(comparison === 'tail' ? 'tail' : 'title', {
        at: attachment.titleRange,
        data,
        atMost: comparison === 'tail' ? 'warning' : 'error',
      });
    }
  },
});

/** Names in the note, or in the front matter; null where there is none, or its first lines were not recognised. */
function notedNames({
  elements,
  declared,
}: OfficialDocument): { readonly name: string; readonly range: Range }[] | null {
  const items = elements.attachmentNote?.items;
  if (items) {
    const first = items[0]?.number ?? null;
    return first !== null && ordinalValue(first) !== 1
      ? null
      : items.map(({ name, range }) => ({ name, range }));
  }
  return declared.attachments?.value.map(({ value, range }) => ({ name: value, range })) ?? null;
}

function isNumbered({ number }: Attachment, index: number, count: number): boolean {
  if (number === null) return count === 1;
  return ordinalValue(number) === index + 1;
}

const HEAD_LINES = 6;

function compare({ title, lines, label }: Attachment, name: string) {
  if (title === null) return 'same';
  const wanted = bareTitle(name)
    .replace(/\.(?:docx?|xlsx?|pdf|wps|et|zip|rar)$/iu, '')
    .replace(/(?<![。；，、;,])[。；，、;,]+$/u, '');
  const comparison = compareTitles(wanted, title);
  if (comparison === 'same') return comparison;
  // The title may take more lines than were recognised.
  const head = bareTitle(
    lines
      .slice(0, HEAD_LINES)
      .map(({ text }) => text)
      .join(''),
  );
  const after = head.slice(bareTitle(label.text).length);
  return after.startsWith(wanted) && !/^[（(]/u.test(after.slice(wanted.length)) ? 'same' : comparison;
}
