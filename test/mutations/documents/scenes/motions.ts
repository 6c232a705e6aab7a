/** What a government puts before its congress or the standing committee of it. */
export interface Motion {
  readonly id: string;
  readonly government: string;
  readonly office: string;
  /** A department, which may put forward none, and the code of its numbers. */
  readonly department: string;
  readonly departmentCode: string;
  readonly congress: string;
  readonly code: string;
  readonly sequence: number;
  readonly signatory: string;
  readonly date: string;
  readonly matter: string;
  readonly body: readonly string[];
}

const YANSHI = {
  government: '洛阳市偃师区人民政府',
  office: '洛阳市偃师区人民政府办公室',
  congress: '洛阳市偃师区人民代表大会常务委员会',
  code: '偃政',
  signatory: '张某',
} as const;

export const MOTIONS: readonly Motion[] = [
  {
    ...YANSHI,
    id: 'land-plan',
    department: '洛阳市偃师区自然资源局',
    departmentCode: '偃自然资',
    sequence: 18,
    date: '2026年5月14日',
    matter: '提请审议洛阳市偃师区国土空间总体规划局部调整方案',
    body: [
      '因城东排涝泵站、城际公交枢纽等项目建设需要，拟对国土空间总体规划进行局部调整，涉及用地面积126亩，不涉及永久基本农田和生态保护红线。',
      '调整方案已经区政府第20次常务会议讨论通过，现提请审议。',
    ],
  },
  {
    ...YANSHI,
    id: 'environment',
    department: '洛阳市偃师区水利局',
    departmentCode: '偃水',
    sequence: 25,
    date: '2026年7月22日',
    matter: '提请审议伊洛河生态补偿实施方案',
    body: [
      '为落实流域生态保护责任，区人民政府组织拟订了伊洛河生态补偿实施方案，明确了补偿范围、标准和资金来源，计划从2027年开始实施。',
      '该方案已公开征求社会意见，并经区政府第24次常务会议讨论通过。现提请审议。',
    ],
  },
  {
    ...YANSHI,
    id: 'final-accounts',
    department: '洛阳市偃师区财政局',
    departmentCode: '偃财',
    sequence: 27,
    date: '2026年8月5日',
    matter: '提请审查和批准2025年区级决算',
    body: [
      '2025年，全区一般公共预算收入完成28.6亿元，一般公共预算支出完成53.2亿元，收支平衡。区级决算草案已经审计。',
      '根据《中华人民共和国预算法》的有关规定，现提请审查和批准。',
    ],
  },
  {
    ...YANSHI,
    id: 'education-day',
    department: '洛阳市偃师区教育局',
    departmentCode: '偃教',
    sequence: 32,
    date: '2026年9月23日',
    matter: '提请审议设立区教育发展日',
    body: [
      '为营造尊师重教的良好氛围，区人民政府拟将每年9月10日所在周的星期三设立为区教育发展日，开展优秀教师宣传、教育公益募捐等活动。现提请审议。',
    ],
  },
  {
    id: 'anji-bamboo',
    government: '安吉县人民政府',
    office: '安吉县人民政府办公室',
    department: '安吉县林业局',
    departmentCode: '安林',
    congress: '安吉县人民代表大会常务委员会',
    code: '安政',
    sequence: 21,
    signatory: '沈某',
    date: '2026年6月4日',
    matter: '提请审议竹产业发展规划',
    body: [
      '县人民政府编制了竹产业发展规划（2026—2030年），提出到2030年全县竹产业总产值达到300亿元的目标，并安排重点工程14项。',
      '规划已经县政府第38次常务会议审议通过，现提请审议。',
    ],
  },
  {
    id: 'liuyang-debt',
    government: '浏阳市人民政府',
    office: '浏阳市人民政府办公室',
    department: '浏阳市财政局',
    departmentCode: '浏财',
    congress: '浏阳市人民代表大会常务委员会',
    code: '浏政',
    sequence: 30,
    signatory: '彭某',
    date: '2026年7月17日',
    matter: '提请审查2026年市级预算调整方案',
    body: [
      '经省级转贷，我市新增专项债券额度6.8亿元，拟安排用于园区标准厂房、城乡供水等5个项目。为此，编制了2026年市级预算调整方案，现提请审查。',
    ],
  },
  {
    id: 'meitan-tea-day',
    government: '湄潭县人民政府',
    office: '湄潭县人民政府办公室',
    department: '湄潭县农业农村局',
    departmentCode: '湄农',
    congress: '湄潭县人民代表大会',
    code: '湄府',
    sequence: 2,
    signatory: '龙某',
    date: '2026年1月12日',
    matter: '提请审议设立湄潭茶日',
    body: [
      '我县是茶叶主产区，有茶农35万人。为弘扬茶文化、提升品牌影响力，县人民政府拟将每年4月28日设立为湄潭茶日。',
      '设立方案已征求各方面意见，现提请大会审议。',
    ],
  },
  {
    id: 'gongcheng-regulation',
    government: '恭城瑶族自治县人民政府',
    office: '恭城瑶族自治县人民政府办公室',
    department: '恭城瑶族自治县文化广电体育和旅游局',
    departmentCode: '恭文',
    congress: '恭城瑶族自治县人民代表大会常务委员会',
    code: '恭政',
    sequence: 16,
    signatory: '盘某',
    date: '2026年6月18日',
    matter: '提请审议文庙武庙保护条例（草案）',
    body: [
      '恭城文庙、武庙为全国重点文物保护单位。为加强保护管理，县人民政府起草了保护条例（草案），共6章38条，已经县政府常务会议讨论通过。现提请审议。',
    ],
  },
  {
    id: 'weifang-water',
    government: '潍坊市人民政府',
    office: '潍坊市人民政府办公室',
    department: '潍坊市水利局',
    departmentCode: '潍水',
    congress: '潍坊市人民代表大会常务委员会',
    code: '潍政',
    sequence: 19,
    signatory: '刘某',
    date: '2026年5月25日',
    matter: '提请审议节约用水条例（草案）',
    body: [
      '潍坊市人均水资源量不足全国平均水平的六分之一。为规范用水行为，市人民政府组织起草了节约用水条例（草案），广泛听取了企业、农户和专家的意见。',
      '草案已经2026年5月18日市政府第64次常务会议讨论通过，现提请审议。',
    ],
  },
  {
    id: 'aohan-industry',
    government: '敖汉旗人民政府',
    office: '敖汉旗人民政府办公室',
    department: '敖汉旗农牧局',
    departmentCode: '敖农牧',
    congress: '敖汉旗人民代表大会常务委员会',
    code: '敖政',
    sequence: 14,
    signatory: '包某',
    date: '2026年5月11日',
    matter: '提请审议旱作农业系统保护工作',
    body: [
      '敖汉旱作农业系统于2012年被列为全球重要农业文化遗产。旗人民政府拟划定核心保护区3处，建设种质资源库1座，现提请审议并作出决议。',
    ],
  },
];
