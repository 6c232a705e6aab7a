/** Who is to write: 各镇, 各街道, 各部门, 各单位 (not 局属各单位, the issuer's own). */
const SUBJECT =
  /(?<![局委厅部所直]属|所属)(?:各(?:县|区|镇|乡|街道|地|部门|单位|成员单位|有关(?:部门|单位))|你们|你(?:县|区|镇|乡|街道|局|单位))/u;
/** 要……制定……实施方案: each gap within one sentence and bounded. */
const DEMAND =
  /(?:要|须|应|应当|必须|务必)(?!求|点|素|急)[^。；]{0,16}?(?:制定|制订|出台|制发|印发)[^。；]{0,14}?(?:实施方案|实施细则|配套文件|配套细则|配套办法|配套措施|工作方案|具体办法)/u;
/** Papers that a law or regulation asks for. */
const BY_LAW = /(?:根据|按照|依照|依据)[^。；]{0,40}(?:法|条例|规定)/u;
const LONGEST_GAP = 12;

/** The first demand of a sentence that others issue supporting papers (减负一、3): its words and their index. */
export function supportingDocsDemand(text: string): { readonly index: number; readonly text: string } | null {
  const subject = SUBJECT.exec(text);
  if (!subject || BY_LAW.test(text.slice(0, subject.index))) return null;
  const from = subject.index + subject[0].length;
  const match = DEMAND.exec(text.slice(from));
  return match && match.index <= LONGEST_GAP ? { index: from + match.index, text: match[0] } : null;
}
