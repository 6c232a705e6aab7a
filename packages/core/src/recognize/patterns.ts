/**
 * Patterns that several steps of recognition share. They run on `Line.match` (full-width letters and digits already
 * half-width, every space a plain space), are anchored or bounded and linear.
 */

/** 文种 as they are written at the end of a title, longest first; 令 also stands for 命令. */
export const TYPE_WORDS = '决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|复函|函|纪要';

/** Words that end titles of other papers: not among the fifteen, reported by type/unknown. */
export const OTHER_TYPE_WORDS =
  '请示报告|报告请示|方案|总结|计划|安排|要点|申请|汇报|办法|规定|规则|细则|预案|答复|倡议书|公示|说明|讲话|条例|规划|制度|批示|指示';

export const HAN_NUMBER = '[一二三四五六七八九十百零〇]';

/** Digits of a year in Chinese numerals, without brackets: the zero is written 〇, ○ or 零. */
export const HAN_DIGIT = '一二三四五六七八九〇○零';

/** Standing alone: 2026年5月16日, spaces allowed between. */
export const DATE_ARABIC = /^(\d{2,4}) *年 *(\d{1,2}) *月 *(\d{1,2}) *[日号]$/u;

/** 二〇二六年五月十六日; the corpus writes the zero as 〇, ○, Ｏ (already O here), o, 0 and 零. */
export const DATE_HAN =
  /^([一二三四五六七八九零〇○Oo0]{4}) *年 *([一二三四五六七八九十]{1,3}) *月 *([一二三四五六七八九十]{1,3}) *[日号]$/u;

/** 2026.5.16, 2026-05-16, 2026/5/16: only to be reported. */
export const DATE_LOOSE = /^(\d{2,4}) ?[./-] ?(\d{1,2}) ?[./-] ?(\d{1,2})[日号]?$/u;

/** Year and month only: 2026年5月. */
export const DATE_MONTH = /^(\d{4}) *年 *(\d{1,2}) *月$/u;

// What a template leaves open: ×, X, □, ○, _ and spaces.
const OPEN_PLACE = '[\\dXx×□○_ ]{0,8}';

/** Still to be filled in: 2026年 月 日, ×年×月×日, 二〇二六年 月 日. */
export const DATE_DRAFT = new RegExp(
  `^(?:${OPEN_PLACE}|[${HAN_DIGIT}]{4} *)年${OPEN_PLACE}月${OPEN_PLACE}日$`,
  'u',
);

/** 发文字号 alone in its paragraph (GB/T 9704—2012 7.2.5), with the wrong forms that rules report. */
export const DOCUMENT_NUMBER =
  /^(?<prefix>[一-龥]{1,14}) *(?<open>[〔［[【(（﹝〈<]) *(?<year>['’]?\d{2,4}) *(?<close>[〕］\]】)）﹞〉>]) *(?:(?<di>第) *)?(?:(?<seq>\d{1,5}) *)?(?<hao>号)?$/u;

/** 偃政〔2026〕×号, 〔20XX〕第XX号, X委报〔201X〕X号: a number that is still to be filled in. */
export const DRAFT_NUMBER = new RegExp(
  `^(?<prefix>[一-龥Xx×□○]{0,14}) *(?<open>[〔［[【(（﹝]) *(?<year>${OPEN_PLACE})(?<close>[〕］\\]】)）﹞]) *(?<di>第)?(?<seq>${OPEN_PLACE})号$`,
  'u',
);

/** A number without the organ's code: 〔2026〕8号 of minutes. */
export const BARE_NUMBER =
  /^(?<open>[〔［[【(（﹝]) *(?<year>\d{2,4}) *(?<close>[〕］\]】)）﹞]) *(?:(?<di>第) *)?(?:(?<seq>\d{1,5}) *)?(?<hao>号)?$/u;

/** 第3号 under an order (10.2). */
export const ORDER_NUMBER = new RegExp(`^第 *(?<seq>\\d{1,4}|${HAN_NUMBER}{1,6}) *号$`, 'u');

/** 第5期, （第5号）, （8） under minutes (10.3). */
export const ISSUE_NUMBER = new RegExp(
  `^(?:第 *(?<seq>\\d{1,4}|${HAN_NUMBER}{1,6}) *期|[（(]第? *(?<seq2>\\d{1,4}|${HAN_NUMBER}{1,6}) *[号期]?[）)])$`,
  'u',
);

/** 份号 (7.2.1): six digits, or any other number of them that a rule reports. */
export const COPY_NUMBER = /^\d{1,8}$/u;

/** 密级 and 保密期限 (7.2.2), with a label, a wrong mark or none between them. */
export const CLASSIFICATION =
  /^(?:密 *级 *[：:] *)?(?<level>绝 *密|机 *密|秘 *密)(?: *级)? *(?:(?<mark>[★☆*＊]) *(?<period>.{1,12})?|(?<bare>\d{1,2} *(?:年|个月|月|天|日)|长期))?$/u;
/** Words that wrongly stand in its place. */
export const CLASSIFICATION_WRONG =
  /^(?:内部|保密|内部资料|内部文件|工作秘密|商业秘密) *(?:[★☆*＊].{1,12})?$/u;

/** 紧急程度 (7.2.3), right and wrong; of a telegram 特急·明电. */
export const URGENCY =
  /^(?:(?:紧急程度|等 *级) *(?:[：:] *)?)?(?<value>特 *提|特 *急|加 *急|平 *急|紧 *急|急 *件|特急件|一般件|平 *件|火 *急|急)(?: *[·・] *[明密]电)?$/u;

/** 签发人 (7.2.6) and its names, at the end of a line. */
export const SIGNATORY = /签 *发 *人(?: *(?<colon>[：:]))? *(?<names>.*)/su;

/** 印发机关和印发日期 (7.4.3); ×, X and Chinese numerals in the date are for rules to report. */
export const PRINTING = new RegExp(
  `^(?<organ>[一-龥Xx×□○][一-龥Xx×□○、（）() ]{2,60}?)? *(?<date>[\\dXx×□○]{2,4} *年 *[\\dXx×□○]{1,2} *月 *[\\dXx×□○]{1,2} *[日号]|[${HAN_DIGIT}]{4}年${HAN_NUMBER}{1,3}月${HAN_NUMBER}{1,3}日) *(?<suffix>印发|印)?$`,
  'u',
);

export const COPY_RECIPIENTS = /^(?<label>抄 *送|抄 *报|分 *送)(?: *(?<colon>[：:]))? *(?<list>.*)/su;
export const MAIN_IN_IMPRINT = /^主 *送 *[：:] *(?<list>.*)/su;
export const COPIES_PRINTED = /^[（(]? *共 *印 *\d+ *份 *[)）]?$/u;

// The number of an attachment. 附件2026年… has none.
const OWN_NUMBER = `\\d{1,2}(?!\\d)|${HAN_NUMBER}{1,3}`;

/** A document number, or （可选） and the like, may stand about the label of an attachment: 偃政〔2026〕7号附件1 (7.3.7). */
const OF_NUMBER = '(?:[^ 。；，]{1,30}号 *(?:的 *)?)?';

/** The label of an attachment in a paragraph of its own: 附件, 附件1, 附件一：. */
export const ATTACHMENT_LABEL = new RegExp(
  `^${OF_NUMBER}附 *件 *(?:(?<n>${OWN_NUMBER}) *)?(?:[：:.．、]|[（(][^（）()]{1,10}[)）])?$`,
  'u',
);

/** Label and title in one paragraph, after the closing: 附件1 名称, 附件1：名称. */
export const ATTACHMENT_LABEL_TITLE = new RegExp(
  `^${OF_NUMBER}附 *件(?: *(?<n>${OWN_NUMBER}) *(?:[：:.．、] *)?| *[：:] *| +)(?<title>[^。； ][^。；]{1,79})$`,
  'u',
);

/** First line of an attachment note (7.3.4): 附件：名称, 附件：1.名称, 附件1.名称, 附件1：名称. */
export const ATTACHMENT_NOTE = new RegExp(
  `^附 *件 *(?:(?<own>${OWN_NUMBER}) *(?:(?<owndot>[.．、]) *)?)?(?:(?<colon>[：:]) *)?(?:(?<n>\\d{1,2}|${HAN_NUMBER}{1,3}) *(?<dot>[.．、]) *)?(?<name>[^ .．、：:].*)$`,
  'u',
);
/** 附件： alone, with the names in the lines below. */
export const ATTACHMENT_NOTE_HEAD = /^附 *件 *(?<colon>[：:])$/u;
/** 1.名称 in the lines below. */
export const ATTACHMENT_NOTE_ITEM = new RegExp(
  `^(?<n>\\d{1,2}|${HAN_NUMBER}{1,3}) *(?<dot>[.．、]) *(?<name>[^ ].*)$`,
  'u',
);

/** 附注 in its brackets (7.3.6); brackets may stand inside: （联系人：张某，电话：（0379）67700001）. */
export const ANNOTATION =
  /^(?<open>[（([【［])(?<inner>(?:[^（）()]|[（(][^（）()]{1,30}[)）]){2,120})(?<close>[)）\]】］])$/u;
/** 附注 that lacks its brackets, or the closing one. */
export const ANNOTATION_BARE =
  /^(?:(?:此件|联系人|发至|公开方式|公开属性|公开选项)[^。]{2,80}|(?<open>[（(])(?:此件|联系|发至|公开|主动|依申请)[^。）)]{1,80}|(?:主动|依申请|不予)公开)$/u;

/** Leavings of a web page. */
export const RESIDUE =
  /^(?:关闭窗口|打印本页|打印|关闭|扫一扫.*|分享到.*|来源：.*|信息来源：.*|索引号：?.*|浏览次数.*|字体：.*|发布时间：.*|\[?大 中 小\]?)$/u;

/** Spaces cut out; titles and names are compared like this. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
