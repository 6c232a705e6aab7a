import { defineRule, rangeIn } from '@gongwen/core';
import { clause, practice } from '../shared/clause.ts';
import { ownText } from '../shared/own-text.ts';
import { unquoted } from '../shared/unquoted.ts';

/**
 * 月底前, 年底前, 下周, 本周内, 下月, 近期内: not 5月底前, 2019年2月底前, 2026年底前, 每年年底前, 今年年底前, which name
 * their month or year.
 */
const RELATIVE =
  /(?<![年\d一二三四五六七八九十每])月底前|(?<!\d年|[今本每去明]年|[\d每〇一二三四五六七八九])年底前|下周[一二三四五六日末]?(?:之?前|内)?|本周(?:之?内|末前|[一二三四五六日]前)|下月(?:底|初)?前?|近期内/u;
/** Something is to be handed in or finished. */
const DUE =
  /报送|上报|报至|报到|报[^，。；]{0,14}(?:局|委|办公室)|反馈|提交|完成|回复|办结|函复|整改到位|交回/u;
/** A month, a day or a year that makes it plain, and what comes back every so often. */
const PLAIN = /\d年\d{1,2}月|\d月\d{1,2}日|每年|每月|每季|每周|逐月|按月/u;

export default defineRule({
  id: 'date/relative',
  name: { zh: '期限用相对时间', en: 'A time limit without a date' },
  severity: 'warning',
  strength: 'practice',
  basis: [clause('regulation', '第十九条第三项'), practice],
  messages: {
    relative: {
      zh: '办理期限写作“{word}”，实务中通常写明具体年月日',
      en: 'A time limit is given as "{word}"; usually the date is written',
    },
  },
  check({ document, facts, report }) {
    for (const passage of ownText(document)) {
      if (!/月|年底|周|近期/u.test(passage.match)) continue;
      const text = unquoted(passage.match);
      for (const { start, end } of facts.sentences(passage)) {
        const sentence = text.slice(start, end);
        const match = RELATIVE.exec(sentence);
        if (!match || PLAIN.test(sentence) || !DUE.test(sentence)) continue;
        const at = start + match.index;
        report('relative', { at: rangeIn(passage, at, at + match[0].length), data: { word: match[0] } });
      }
    }
  },
});
