/** Posts that follow a name (张区长, 李明副区长). */
const POST =
  '(?:省长|市长|区长|县长|州长|盟长|旗长|镇长|乡长|书记|主任|局长|厅长|部长|署长|处长|科长|主席|总理|国务委员|委员长|院长|检察长|校长|秘书长|常委|总经理|董事长|司令员|政委)';
const SURNAME_AND_POST = new RegExp(`^[一-龥·]{1,4}?(?:常务)?副?${POST}(?:同志)?$`, 'u');
/** 王超斌委员, 石英代表 – not 全体代表 or 人大代表. */
const DELEGATE =
  /^(?!各位|全体|全国|人大|党|省|市|区|县|有关|列席)[一-龥·]{2,4}(?:代表|委员|同志|先生|女士)$/u;
/** 市长, 常务副区长 without a name; 区委书记 after the organ is cut off. */
const POST_ALONE = new RegExp(`^(?:[省市区县镇乡])?(?:委)?(?:常务)?副?${POST}$`, 'u');
const TAIL = new RegExp(
  `^(.{1,30}?(?:政府|委|委员会|局|厅|部|办公室))([一-龥·]{1,4}?(?:常务)?副?${POST}(?:同志)?)$`,
  'u',
);

/** Whether a fragment of a line of recipients is a person: 张区长, 石英代表, 区长. */
export function isPerson(text: string): boolean {
  return (
    DELEGATE.test(text) ||
    POST_ALONE.test(text) ||
    (SURNAME_AND_POST.test(text) && !/政府|[局厅]/u.test(text))
  );
}

/** Cuts 区政府张区长 into organ and person; null where it is no such thing. */
export function organAndPerson(text: string): { readonly organ: string; readonly person: string } | null {
  const [, organ = '', person = ''] = TAIL.exec(text) ?? [];
  return organ === '' || person.length < 2 ? null : { organ, person };
}
