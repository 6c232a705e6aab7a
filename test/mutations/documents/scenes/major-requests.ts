/** Something of great weight that a bureau asks of the bureau above, its own government having agreed. */
export interface MajorRequest {
  readonly id: string;
  readonly issuer: string;
  readonly to: string;
  readonly own: string;
  /** Its own government, as the text calls it. */
  readonly consent: string;
  readonly government: string;
  readonly number: string;
  readonly signatory: string;
  readonly date: string;
  readonly contact: string;
  readonly matter: string;
  /** The first paragraph, up to the consent. */
  readonly ground: string;
  readonly request: string;
}

const YANSHI = { own: '我局', consent: '区人民政府', government: '洛阳市偃师区人民政府' } as const;

export const MAJOR_REQUESTS: readonly MajorRequest[] = [
  {
    ...YANSHI,
    id: 'transport-bridge',
    issuer: '洛阳市偃师区交通运输局',
    to: '洛阳市交通运输局',
    number: '偃交〔2026〕31号',
    signatory: '袁建国',
    date: '2026年6月22日',
    contact: '于淼 0379-67700023',
    matter: '实施伊河大桥重大改造工程',
    ground:
      '伊河大桥建成于1994年，2026年3月被评定为四类桥梁。我局委托设计单位编制了拆除重建方案，概算投资1.08亿元。',
    request: '请市交通运输局对技术方案进行审查，并给予行业补助支持。',
  },
  {
    ...YANSHI,
    id: 'culture-site',
    issuer: '洛阳市偃师区文化广电和旅游局',
    to: '洛阳市文化广电和旅游局',
    number: '偃文广旅〔2026〕35号',
    signatory: '邓永红',
    date: '2026年7月20日',
    contact: '傅强 0379-67700024',
    matter: '举办二里头文化节重大活动',
    ground:
      '为扩大二里头遗址影响力，拟于2026年10月举办二里头文化节，包括开幕式、学术论坛、非遗展演等8项活动，预计参加人数3.5万人次。',
    request: '请贵局将该活动纳入全市重大文旅活动计划，并对活动方案予以指导。',
  },
  {
    ...YANSHI,
    id: 'agriculture-park',
    issuer: '洛阳市偃师区农业农村局',
    to: '洛阳市农业农村局',
    number: '偃农〔2026〕33号',
    signatory: '叶文涛',
    date: '2026年5月28日',
    contact: '程琳 0379-67700025',
    matter: '申报葡萄产业重大项目',
    ground:
      '我区葡萄种植面积4.6万亩，具备建设优势特色产业集群的条件。项目计划投资8600万元，建设标准化基地1.2万亩、产地冷库15座。',
    request: '请市农业农村局推荐我区申报省级重大农业产业项目。',
  },
  {
    ...YANSHI,
    id: 'housing-old-town',
    issuer: '洛阳市偃师区住房和城乡建设局',
    to: '洛阳市住房和城乡建设局',
    number: '偃建〔2026〕37号',
    signatory: '潘志远',
    date: '2026年8月10日',
    contact: '蔡颖 0379-67700026',
    matter: '调整老旧小区改造重大项目计划',
    ground: '我区2026年计划改造老旧小区28个、4120户，其中3个小区因纳入城市更新片区，需要调整改造方式。',
    request: '请你局批准将上述3个小区调出年度计划，并增补具备开工条件的2个小区。',
  },
  {
    ...YANSHI,
    id: 'education-school',
    issuer: '洛阳市偃师区教育局',
    to: '洛阳市教育局',
    number: '偃教〔2026〕33号',
    signatory: '王某',
    date: '2026年9月14日',
    contact: '张某 0379-67700001',
    matter: '新建高中重大建设项目选址论证',
    ground:
      '根据学龄人口预测，到2030年我区高中学位缺口为3600个。拟在城区东部新建高中1所，设计规模72个班，估算投资4.2亿元。',
    request: '请市教育局组织专家对选址和建设规模进行论证。',
  },
  {
    id: 'anji-reservoir',
    issuer: '安吉县水利局',
    to: '湖州市水利局',
    own: '我局',
    consent: '县人民政府',
    government: '安吉县人民政府',
    number: '安水〔2026〕44号',
    signatory: '施建平',
    date: '2026年8月28日',
    contact: '章晨 0572-50120033',
    matter: '凤凰水库重大除险加固方案',
    ground:
      '凤凰水库于1962年建成，总库容2113万立方米，大坝安全鉴定为三类坝。除险加固方案包括坝体防渗、溢洪道改建和观测设施更新，工期18个月。',
    request: '请市水利局对除险加固方案予以审查。',
  },
  {
    id: 'liuyang-emergency',
    issuer: '浏阳市应急管理局',
    to: '长沙市应急管理局',
    own: '我局',
    consent: '市人民政府',
    government: '浏阳市人民政府',
    number: '浏应急〔2026〕37号',
    signatory: '邓辉',
    date: '2026年10月12日',
    contact: '黎敏 0731-83720034',
    matter: '开展危险源重大风险评估',
    ground:
      '我市有花炮生产、经营企业及危险化学品储存单位共计560余家，亟须引入专业机构开展区域性风险评估，预计用时4个月。',
    request: '请长沙市应急管理局选派专家指导，并协调省级技术机构参与。',
  },
  {
    id: 'xindu-traffic',
    issuer: '成都市新都区交通运输局',
    to: '成都市交通运输局',
    own: '我局',
    consent: '区人民政府',
    government: '成都市新都区人民政府',
    number: '新都交〔2026〕29号',
    signatory: '魏晓峰',
    date: '2026年7月9日',
    contact: '何洁 028-83020035',
    matter: '启动铁路货运外绕线重大前期工作',
    ground:
      '现有货运铁路穿越城区9.3公里，设平交道口5处，对城市交通和居民生活影响较大。外绕线初步走向已与沿线镇（街道）对接。',
    request: '请市交通运输局指导开展线位研究，并协助对接铁路部门。',
  },
  {
    id: 'meitan-tea',
    issuer: '湄潭县农业农村局',
    to: '遵义市农业农村局',
    own: '我局',
    consent: '县人民政府',
    government: '湄潭县人民政府',
    number: '湄农〔2026〕41号',
    signatory: '田茂林',
    date: '2026年6月26日',
    contact: '龙艳 0851-24220022',
    matter: '建设茶叶交易中心重大工程',
    ground:
      '我县年产干茶8万余吨，但尚无集中交易场所。拟利用闲置厂房改造建设茶叶交易中心，配套检测、仓储、电商功能，建筑面积2.6万平方米。',
    request: '请你局将该工程列入全市茶产业重点工程，并给予政策指导。',
  },
  {
    id: 'gongcheng-education',
    issuer: '恭城瑶族自治县教育局',
    to: '桂林市教育局',
    own: '我局',
    consent: '自治县人民政府',
    government: '恭城瑶族自治县人民政府',
    number: '恭教〔2026〕30号',
    signatory: '李桂英',
    date: '2026年8月3日',
    contact: '莫小红 0773-82120036',
    matter: '调整中小学布局重大事项',
    ground:
      '近5年，我县农村小学在校生减少3100人，不足50人的教学点达27个。布局调整方案拟保留教学点11个、撤并16个，新增寄宿床位820个。',
    request: '请桂林市教育局对布局调整方案予以指导。',
  },
];
