import { defineRule, rangeIn } from '@gongwen/core';
import { bodySentences } from '../shared/body-sentences.ts';
import { clause } from '../shared/clause.ts';
import { isIssuedByDepartment } from '../shared/lower-governments.ts';

/** 部门间尚未达成一致, 两部门仍存在分歧; not 未协商一致的，不得……, which tells a rule. */
const DISAGREE =
  /(?:部门|单位|各方|双方|两局)[^。；]{0,16}(?:(?:尚未|还未|暂未|仍未|未能|未)(?:能)?(?:协商|达成|取得|形成)一致(?:意见)?|(?:意见|看法)(?:尚|仍)?不一致|另行协商|(?:尚有|仍有|有|存在)(?:较大|一定)?(?:意见)?分歧)(?!的)/u;
const DECLARED = /未(?:能)?(?:协商|达成|取得)?一致|不一致|有分歧/u;

export default defineRule({
  id: 'consult/no-agreement-downward',
  name: { zh: '未协商一致向下行文', en: 'Sent down before the departments agreed' },
  severity: 'info',
  strength: 'must',
  basis: [clause('regulation', '第十六条第四项')],
  applies: { directions: ['downward', 'mixed'] },
  messages: {
    text: {
      zh: '文中写明“{words}”；涉及多个部门职权范围内的事务，部门之间未协商一致的，不得向下行文',
      en: 'The text says "{words}"; departments that have not agreed do not write downward',
    },
    declared: {
      zh: '“{key}”记为“{words}”；涉及多个部门职权范围内的事务，部门之间未协商一致的，不得向下行文',
      en: '"{key}" says "{words}"; departments that have not agreed do not write downward',
    },
  },
  check({ document, facts, report }) {
    if (!isIssuedByDepartment(document)) return;
    const { consultation } = document.declared;
    const open = consultation?.value.find(({ opinion }) => DECLARED.test(opinion));
    if (consultation && open) {
      report('declared', { at: consultation, data: { key: consultation.key, words: open.opinion } });
      return;
    }
    for (const { passage, start, text } of bodySentences(document, facts)) {
      const match = DISAGREE.exec(text);
      if (!match) continue;
      const at = start + match.index;
      report('text', { at: rangeIn(passage, at, at + match[0].length), data: { words: match[0] } });
    }
  },
});
