import { divideName, NOWHERE } from './divide-name.ts';
import { isPerson } from './person.ts';
import { isStateOrgan } from './state-organs.ts';

const LONGEST = 60;

/** How names of organs end (elements.md 4.3); a bracket may follow: 教育厅（教委）. */
const ORGAN_END =
  /(?:政府|党委|党组|工委|人民代表大会|纪委|政协|人大|委员会|常委会|联合会|管委会|安委会|办公厅|办公室|办事处|政府办|委办|法院|检察院|分院|国务院|医院|学院|设计院|研究院|科学院|工程院|党校|中央|部|委|厅|局|署|公署|司|军区|战区|兵团|公司|学校|大学|中学|小学|幼儿园|中心|集团|银行|分行|支行|供销社|合作社|信用社|新华社|新华通讯社|出版社|协会|学会|商会|工会|妇联|工商联|科协|残联|文联|领导小组|指挥部|专班|联席会议|支队|大队|总队|调查队|研究所|派出所|司法所|财政所|电视台|图书馆|博物馆|档案馆|科|处|(?<=[局委会厅部室][一-龥]{1,10})股|组团|银监会|保监会|证监会|银保监会)$/u;
/** Words that end like an organ and are none. */
const NO_ORGAN =
  /(?:格局|布局|结局|大局|全局|当局|开局|时局|部署|签署|干部|全部|内部|外部|局部|[东西南北中]部|大厅|公司法|好处|各处|到处|之处|用处|学科|本科|专科|百科|会议|大会|[一-龥]代表|公司会)$/u;
const ALLOWED = /(?:人民代表大会|联席会议)$/u;
/** 责任单位, 牵头部门: labels of a list, not addressees. */
const LABEL =
  /^(?:责任|牵头|配合|主办|承办|协办|联系|参加|参会|报送|填报|申报|建设|施工|监理|设计|用人|完成|起草|编制|制定|发文|印发|主管|审批|申请|工作|组成|成员|下列|以下|上述|其他|举办|支持|抄送|主送|发送|组织|领导|管理|服务|办事|监督)(?:单位|部门|机构|机关|学校|中心)$/u;
/** What only sentences hold. Places that begin like one are excepted: 自贡市, 从江县, 将乐县, 经济开发区. */
const SENTENCE =
  /[。；！？：:，,《》“”\n]|如下|决定|根据|为了|现将|转发|批转|按照|关于|以及|应当|必须|\d{3}|^(?:现(?!代)|经(?!济|开)|由|请|将(?!乐)|把|对(?!外)|在|为|自(?![贡治然流])|从(?![江化])|以|其中|特此|一是|二是)/u;
/** Numbers of headings and items: 一、 （二） 3. */
const ITEM = /^[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)]/u;
/** 各镇, 区直各单位, 有关部门（单位）, 驻洛有关单位, 防指成员单位. */
const COLLECTIVE =
  /(?:各|有关|相关|所属|直属|成员|[省市区县局厅部校]属)[一-龥（）()、]{0,30}(?:单位|部门|学校|高校|院校|机构|机关|企业|镇|乡|街道|镇街|县|区|市|省|州|盟|旗|地区|科室|处室|股室|部委|[委办]、[委办局]|委办局|支行|村|社区|协会|民主党派|人民团体|群团组织|[省市区县]直)(?:[（(][^（）()]{1,14}[)）])?$/u;
/** A kind of organ and no organ: 领导小组, 办公室. */
const KIND =
  /^(?:领导小组|工作专班|指挥部|专班|联席会议|小组|办公室|办公厅|委员会|中心|公司|集团|学校|大学|中学|小学|幼儿园|医院|学院|协会|学会|工会|银行|分行|支行|支队|大队|总队|政府|人民政府|党委|党组|(?:委员会|领导小组|指挥部)办公室)$/u;
const BRACKET = /[（(][^（）()]{1,14}[)）]$/u;

/**
 * Whether a fragment reads like the name of an organ, a collective name (各有关单位), a place (河南省), or a
 * delegate (石英代表): elements.md 4.3 (3). It asks nothing of a directory.
 */
export function looksLikeOrgan(fragment: string): boolean {
  const text = fragment.replace(/\s+/gu, '');
  if (text.length < 2 || text.length > LONGEST || readsAsSentence(text) || LABEL.test(text)) return false;
  if (isStateOrgan(text) || COLLECTIVE.test(text) || isPerson(text)) return true;
  const bare = text.replace(BRACKET, '');
  if (KIND.test(bare)) return false;
  if (NO_ORGAN.test(bare) && !ALLOWED.test(bare)) return false;
  return ORGAN_END.test(bare) || isPlace(bare);
}

/** Whether text holds what no name of an organ does: clauses, quotation marks, the number of an item. */
export function readsAsSentence(text: string): boolean {
  return SENTENCE.test(text) || ITEM.test(text);
}

/** Whether text is the name of a division and nothing else: 河南省, 洛阳市偃师区. */
export function isPlace(text: string): boolean {
  const { division, rest } = divideName(text);
  return division !== NOWHERE && rest === '' && Object.values(division).some((name) => name !== null);
}
