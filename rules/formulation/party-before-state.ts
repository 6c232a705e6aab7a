import { defineRule, isProtected, matchesIn, rangeIn } from '@gongwen/core';
import { practice } from '../shared/clause.ts';
import { enclosingMarks } from '../shared/enclosing-marks.ts';

/** 国务院、党中央: two organs that are always named in one order. */
const CENTRE =
  /(?<state>国务院)(?<link>[、和]?)(?<party>党中央|中共中央)(?!政治局|委员会|办公厅|组织部|宣传部|统战部|纪委)/gu;
/** What makes 区委 the beginning of another word (委托) or of another organ (区委组织部). */
const OTHER_WORD =
  '[托派任员屈婉]|组织部|宣传部|统战部|社会工作部|政法委|网信|编办|办|党校|老干部|机要|保密|巡察|书记|常委|农|研究室|政研|各部|直属';
/** 区政府、区委: of one level. */
const LOCAL = new RegExp(
  `(?<state>(?<level>[省市县区])(?:人民)?政府)(?<link>[、和])(?<party>\\k<level>委)(?!${OTHER_WORD})`,
  'gu',
);
/** 政府、党委 with no level. */
const GENERAL = /(?<![各级方])(?<state>政府)(?<link>、)(?<party>党委)(?!书记|班子|、|办|系统|部门|委员)/gu;

export default defineRule({
  id: 'formulation/party-before-state',
  name: { zh: '党政机关并提次序', en: 'Party organ before state organ' },
  severity: 'warning',
  strength: 'practice',
  basis: [practice],
  scope: 'paragraph',
  fixes: 'suggested',
  messages: {
    order: { zh: '“{wrong}”实务中通常写作“{right}”', en: '"{wrong}" is usually written "{right}"' },
  },
  check({ document, report }) {
    for (const passage of document.passages) {
      // 主送、抄送按业务排列，不按此判。
      if (
        passage.quoted ||
        passage.part === 'mainRecipients' ||
        passage.part === 'imprint' ||
        (!passage.text.includes('政府') && !passage.text.includes('国务院'))
      )
        continue;
      for (const pattern of [CENTRE, LOCAL, GENERAL]) {
        for (const match of matchesIn(passage.text, pattern)) {
          const { state = '', link = '', party = '' } = match.groups ?? {};
          const [wrong] = match;
          if (isProtected(passage, match.index, match.index + wrong.length)) continue;
          const range = rangeIn(passage, match.index, match.index + wrong.length);
          const right = `${party}${link}${state}`;
          report('order', {
            at: range,
            data: { wrong, right },
            expected: [right],
            ...(pattern === GENERAL ? { atMost: 'info' } : {}),
            fix:
              enclosingMarks(passage.text, match.index) === ''
                ? { safe: false, edits: [{ range, text: right }] }
                : null,
          });
        }
      }
    }
  },
});
