import { defineRule, rangeIn } from '@gongwen/core';
import { bodySentences } from '../shared/body-sentences.ts';
import { clause } from '../shared/clause.ts';

/** That no agreement was reached; 无不同意见 and 化解矛盾分歧 say something else. */
const DISSENT =
  /(?:未能?|没有|尚未|不能)(?:取得|达成|形成|协商)一致|意见(?:存在|有)?(?:较大|重大|一定)?分歧|(?:存在|尚有|仍有|有)(?:较大|重大|一定)?(?:意见)?分歧|(?<![没未如若])有不同意见|意见不(?:一致|统一)/u;
/** What happens if others disagree: 逾期未回复视为无不同意见; a disagreement that is over. */
const OTHER = /逾期|视为|如有|若有|化解|调处|消除|纠纷/u;
const GROUNDS = /理由|依据|理据/u;
const PROPOSAL = /建议|拟/u;

export default defineRule({
  id: 'consult/dissent-list-grounds',
  name: { zh: '分歧未列各方理据', en: 'Dissent without the grounds of each side' },
  severity: 'warning',
  strength: 'in-principle',
  basis: [clause('regulation', '第二十条第三项')],
  applies: { types: ['请示', '报告'] },
  messages: {
    missing: {
      zh: '文中说“{dissent}”，未见{missing}；协商不能取得一致的，列明各方理据，提出办理建议',
      en: 'It says "{dissent}" without {missing}; give the grounds of each side and a proposal',
    },
  },
  check({ document, facts, report }) {
    const sentences = bodySentences(document, facts);
    const all = sentences.map(({ text }) => text).join('');
    const missing = [...(GROUNDS.test(all) ? [] : ['各方理据']), ...(PROPOSAL.test(all) ? [] : ['办理建议'])];
    if (missing.length === 0) return;
    for (const { passage, start, text } of sentences) {
      const match = OTHER.test(text) ? null : DISSENT.exec(text);
      if (!match) continue;
      const at = start + match.index;
      report('missing', {
        at: rangeIn(passage, at, at + match[0].length),
        data: { dissent: match[0], missing },
      });
      return;
    }
  },
});
