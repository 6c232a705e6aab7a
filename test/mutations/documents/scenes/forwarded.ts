/** A 通知 from above that an office forwards. */
export interface Forwarded {
  readonly id: string;
  readonly office: string;
  readonly number: string;
  readonly date: string;
  readonly recipients: readonly string[];
  /** The office above, its number and date, and whom it addresses. */
  readonly upper: string;
  readonly upperNumber: string;
  readonly upperDate: string;
  readonly upperRecipients: string;
  /** 关于……的通知 */
  readonly topic: string;
  readonly remark: string;
  readonly lines: readonly string[];
}

const YANSHI = {
  office: '洛阳市偃师区人民政府办公室',
  recipients: ['各镇人民政府', '各街道办事处', '区人民政府各部门'],
} as const;

const LUOYANG = {
  ...YANSHI,
  upper: '洛阳市人民政府办公室',
  upperRecipients: '各县区人民政府，市人民政府各部门：',
} as const;

const HENAN = {
  ...YANSHI,
  upper: '河南省人民政府办公厅',
  upperRecipients: '各省辖市人民政府，省人民政府各部门：',
} as const;

export const FORWARDED: readonly Forwarded[] = [
  {
    ...LUOYANG,
    id: 'winter-fire',
    number: '偃政办〔2026〕57号',
    date: '2026年11月12日',
    upperNumber: '洛政办〔2026〕61号',
    upperDate: '2026年11月5日',
    topic: '做好今冬明春火灾防控工作',
    remark: '请结合实际，认真贯彻执行。',
    lines: [
      '为预防和遏制火灾事故，现就做好今冬明春火灾防控工作通知如下。',
      '一、突出重点场所。对商场、养老机构、医院、学校和劳动密集型企业开展消防安全检查。',
      '二、强化宣传教育。利用广播、短信等方式普及用火用电常识。',
      '三、做好应急准备。各级消防救援队伍保持执勤战备状态。',
    ],
  },
  {
    ...LUOYANG,
    id: 'peony-festival',
    number: '偃政办〔2026〕9号',
    date: '2026年3月19日',
    upperNumber: '洛政办〔2026〕12号',
    upperDate: '2026年3月11日',
    topic: '做好牡丹文化节旅游服务保障工作',
    remark: '请认真抓好落实。',
    lines: [
      '牡丹文化节期间游客集中，为提升旅游服务质量，现将有关事项通知如下。',
      '一、旅游景区要落实门票预约制度，合理控制游客流量。',
      '二、宾馆、饭店要规范经营行为，做到明码标价、诚信服务。',
      '三、交通运输部门要增加客运运力，方便游客往返。',
    ],
  },
  {
    ...HENAN,
    id: 'summer-harvest',
    number: '偃政办〔2026〕19号',
    date: '2026年5月21日',
    upperNumber: '豫政办〔2026〕33号',
    upperDate: '2026年5月14日',
    topic: '做好2026年“三夏”生产工作',
    remark: '请结合实际，认真贯彻落实。',
    lines: [
      '“三夏”生产在即，为确保夏粮丰产丰收，现就有关工作通知如下。',
      '一、组织机具调度',
      '各地要提前对接跨区作业机具，设立农机服务站，保障油料供应。',
      '二、保障道路通行',
      '对运输联合收割机的车辆免收通行费，优先便捷通行。',
      '三、抓好夏播',
      '抢时抢墒播种，扩大玉米、大豆种植面积。',
    ],
  },
  {
    ...HENAN,
    id: 'migrant-wages',
    number: '偃政办〔2026〕2号',
    date: '2026年1月14日',
    upperNumber: '豫政办〔2026〕1号',
    upperDate: '2026年1月6日',
    topic: '做好岁末年初保障农民工工资支付工作',
    remark: '请对照要求，逐项抓好落实。',
    lines: [
      '为维护农民工合法权益，现将有关事项通知如下：',
      '一、开展专项检查。对在建工程项目落实工资专用账户、实名制管理等情况逐一核查。',
      '二、畅通维权渠道。设立维权窗口，对欠薪线索实行限时办结。',
      '三、严肃责任追究。对拒不支付劳动报酬的，依法移送司法机关。',
    ],
  },
  {
    ...LUOYANG,
    id: 'statistics-quality',
    number: '偃政办〔2026〕29号',
    date: '2026年6月25日',
    upperNumber: '洛政办〔2026〕38号',
    upperDate: '2026年6月15日',
    topic: '进一步提高统计数据质量',
    remark: '请遵照执行。',
    lines: [
      '为防范统计造假、弄虚作假，提高统计数据质量，现通知如下。',
      '一、任何单位和个人不得干预统计调查对象独立真实报送数据。',
      '二、统计机构应当健全数据审核、评估和核查制度。',
      '三、对查实的统计违法行为，按照有关规定处理。',
    ],
  },
  {
    id: 'anji-typhoon',
    office: '安吉县人民政府办公室',
    number: '安政办发〔2026〕31号',
    date: '2026年7月9日',
    recipients: ['各乡镇人民政府', '各街道办事处', '县政府各部门'],
    upper: '湖州市人民政府办公室',
    upperNumber: '湖政办发〔2026〕40号',
    upperDate: '2026年7月3日',
    upperRecipients: '各区县人民政府，市政府各部门：',
    topic: '做好2026年防台风工作',
    remark: '请认真贯彻落实。',
    lines: [
      '根据气象部门预测，今年影响我市的台风有2个至3个。为做好防御工作，现通知如下：',
      '一、排查风险隐患。重点检查山塘水库、地质灾害点、临时工棚和户外广告牌。',
      '二、落实转移预案。明确转移对象、路线和安置场所，确保应转尽转。',
      '三、加强信息发布。预警信息及时传递到村到户到人。',
    ],
  },
  {
    id: 'xindu-greenway',
    office: '成都市新都区人民政府办公室',
    number: '新都府办发〔2026〕14号',
    date: '2026年4月16日',
    recipients: ['各镇人民政府', '各街道办事处', '区级各部门'],
    upper: '成都市人民政府办公厅',
    upperNumber: '成办发〔2026〕20号',
    upperDate: '2026年4月8日',
    upperRecipients: '各区（市）县人民政府，市级各部门：',
    topic: '加强城市绿道运营维护管理',
    remark: '请结合实际贯彻落实。',
    lines: [
      '为保障绿道安全、整洁、有序，现将有关事项通知如下。',
      '一、明确管护责任。绿道建成移交前由建设单位负责管护，移交后由运营单位负责。',
      '二、规范经营活动。绿道沿线设置服务设施应当符合规划，不得影响通行。',
      '三、建立投诉响应机制。对市民反映的问题，在3个工作日内回复。',
    ],
  },
  {
    id: 'meitan-rural-water',
    office: '湄潭县人民政府办公室',
    number: '湄府办发〔2026〕22号',
    date: '2026年8月6日',
    recipients: ['各镇人民政府', '各街道办事处', '县直各部门'],
    upper: '遵义市人民政府办公室',
    upperNumber: '遵府办发〔2026〕35号',
    upperDate: '2026年7月29日',
    upperRecipients: '各县（市、区）人民政府，市直各部门：',
    topic: '加强农村饮水安全工程水质监测',
    remark: '请认真组织实施。',
    lines: [
      '为保障农村居民饮水安全，现就加强水质监测通知如下。',
      '一、扩大监测范围。日供水规模100吨以上的工程，每季度监测1次；其他工程每年监测不少于1次。',
      '二、规范监测行为。采样、送检、检测全过程留痕，检测结果在工程所在村公示。',
      '三、及时处置超标问题。发现水质不达标的，立即采取停水、换源等措施。',
    ],
  },
  {
    id: 'liuyang-archives',
    office: '浏阳市人民政府办公室',
    number: '浏政办发〔2026〕26号',
    date: '2026年6月12日',
    recipients: ['各乡镇人民政府', '各街道办事处', '市直各部门'],
    upper: '湖南省人民政府办公厅',
    upperNumber: '湘政办发〔2026〕24号',
    upperDate: '2026年6月2日',
    upperRecipients: '各市州、县市区人民政府，省政府各厅委、各直属机构：',
    topic: '加强重大活动档案管理',
    remark: '请遵照执行。',
    lines: [
      '为规范重大活动档案管理，现将有关事项通知如下。',
      '一、重大活动的主办单位应当在活动结束后3个月内，将档案移交综合档案馆。',
      '二、照片、录音、录像等声像档案应当附有文字说明。',
      '三、档案主管部门应当提前介入，加强业务指导。',
    ],
  },
  {
    id: 'weifang-trade',
    office: '潍坊市人民政府办公室',
    number: '潍政办发〔2026〕18号',
    date: '2026年9月17日',
    recipients: ['各县市区人民政府', '市政府各部门、各单位'],
    upper: '山东省人民政府办公厅',
    upperNumber: '鲁政办发〔2026〕15号',
    upperDate: '2026年9月9日',
    upperRecipients: '各市人民政府，省政府各部门、各直属机构：',
    topic: '优化外贸企业通关服务',
    remark: '请结合实际，抓好贯彻落实。',
    lines: [
      '为支持外贸企业发展，现就优化通关服务通知如下。',
      '一、推行预约通关。鲜活农产品出口企业可以提前24小时预约查验。',
      '二、精简单证材料。能够通过国际贸易单一窗口获取的材料，不再要求企业提交。',
      '三、降低通关成本。公开口岸收费目录，清单之外不得收费。',
    ],
  },
];
