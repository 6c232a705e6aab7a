/** Posts that follow a name (张区长, 李明副区长). */
const POST =
  '(?:省长|市长|区长|县长|州长|盟长|旗长|镇长|乡长|书记|主任|局长|厅长|部长|署长|处长|科长|主席|总理|国务委员|委员长|院长|检察长|校长|秘书长|常委|总经理|董事长|司令员|政委)';
/** 张区长, 李明副区长. A name does not end like an organ (办公室主任). */
const NAME_AND_POST = new RegExp(
  `^(?:尊敬的)?[一-龥·]{1,4}?(?<!政府|[局厅委室会组部处所院校]|中心|公司|常务|副)(?:常务)?副?${POST}(?:同志)?$`,
  'u',
);
/** 区长张三同志. */
const POST_AND_NAME = new RegExp(`^[一-龥]{0,8}?${POST}[一-龥·]{2,4}同志$`, 'u');
/** 王超斌委员, 石英代表 – not 全体代表 or 人大代表. */
const DELEGATE =
  /^(?!各位|全体|全国|人大|党|省|市|区|县|有关|列席)[一-龥·]{2,4}(?:代表|委员|同志|先生|女士)$/u;
/** 区长, 常务副市长, 区委书记: of other posts without a name (主任：) one does not know whose they are. */
const POST_ALONE = /^(?:(?:常务)?副?[省市区县州镇乡]长|[省市区县州镇乡]委(?:副?书记|秘书长))$/u;
const TAIL = new RegExp(
  `^(.{1,30}(?:政府|委|委员会|局|厅|部|办公室))([一-龥·]{0,4}?(?:常务)?副?${POST}(?:同志)?)$`,
  'u',
);

/** Whether a fragment of a line of recipients is a person: 张区长, 石英代表, 区长. */
export function isPerson(text: string): boolean {
  return [DELEGATE, POST_ALONE, NAME_AND_POST, POST_AND_NAME].some((pattern) => pattern.test(text));
}

/** Cuts 区政府张区长 into organ and person; null where it is no such thing. */
export function organAndPerson(text: string): { readonly organ: string; readonly person: string } | null {
  const [, organ = '', person = ''] = TAIL.exec(text) ?? [];
  return organ === '' || person.length < 2 ? null : { organ, person };
}
