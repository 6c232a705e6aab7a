import { defineRule, isoDate, rangeIn } from '@gongwen/core';
import { bodySentences } from '../shared/body-sentences.ts';
import { clause } from '../shared/clause.ts';
import { type WrittenDate, writtenDates } from '../shared/written-dates.ts';

/** …日前报送, …日之前将材料报送: what is to be done stands behind the date. */
const BEFORE =
  /^ ?(?:\d{1,2}(?:[:：]\d{2}|时|点))?(?:以|之)?前[^，。；]{0,20}?(?:报送|上报|报至|报到|报我|报区|完成|反馈|提交|送达|送至|办结|整改到位|落实到位|函复|回复)/u;
/** …日截止. */
const CLOSES = /^ ?(?:\d{1,2}(?:[:：]\d{2}|时|点))?截止(?![至到目])/u;
/** 截止日期为…, 截止时间：…. */
const CLOSING = /截止(?:日期|时间)(?:为|是|[：:])? ?$/u;
/** A sentence on what is over, or on which cases fall under a rule. */
const NARRATIVE = /已|曾|原定|此前|前期|凡|未能|逾期|仍|没有|过去|上年|去年|截至/u;
/** Who must do it stands before the date; without that 5月30日前完成的项目 only says which are meant. */
const DUTY = /请|务必|须|应|要|确保|力争|限/u;
const HALF_YEAR = 180;

export default defineRule({
  id: 'date/deadline-past',
  name: { zh: '期限早于成文', en: 'Deadline before the date of issue' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第二十条第四项')],
  applies: { types: ['通知', '函', '意见', '通告', '公告', '批复', '决定', '纪要', '命令', '通报'] },
  messages: {
    past: {
      zh: '要求的期限{deadline}早于成文日期{issued}',
      en: 'The deadline {deadline} is before the date of issue {issued}',
    },
    perhaps: {
      zh: '期限“{text}”未写年份，按成文当年计早于成文日期{issued}，请核对',
      en: 'The deadline "{text}" gives no year; in the year of issue it is before {issued}',
    },
  },
  check({ document, facts, elements, report }) {
    const issued = elements.issueDate?.date.iso;
    if (!issued || !elements.issueDate) return;
    const issueYear = Number(issued.slice(0, 4));
    for (const { passage, start, text } of bodySentences(document, facts)) {
      if (!text.includes('月') || NARRATIVE.test(text)) continue;
      for (const date of writtenDates(text)) {
        if (!isDeadline(text, date)) continue;
        const otherYear =
          date.year === null && new RegExp(`(?<!\\d)(?!${issueYear})\\d{4} ?年`, 'u').test(passage.match);
        const deadline = isoDate(date.year ?? issueYear, date.month, date.day);
        if (deadline === null || deadline >= issued || otherYear) continue;
        const at = rangeIn(passage, start + date.start, start + date.end);
        const related = [{ at: elements.issueDate, message: { zh: '成文日期', en: 'Date of issue' } }];
        const ambiguous = date.year === null && daysBetween(deadline, issued) > HALF_YEAR;
        if (ambiguous) report('perhaps', { at, data: { text: date.text, issued }, atMost: 'info', related });
        else report('past', { at, data: { deadline, issued }, related });
      }
    }
  },
});

function isDeadline(text: string, { start, end }: WrittenDate): boolean {
  const after = text.slice(end, end + 40);
  const attributive = /^[^，。；]*的/u.test(after) && !DUTY.test(text.slice(0, start));
  if (attributive) return false;
  return BEFORE.test(after) || CLOSES.test(after) || CLOSING.test(text.slice(Math.max(0, start - 8), start));
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
