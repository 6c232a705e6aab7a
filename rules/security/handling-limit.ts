import { defineRule, hanNumber, type OfficialDocument, type Passage, rangeIn } from '@gongwen/core';
import * as z from 'zod';
import { clause } from '../shared/clause.ts';
import { ownBody } from '../shared/own-body.ts';

/** 请于3日内批复, 请当日批复, 请在次日答复: the answer is asked for within so many days. */
const ASKED =
  /请[^，。；]{0,12}?(?:(当日|当天|即日|次日)|(\d{1,2}|[一二三四五六七八九十两]{1,3})(?:个工作)?[日天](?:之?内|以内))[^，。；]{0,8}(?:批复|批示|审批|批准|答复|办结|函复)/u;

export default defineRule({
  id: 'security/handling-limit',
  name: { zh: '办理时限与等级不符', en: 'Asked for sooner than its handling level' },
  severity: 'off',
  strength: 'in-principle',
  basis: [clause('yanshi', '第五十七条')],
  applies: { types: ['请示', '报告'] },
  messages: {
    sooner: {
      zh: '办理等级为“{level}”（一般{limit}天办结），文中要求{asked}天办结，请核对等级',
      en: 'Its level "{level}" means {limit} days; the text asks for {asked}',
    },
    unknown: {
      zh: '办理等级“{level}”不在{levels}之内',
      en: 'The handling level "{level}" is none of {levels}',
    },
  },
  options: z.strictObject({
    days: z
      .record(z.string(), z.number().int().positive())
      .default({ 特急件: 1, 急件: 3, 一般件: 5 })
      .describe('办理等级和办结天数'),
  }),
  check({ document, options, report }) {
    const { handlingLevel } = document.declared;
    if (handlingLevel === null || !isToGovernment(document)) return;
    const level = handlingLevel.value;
    const limit = options.days[level];
    if (limit === undefined) {
      const levels = Object.keys(options.days)
        .map((name) => `“${name}”`)
        .join('');
      report('unknown', { at: handlingLevel, data: { level, levels } });
      return;
    }
    for (const passage of ownBody(document)) {
      const match = ASKED.exec(passage.match);
      const asked = match ? daysOf(match) : null;
      if (!match || asked === null || asked >= limit) continue;
      report('sooner', { at: placeIn(passage, match), data: { level, limit, asked } });
    }
  },
});

function isToGovernment({ elements, organContext }: OfficialDocument): boolean {
  return (elements.mainRecipients?.mentions ?? []).some(
    ({ organ, name }) =>
      organ?.organ?.id === organContext.directory?.scope || (organ?.level === 3 && /人民政府$/u.test(name)),
  );
}

function daysOf([, word, number]: RegExpExecArray): number | null {
  if (word !== undefined) return 1;
  if (number === undefined) return null;
  if (/^\d/u.test(number)) return Number(number);
  return number === '两' ? 2 : hanNumber(number);
}

function placeIn(passage: Passage, match: RegExpExecArray) {
  return rangeIn(passage, match.index, match.index + match[0].length);
}
