import { defineRule, isProtected, type OfficialDocument, type Range, rangeIn } from '@gongwen/core';
import { clause, practice } from '../shared/clause.ts';
import { ownBody } from '../shared/own-body.ts';
import { uniqueBy } from '../shared/unique-by.ts';
import { unquoted } from '../shared/unquoted.ts';
import { type WrittenDate, writtenDates } from '../shared/written-dates.ts';

/** Between a date and the meeting held on it: the weekday, the hour, the place. */
const HELD =
  /^(?:[（(][^（）()]{1,8}[）)])?(?:上午|下午|晚上)?(?:\d{1,2}(?:[：:]\d{2}|时(?:\d{1,2}分|半)?))?(?:在[一-龥\d]{2,20}?)?(?:主持)?召开(?:的|了)?(?<name>[一-龥\d]{4,24}?(?:会议|大会|座谈会|推进会|动员会|调度会|现场会|部署会))/u;
/** Held time and again under one name. */
const REGULAR = /常务会议|常委会|例会|办公会|党组会|月度|季度|每[月周季]|分析会|调度会/u;
const TIME_HEADING = /^(?:会议)?时间$/u;
/** The meeting was put off. */
const CHANGED = /原定|改期|延期|推迟|提前|顺延|改为|改于|调整/u;
/** The second of two dates: 5月6日至5月8日. */
const UNTIL = /[至到—–~～-]\s?$/u;
/** 定于……召开 in a notice of one meeting. */
const FIXED = /定于/u;

export default defineRule({
  id: 'date/consistent-meeting',
  name: { zh: '会议日期前后不一', en: 'One meeting on two dates' },
  severity: 'warning',
  strength: 'practice',
  basis: [clause('regulation', '第二十条第四项'), practice],
  messages: {
    differs: {
      zh: '此处会议日期为{used}，文中另作{other}，请核对',
      en: 'The meeting is on {used} here and on {other} elsewhere',
    },
  },
  check({ document, elements, report }) {
    if (CHANGED.test(elements.title?.flat ?? '')) return;
    const held = uniqueBy(meetingsIn(document), ({ name, date }) => `${name} ${date.text}`);
    const planned = held.filter(({ fixed }) => fixed);
    const [only] = planned;
    const timed = only && planned.length === 1 ? dateUnderHeading(document) : null;
    const pairs = timed && only && !sameDay(only.date, timed.date) ? [{ here: timed, other: only }] : [];
    for (const [index, meeting] of held.entries()) {
      const other = held
        .slice(0, index)
        .find(({ name, date }) => name === meeting.name && !sameDay(date, meeting.date));
      if (other && !REGULAR.test(meeting.name)) pairs.push({ here: meeting, other });
    }
    for (const { here, other } of pairs) {
      report('differs', {
        at: here.range,
        data: { used: here.date.text, other: other.date.text },
        related: [{ at: other.range, message: { zh: '另一处', en: 'The other place' } }],
      });
    }
  },
});

interface Dated {
  readonly date: WrittenDate;
  readonly range: Range;
}

interface Meeting extends Dated {
  readonly name: string;
  readonly fixed: boolean;
}

/** Another year is another meeting of the same name. */
function sameDay(one: WrittenDate, other: WrittenDate): boolean {
  if (one.year !== null && other.year !== null && one.year !== other.year) return true;
  return one.month === other.month && one.day === other.day;
}

function meetingsIn(document: OfficialDocument): readonly Meeting[] {
  return ownBody(document).flatMap((passage) => {
    const text = unquoted(passage.match);
    if (!text.includes('召开') || CHANGED.test(text)) return [];
    return writtenDates(text).flatMap((date) => {
      const name = HELD.exec(text.slice(date.end))?.groups?.['name'];
      if (name === undefined || UNTIL.test(text.slice(Math.max(0, date.start - 2), date.start))) return [];
      if (isProtected(passage, date.start, date.end)) return [];
      const fixed = FIXED.test(text.slice(Math.max(0, date.start - 2), date.start));
      return [{ date, name, fixed, range: rangeIn(passage, date.start, date.end) }];
    });
  });
}

/** The date that stands first under the heading 会议时间, where there is one such heading. */
function dateUnderHeading(document: OfficialDocument): Dated | null {
  const passages = ownBody(document).filter(({ text }) => text.trim() !== '');
  const at = passages.flatMap(({ item }, index) =>
    item !== null && TIME_HEADING.test(item.text.trim().replace(/[：:。]$/u, '')) ? [index] : [],
  );
  const heading = passages[at[0] ?? -1];
  if (!heading || at.length > 1) return null;
  const passage = heading.item?.alone === true ? passages[(at[0] ?? 0) + 1] : heading;
  const [date] = passage ? writtenDates(passage.match) : [];
  return passage && date ? { date, range: rangeIn(passage, date.start, date.end) } : null;
}
