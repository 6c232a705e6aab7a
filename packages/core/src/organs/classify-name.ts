import type { OrganSystem, OrganType } from './organ.ts';
import { isStateOrgan } from './state-organs.ts';

type Row<Value> = readonly [Value, RegExp];

/** Tried in order, the first that fits (organs.md 2). */
const SYSTEMS: readonly Row<OrganSystem>[] = [
  [
    'party',
    /^(?:中共|中国共产党|党中央)|(?:省|市|区|县|镇|乡)委(?!员|托)|党(?:委|组|工委)|纪(?:委|律检查委员会)|(?:组织|宣传|统战)部$|政法委/u,
  ],
  ['npc', /人民代表大会|人大/u],
  ['cppcc', /政治协商会议|政协/u],
  ['supervision', /监察委员会|监委/u],
  ['court', /法院(?:[一-龥]{2,10}分院)?$/u],
  ['procuratorate', /检察院$/u],
  ['military', /军区|人民武装部|人武部|中央军委|中央军事委员会|解放军/u],
  [
    'mass',
    /总工会|妇女联合会|妇联|共青团|工商联|工商业联合会|科学技术协会|科协|残疾人联合会|残联|文学艺术界联合会|文联$/u,
  ],
  [
    'government',
    /人民政府|国务院|(?:局|厅|署)$|(?:省|市|区|县|镇|乡|特别行政区)政府|办事处|委员会|领导小组|指挥部|[部委办]$|办公室$|[^协学]会$/u,
  ],
];

/** 议事协调机构 that are called 委员会, as against the departments of that name (发展和改革委员会). */
const COORDINATION =
  /(?:领导小组|指挥部|专班|联席会议|工作组|(?:安全生产|食品安全|食品药品安全|药品安全|国防动员|爱国卫生运动|防震减灾|双拥工作|绿化|减灾|禁毒|消防安全|国土空间规划|协调|推进)委员会|安委会|食安委|爱卫会|国动委|防指)(?:办公室|办)?$/u;

const TYPES: readonly Row<OrganType>[] = [
  ['coordination', COORDINATION],
  [
    'dispatched',
    /街道办(?:事处)?$|街道(?:党工委|工委)$|(?:开发区|园区|新区|集聚区|实验区|示范区|保税区|经开区|高新区)管(?:理)?委(?:员)?会$|行政公署$/u,
  ],
  [
    'office',
    /(?:人民政府|政府|委员会|党委|[省市区县州]委|国务院|军委|中央)办公(?:厅|室)$|[市区县](?:委|政|政府)办$/u,
  ],
  ['npc', /(?:人民代表大会|人大)(?:常务委员会|常委会)?$/u],
  ['cppcc', /^(?:中国人民政治协商会议.*委员会|.*政协)$/u],
  [
    'committee',
    /^(?:中共|中国共产党)(?!.*(?:纪律检查|政法|工作|机构编制)委员会).*委员会$|[省市区县州镇乡]委$|^中共中央$|^党中央$/u,
  ],
  ['government', /人民政府$|^国务院$|(?:[省市区县州镇乡]|特别行政区)政府$/u],
  ['division', /(?:局|委|委员会|厅|部|办公室|会)[一-龥]{1,10}(?:科|股|处|大队)$/u],
  ['department', /法院$|检察院$|法院[一-龥]{2,10}分院$/u],
  ['institution', /(?:学校|大学|学院|医院|卫生院|中心|所|站|馆|研究院|研究室|中学|小学|幼儿园)$/u],
  ['enterprise', /(?:公司|集团|厂)$/u],
  ['department', /(?:局|厅|署|委员会|委|部|办公室|办)$|(?:工会|妇联|工商联|科协|残联|文联|联合会)$|^共青团/u],
];

/** 基教科 of 教育局基教科: a division has the system of the organ it is in. */
const DIVISION_TAIL = /(局|委|委员会|厅|部|办公室|会)[一-龥]{1,10}(?:科|股|处|大队)$/u;

/** What kind of organ a name tells of; null where the name does not tell. */
export function classifyName(name: string): {
  readonly system: OrganSystem | null;
  readonly type: OrganType | null;
} {
  const type = TYPES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
  const mother = type === 'division' ? name.replace(DIVISION_TAIL, '$1') : name;
  const system = SYSTEMS.find(([, pattern]) => pattern.test(mother))?.[0] ?? null;
  // 民航总局, 审计署, 中国科学院: departments of the State Council whatever their last character.
  if (isStateOrgan(name) && type !== 'government')
    return {
      system: system ?? 'government',
      type: type === null || type === 'institution' ? 'department' : type,
    };
  return { system, type };
}
