import {
  type AttachmentNote,
  type AttachmentNoteItem,
  defineRule,
  type OfficialDocument,
} from '@gongwen/core';
import { bareTitle } from '../shared/bare-title.ts';
import { clause } from '../shared/clause.ts';
import { editAt } from '../shared/edit-at.ts';
import { fixOf } from '../shared/fix-of.ts';
import { ordinalValue } from '../shared/ordinal-value.ts';
import { placeOf } from '../shared/place-of.ts';

export default defineRule({
  id: 'attachment/note-format',
  name: { zh: '附件说明形式', en: 'Form of the attachment note' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('layout', '7.3.4')],
  fixes: 'safe',
  messages: {
    colon: { zh: '“附件”后用了“{mark}”，应用全角冒号“：”', en: '附件 is followed by "{mark}"; use "："' },
    label: {
      zh: '附件说明写作“{text}”，应为“{expected}”',
      en: 'The note begins "{text}"; write "{expected}"',
    },
    han: {
      zh: '附件顺序号写作“{text}”，应用阿拉伯数字写作“{expected}”',
      en: 'The attachment is numbered "{text}"; write "{expected}"',
    },
    dot: {
      zh: '附件顺序号写作“{text}”，应写作“{expected}”',
      en: 'The attachment is numbered "{text}"; write "{expected}"',
    },
    single: { zh: '只有一个附件，不编顺序号', en: 'A single attachment takes no number' },
    unnumbered: {
      zh: '有{count}个附件，附件说明应编顺序号“1.”“2.”',
      en: 'There are {count} attachments; number them "1.", "2."',
    },
  },
  check({ document, elements, report }) {
    const note = elements.attachmentNote;
    const [first] = note?.items ?? [];
    if (!note || note.declared || !first) return;
    const own = labelWithNumber(document, note);
    if (own) {
      // 附件1.名称 was usual before 2012 and is still met; 附件一 never was right.
      report('label', {
        at: own.range,
        data: { text: own.text, expected: own.expected },
        atMost: own.arabic ? 'info' : 'warning',
        fix: own.fix,
      });
      return;
    }
    if (note.colon && note.colon.text !== '：') {
      const { text: mark, range } = note.colon;
      report('colon', { at: range, data: { mark }, fix: fixOf(document, [{ range, text: '：' }]) });
    }
    const count = elements.attachments.length;
    if (note.items.length === 1 && first.number === null && count > 1) {
      const names = elements.attachments.map(({ title }) => bareTitle(title ?? '')).join('');
      if (bareTitle(first.name) === names) report('unnumbered', { at: note, data: { count } });
    }
    for (const item of note.items) {
      const problem = numberProblem(item, note.items.length, count);
      if (problem === null) continue;
      const range = { start: item.range.start, end: item.nameRange.start };
      const text = document.draft.data.text.slice(range.start, range.end).trim();
      const expected = problem === 'single' ? '' : `${ordinalValue(item.number ?? '')}.`;
      // Markup between number and name is left alone.
      const fix = LABEL.test(text) ? fixOf(document, [{ range, text: expected }]) : null;
      report(problem, {
        at: range,
        data: { text, expected },
        atMost: problem === 'single' ? 'info' : 'warning',
        fix,
      });
    }
  },
});

const LABEL = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3}) *[.．、]$/u;

/** What is wrong with the number of one of `noted` names, of which `attached` attachments stand behind the document. */
function numberProblem(
  { number, dot }: AttachmentNoteItem,
  noted: number,
  attached: number,
): 'single' | 'han' | 'dot' | null {
  if (number === null) return null;
  if (noted === 1) return attached <= 1 && ordinalValue(number) === 1 ? 'single' : null;
  if (!/^\d+$/u.test(number)) return 'han';
  return dot === '、' ? 'dot' : null;
}

/** 附件一：名单, 附件1.名单: the number stands before the colon. */
function labelWithNumber(document: OfficialDocument, note: AttachmentNote) {
  const [first] = note.items;
  if (!first) return null;
  const range = { start: note.range.start, end: first.nameRange.start };
  const text = document.draft.data.text.slice(range.start, range.end).trim();
  const [, number = ''] = /^附 *件 *(\d{1,2}|[一二三四五六七八九十]{1,3})/u.exec(text) ?? [];
  if (number === '') return null;
  const plain = /^附 *件 *[\d一二三四五六七八九十]{1,3} *(?:[.．、：:] *)?$/u.test(text);
  const expected = note.items.length > 1 ? '附件：1.' : '附件：';
  // Further lines 附件2…… would stand above: only a first number can be put right here.
  const after = placeOf(document, range, number);
  const fix =
    plain && ordinalValue(number) === 1 && after
      ? fixOf(document, [editAt({ start: after.start, end: range.end }, expected.slice('附件'.length))])
      : null;
  return { range, text, expected, arabic: /^\d/u.test(number), fix };
}
