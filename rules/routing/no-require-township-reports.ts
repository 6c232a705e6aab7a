import { defineRule, rangeIn } from '@gongwen/core';
import { type BodySentence, bodySentences } from '../shared/body-sentences.ts';
import { clause } from '../shared/clause.ts';
import { hasGovernmentConsent } from '../shared/government-consent.ts';
import { type LowerGovernment, lowerGovernments } from '../shared/lower-governments.ts';

/** Who is to report, in the same sentence: 各镇, 各街道, 各单位 (not 局属各单位), 你镇. */
const SUBJECT = /(?<![局委厅部所直]属|所属)(?:各|你)(?:镇|乡|街道|单位)/u;
const PAPER = '(?:报告|总结|方案|情况|材料|台账|报表|统计表|名单)';
const SEND = '(?:报送|上报|报至|报到|报我[局委办部]|报[^，。；]{0,14}(?:局|委|办公室|指挥部))';
/** 报送……台账, 将……报告报我局: verb before or after the paper, within a clause or two. */
const DEMAND = new RegExp(`${SEND}[^。；]{0,24}${PAPER}|${PAPER}[^。；]{0,16}${SEND}`, 'u');
/** Statistics and emergency information that a law asks for. */
const BY_LAW = /(?:根据|按照|依照|依据)[^。；]{0,40}(?:法|条例|规定)|统计法|突发事件|应急信息|险情|灾情/u;

export default defineRule({
  id: 'routing/no-require-township-reports',
  name: { zh: '要求镇街报文', en: 'Reports demanded of towns' },
  severity: 'warning',
  strength: 'in-principle',
  basis: [clause('burden', '一、3')],
  applies: { directions: ['downward', 'mixed'] },
  messages: {
    demand: {
      zh: '部门和议事协调机构要求镇（街道）“{demand}”；未经党委、政府批准，一般不要求下级党委、政府报文',
      en: 'A department demands papers of towns ("{demand}") without approval of its government',
    },
  },
  check({ document, facts, report }) {
    const towns = lowerGovernments(document).filter(isTown);
    if (towns.length === 0 || hasGovernmentConsent(document)) return;
    for (const sentence of bodySentences(document, facts)) {
      const demand = demandIn(sentence);
      if (!demand) continue;
      report('demand', {
        at: rangeIn(
          sentence.passage,
          sentence.start + demand.index,
          sentence.start + demand.index + demand.text.length,
        ),
        data: { demand: demand.text },
        unsure: !towns.some(({ sure }) => sure),
      });
    }
  },
});

function isTown({ recipient: { organ, collective }, street }: LowerGovernment): boolean {
  return street || organ?.level === 4 || collective?.level === 4 || collective?.kind === 'towns';
}

function demandIn({ text }: BodySentence): { readonly index: number; readonly text: string } | null {
  if (BY_LAW.test(text)) return null;
  const subject = SUBJECT.exec(text);
  if (!subject) return null;
  const from = subject.index + subject[0].length;
  const match = DEMAND.exec(text.slice(from));
  return match && { index: from + match.index, text: match[0] };
}
