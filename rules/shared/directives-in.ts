import { matchesIn } from '@gongwen/core';
import type { BodySentence } from './body-sentences.ts';
import { supportingDocsDemand } from './supporting-docs-demand.ts';

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
/** An order to the addressees. */
export interface Order {
  readonly sentence: BodySentence;
  readonly word: string;
  /** Index of the word in the sentence. */
  readonly at: number;
}

/** Softer words that assign work to them. */
export interface Instruction {
  readonly sentence: BodySentence;
  readonly match: RegExpExecArray;
}

/** Orders to the lower governments a department writes to, and where there is none the first words that assign work. */
export function directivesIn(sentences: readonly BodySentence[]): {
  readonly orders: readonly Order[];
  readonly instruction: Instruction | null;
} {
  const orders = sentences.flatMap((sentence) => orderIn(sentence) ?? []);
  if (orders.length > 0) return { orders, instruction: null };
  for (const sentence of sentences) {
    const match = SOFT.exec(sentence.text);
    // 各镇要制定实施方案 is for routing/no-require-supporting-docs to report.
    if (match && !supportingDocsDemand(sentence.text)) return { orders, instruction: { sentence, match } };
  }
  return { orders, instruction: null };
}

/** The first order of a sentence to the addressees: named before it, or left out where it can be nobody else. */
function orderIn(sentence: BodySentence): Order | null {
  const { text } = sentence;
  for (const match of matchesIn(text, STRONG)) {
    const before = text.slice(0, match.index);
    const addressee = ADDRESSEE.exec(before);
    if (RETOLD.test(before)) return null;
    const between = addressee ? before.slice(addressee.index + addressee[0].length) : before;
    if (OTHER.test(between)) continue;
    if (addressee || AT_START.test(text)) return { sentence, word: match[0], at: match.index };
  }
  return null;
}
