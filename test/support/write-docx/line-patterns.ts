const HAN_YEAR = '[一二三四五六七八九零〇○ＯOo0]{4}';
const HAN_DAY = '[一二三四五六七八九十]{1,3}';

/** A date, in digits, in Han, or in one of the loose ways that a rule reports. */
const DATE = String.raw`(?:\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|${HAN_YEAR}年${HAN_DAY}月${HAN_DAY}[日号]|\d{2,4}[.\-/年]\d{1,2}[.\-/月]\d{1,2}[日号]?)`;

/** A line that is a date, or an organ and a date with white space between. */
export const DATE_LINE = new RegExp(String.raw`^(?:[^\s。；：，]{2,30}\s+)?${DATE}$`, 'u');

/** 题注: in brackets with a date, or ending in what was done: …通过, …施行. */
export const TITLE_NOTE = new RegExp(
  `^(?:[（(][^（）()]{0,60}${DATE}[^（）()]{0,60}[）)]|[（(]?${DATE}.{0,60}(?:通过|批准|发布|公布|施行|修订|修正)[）)]?)$`,
  'u',
);

/** A line in brackets, or one that begins as a 附注 does and has lost them. */
export const ANNOTATION = /^(?:[（(].{2,80}[）)]|(?:此件|联系人|发至|公开方式).{2,60})$/u;

/** 附件说明: “附件：…”, also “附件1.…” without the colon. */
export const ATTACHMENT_NOTE = /^附\s*件\s*(?:[：:]|\d{1,2}\s*[.．、])/u;

/** A further line of the 附件说明: “2.…”. */
export const ATTACHMENT_ITEM = /^\d{1,2}\s*[.．、](?!\d)/u;

/** The label of an attachment, alone or with its title behind it. */
export const ATTACHMENT_LABEL =
  /^(附\s*件\s*(?:\d{1,2}|[一二三四五六七八九十]+)?)(?:[\s：:.．]+(.+)|[：:]?)$/u;

/** Ordinals of the four levels (7.3.3). */
export const LEVELS = [
  [1, /^[一二三四五六七八九十百]+、/u],
  [2, /^[（(][一二三四五六七八九十百]+[）)]/u],
  [3, /^\d{1,2}[.．、](?!\d)/u],
  [4, /^[（(]\d{1,2}[）)]/u],
] as const;

/** 第X章, 第X节. */
export const CHAPTER = /^第[一二三四五六七八九十百]+[章节]\s*[^。]{0,30}$/u;

/** 出席、请假、列席 and the like of minutes (10.3). */
export const ATTENDANCE = /^((?:出席|请假|缺席|列席|参加|主持|记录)(?:人员?)?[：:])(.+)$/u;

/** The end of an organ's name, or an official and his name, as under an order. */
const SIGNER =
  /(?:政府|党委|党组|委员会|办公厅|办公室|办事处|法院|检察院|部|委|厅|局|署|院|会|行|社|公司|学校|大学|医院|中心|集团|组|[长任席记理]\s*[一-龥×]{1,2}\s?[一-龥×]{1,2})$/u;

/** A line that may be a signature: short, without a mark inside, and ending as an organ's name does. */
export const isSigner = (text: string): boolean =>
  text.length <= 60 && !/[。；：:，？！]/u.test(text) && SIGNER.test(text);

/** Copy recipients with their label, and the printing line, as an imprint typed out has them. */
export const COPY_LINE = /^(?:抄\s*送|抄\s*报|分\s*送)\s*[：:]/u;
export const PRINTING_LINE = /^(\S{2,40})\s+(\d{4}年\d{1,2}月\d{1,2}日)\s*印发?$/u;
