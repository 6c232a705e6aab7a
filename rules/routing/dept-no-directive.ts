import { defineRule, rangeIn } from '@gongwen/core';
import { z } from 'zod';
import { type BodySentence, bodySentences } from '../shared/body-sentences.ts';
import { clause } from '../shared/clause.ts';
import { hasGovernmentConsent } from '../shared/government-consent.ts';
import { lowerGovernments } from '../shared/lower-governments.ts';

/** The addressees as a sentence names them: 各镇, 各镇（街道）, 你镇; not 各镇卫生院. */
const ADDRESSEE =
  /(?:各|你|本)(?:省|市|县|区|镇|乡|街道|地)(?:[、（(]?(?:各)?(?:自治区|直辖市|省|市|县|区|镇|乡|街道)[）)]?){0,3}(?:党委|人民政府|政府|办事处|党工委)?(?!级|属|内|辖|卫生院|医院|中心|学校|中小学|幼儿园|派出所|司法所|财政所|便民|村|社区|敬老院|企业|范围|辖区|境内)|你们/u;
const STRONG = /务必|必须|责令|限期|严禁|一律|不得/gu;
/** Words that ask of nobody but the addressee, so that the subject may be left out. */
const AT_START = /^[\s（）()一二三四五六七八九十\d、.．]*(?:切实|认真|同时|因此|为此)?(?:务必|必须|限期)/u;
const SOFT =
  /请[^，。；]{0,12}(?:贯彻(?:执行|落实)|抓好落实|遵照执行|组织实施)|(?:认真|切实)(?:贯彻|抓好|组织|做好)|[各你][一-龥、（）()]{0,12}(?:镇|乡|街道|县|区|市|地|省|政府|办事处)[）)]?要(?!求|点|素|闻)/u;
/** Others whose duties a law or plan states: 企业不得, 任何单位和个人严禁. */
const OTHER =
  /企业|群众|个人|居民|村民|学生|经营者|用人单位|建设单位|施工|车辆|人员|业主|消费者|当事人|申请人|产品|资金|经费|项目/u;
/** What a regulation says, told again: 根据有关规定，……不得. */
const RETOLD = /(?:根据|按照|依照|依据|遵照)[^。；]{0,60}(?:规定|要求|法律|条例)/u;
/** Mere business: 会议通知, 征求意见. */
const BUSINESS = /会议|培训|征求/u;

export default defineRule({
  id: 'routing/dept-no-directive',
  name: { zh: '部门向下级党委政府发指令', en: 'Directive of a department to a lower government' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第十六条第二项'), clause('burden', '一、1')],
  applies: { directions: ['downward', 'mixed'] },
  messages: {
    directive: {
      zh: '对“{recipient}”用了指令语“{word}”；部门和单位未经授权，不得向下级党委、政府提出指令性要求',
      en: 'A department gives "{recipient}" an order ("{word}") without being authorised',
    },
    instructs: {
      zh: '部门和单位向“{recipient}”部署工作（“{word}”）；请核对是否经党委、政府授权，并在文中注明',
      en: 'A department assigns work ("{word}") to "{recipient}"; state who authorised it',
    },
  },
  options: z.strictObject({
    streets: z.boolean().default(false).describe('街道办事处与下级政府同样对待'),
  }),
  check({ document, elements, facts, options, report }) {
    const lower = lowerGovernments(document);
    if (lower.length === 0 || hasGovernmentConsent(document)) return;
    const binding = lower.filter(({ street }) => options.streets || !street);
    const unsure = !(binding.length > 0 ? binding : lower).some(({ sure }) => sure);
    const most = BUSINESS.test(elements.title?.matter ?? '')
      ? 'info'
      : binding.length === 0
        ? 'warning'
        : 'error';
    const recipient = (binding[0] ?? lower[0])?.recipient.text ?? '';
    const sentences = bodySentences(document, facts);
    const orders = sentences.flatMap((sentence) => orderIn(sentence) ?? []);
    for (const { sentence, word, at } of orders) {
      const range = rangeIn(sentence.passage, sentence.start + at, sentence.start + at + word.length);
      report('directive', { at: range, data: { word, recipient }, atMost: most, unsure });
    }
    if (orders.length > 0) return;
    const soft = sentences
      .map((sentence) => ({ sentence, match: SOFT.exec(sentence.text) }))
      .find(({ match }) => match);
    if (!soft?.match) return;
    const { sentence, match } = soft;
    const at = sentence.start + match.index;
    report('instructs', {
      at: rangeIn(sentence.passage, at, at + match[0].length),
      data: { word: match[0], recipient },
      atMost: most === 'info' ? 'info' : 'warning',
      unsure,
    });
  },
});

interface Order {
  readonly sentence: BodySentence;
  readonly word: string;
  /** Index of the word in the sentence. */
  readonly at: number;
}

/** The first order of a sentence to the addressees: named before it, or left out where it can be nobody else. */
function orderIn(sentence: BodySentence): Order | null {
  const { text } = sentence;
  for (const match of text.matchAll(STRONG)) {
    const before = text.slice(0, match.index);
    const addressee = ADDRESSEE.exec(before);
    if (RETOLD.test(before)) return null;
    const between = addressee ? before.slice(addressee.index + addressee[0].length) : before;
    if (OTHER.test(between)) continue;
    if (addressee || AT_START.test(text)) return { sentence, word: match[0], at: match.index };
  }
  return null;
}
