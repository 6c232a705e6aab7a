import { defineRule, type OfficialDocument, rangeIn } from '@gongwen/core';
import * as z from 'zod';
import { practice } from '../shared/clause.ts';
import { ownBody } from '../shared/own-body.ts';
import { workingDays } from '../shared/working-days.ts';
import { writtenDates } from '../shared/written-dates.ts';

const ASKS = /征求|征询|会签/u;
/** 7个工作日内, 三日内, 5月20日前, 于5月20日反馈, 月底前: some limit stands there. */
const LIMIT =
  /(?:(?<!\d)\d+|(?<![一二三四五六七八九十两])[一二三四五六七八九十两]+)(?:个)?(?:工作日|日|天|周)(?:之?内|以内|前)|\d月\d+日|[上中下]旬前|月底前|前(?:书面)?(?:回复|反馈|函复)/u;
/** What is to be done by the day: a reply, and nothing that the draft itself plans. */
const REPLIES = /反馈|回复|函复|函告|答复|复函|回函|意见/u;
/** A limit that differs from the usual one is explained. */
const EXPLAINED = /商定|另有|延长|因/u;

export default defineRule({
  id: 'consult/reply-deadline',
  name: { zh: '征求意见未给时限', en: 'No time limit for opinions' },
  severity: 'info',
  strength: 'practice',
  basis: [practice],
  applies: { types: ['函'] },
  messages: {
    missing: {
      zh: '征求意见的函未写回复期限，实务中通常写明“请于×月×日前书面回复”',
      en: 'The letter asks for opinions and gives no time limit; usually one is given',
    },
    long: {
      zh: '回复期限距成文日期{days}个工作日（未计法定节假日），部门间征求意见一般为{most}个工作日',
      en: 'The limit is {days} working days away (holidays not counted); usually it is {most}',
    },
  },
  options: z.strictObject({
    maxWorkingDays: z
      .number()
      .int()
      .positive()
      .nullable()
      .default(null)
      .describe('期限超过几个工作日时提示；null 不查'),
  }),
  check({ document, elements, options, report }) {
    if (!ASKS.test(elements.title?.matter ?? '') || !/意见/u.test(elements.title?.matter ?? '')) return;
    const body = ownBody(document);
    if (body.length === 0) return;
    if (!body.some(({ match }) => LIMIT.test(match))) {
      report('missing', { at: elements.title });
      return;
    }
    const most = options.maxWorkingDays;
    const deadline = most === null ? null : lastDate(document);
    if (most === null || deadline === null || document.date === null) return;
    const days = workingDays(document.date, deadline.iso);
    if (days > most) report('long', { at: deadline.range, data: { days, most } });
  },
});

/** The sentence around a place. */
function sentenceAt(text: string, at: number): string {
  const end = text.indexOf('。', at);
  return text.slice(text.lastIndexOf('。', at) + 1, end < 0 ? text.length : end);
}

/** The day until which opinions are asked for; a year that is not written is that of the document. */
function lastDate(document: OfficialDocument) {
  const year = Number(document.date?.slice(0, 4));
  for (const passage of [...ownBody(document)].reverse()) {
    if (EXPLAINED.test(passage.text)) continue;
    const date = writtenDates(passage.match).findLast(
      ({ start, end }) =>
        /^[^，。]{0,4}前/u.test(passage.match.slice(end)) && REPLIES.test(sentenceAt(passage.match, start)),
    );
    if (!date) continue;
    const two = (value: number) => String(value).padStart(2, '0');
    const iso = `${date.year ?? year}-${two(date.month)}-${two(date.day)}`;
    return { iso, range: rangeIn(passage, date.start, date.end) };
  }
  return null;
}
