/**
 * Names of central organs without a division in them: 国务院组成部门、直属机构、直属事业单位、部委管理的国家局
 * (《国务院关于机构设置的通知》2023 and the plans of institutional reform of 1998, 2003, 2008, 2013, 2018, whose
 * names older documents bear). Names that begin with 国家 need no row.
 */
const DEPARTMENTS: readonly string[] = [
  '外交部|国防部|教育部|科学技术部|科技部|工业和信息化部|公安部|民政部|司法部|财政部|审计署',
  '人力资源和社会保障部|人力资源社会保障部|自然资源部|生态环境部|住房和城乡建设部|住房城乡建设部',
  '交通运输部|水利部|农业农村部|商务部|文化和旅游部|退役军人事务部|应急管理部|应急部|人民银行|中国人民银行',
  '海关总署|税务总局|市场监管总局|金融监管总局|广电总局|体育总局|证监会|中国证监会|中国证券监督管理委员会',
  '新华社|新华通讯社|中国科学院|中国社会科学院|中国工程院|中央广播电视总台|中国气象局|中国地震局',
  '中国民用航空局|中国民航局|民航局|民航总局|中国民用航空总局',
  '国土资源部|建设部|劳动和社会保障部|劳动保障部|人事部|卫生部|农业部|铁道部|交通部|信息产业部|文化部',
  '环境保护部|环保总局|对外贸易经济合作部|外经贸部|监察部|人口计生委|安全监管总局|质检总局|工商总局',
  '新闻出版总署|新闻出版广电总局|食品药品监管总局|银监会|保监会|银保监会|中国银监会|中国保监会|中国银保监会',
  '全国妇联|全国总工会|中华全国总工会|共青团中央|中国科协|中国残联|全国工商联|供销合作总社',
].flatMap((row) => row.split('|'));

const DEPARTMENT_NAMES: ReadonlySet<string> = new Set(DEPARTMENTS);

/** 国务院、中共中央、全国人大、全国政协、最高法、最高检、中央军委 and what is theirs. */
const CENTRAL =
  /^(?:国务院|中共中央|中国共产党中央|党中央|中央(?:军委|军事委员会|纪委|办公厅|组织部|宣传部|统战部|政法委|编办)|全国(?:人民代表大会|人大|政协)|中国人民政治协商会议全国委员会|最高人民(?:法院|检察院))/u;

/** 国家发展改革委、国家教委: a central organ, unless a place follows (国家税务总局洛阳市偃师区税务局). */
const NATIONAL = /^国家[一-龥]{1,18}(?:总局|局|署|委员会|委|部|院|办公室)$/u;

/** Whether a name is that of a central organ (level 0, organs.md 2). */
export function isStateOrgan(name: string): boolean {
  return (
    DEPARTMENT_NAMES.has(name) || CENTRAL.test(name) || (NATIONAL.test(name) && verticalPrefix(name) === '')
  );
}

/** 垂直管理: local organs whose name begins with that of their central bureau. */
const VERTICAL =
  /^(?:国家(?:税务总局|统计局|金融监督管理总局|外汇管理局|矿山安全监察局|烟草专卖局|粮食和物资储备局)|中国(?:人民银行|证券监督管理委员会|银行保险监督管理委员会)|中华人民共和国)(?=[一-龥]{2})/u;

/** The central bureau's name at the head of a local organ's name; empty where there is none. */
export function verticalPrefix(name: string): string {
  return VERTICAL.exec(name)?.[0] ?? '';
}
