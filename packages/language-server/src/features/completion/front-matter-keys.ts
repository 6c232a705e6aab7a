import { type DeclaredFields, DOCUMENT_TYPES, type Message } from '@gongwen/core';

/** A value to choose, with what there is to say of it. */
export interface KeyValue {
  readonly value: string;
  readonly about?: Message;
}

/** A key of the front matter as it is offered. */
export interface FrontMatterKey {
  /** As it is written in a new draft. */
  readonly key: string;
  readonly also?: readonly string[];
  readonly about: Message;
  /** Values to choose from; organs of the directory; document numbers; nothing to offer. */
  readonly values: readonly KeyValue[] | 'organs' | 'main' | 'copy' | 'number' | null;
}

const YES_NO: readonly KeyValue[] = [{ value: 'true' }, { value: 'false' }];
const values = (...list: readonly string[]): readonly KeyValue[] => list.map((value) => ({ value }));
const told = (value: string, zh: string, en: string): KeyValue => ({ value, about: { zh, en } });
const about = (zh: string, en: string): { readonly about: Message } => ({ about: { zh, en } });

/** Every key that front matter may have; each field of a declaration has one, in the order in which they are offered. */
export const FRONT_MATTER_KEYS: Readonly<Record<keyof DeclaredFields, FrontMatterKey>> = {
  documentType: {
    key: '文种',
    ...about('十五种公文之一（条例第八条）', 'One of the fifteen types (条例第八条)'),
    values: values(...DOCUMENT_TYPES),
  },
  form: {
    key: '形式',
    ...about(
      '版式：文件，或者信函、命令、纪要等特定格式（GB/T 9704—2012 第10章）',
      'Layout: standard, or one of the special formats (GB/T 9704—2012 chapter 10)',
    ),
    values: [
      told('文件', '一般文件', 'Standard'),
      told('信函', '信函格式（10.1）', 'Letter (10.1)'),
      told('命令', '命令（令）格式（10.2）', 'Order (10.2)'),
      told('纪要', '纪要格式（10.3）', 'Minutes (10.3)'),
      ...values('议案', '决议', '公报', '答复', '电报', '规章'),
    ],
  },
  issuers: {
    key: '发文机关',
    ...about(
      '全称或者规范化简称；联合行文的，主办机关在前',
      'Full or standard short name; of several the organiser first',
    ),
    values: 'organs',
  },
  documentNumber: {
    key: '发文字号',
    ...about(
      '机关代字、年份、发文顺序号（条例第九条第五项）',
      'Code, year and serial number (条例第九条第五项)',
    ),
    values: 'number',
  },
  signatory: {
    key: '签发人',
    ...about(
      '上行文应当标注签发人姓名（条例第九条第六项）',
      'An upward document names who signs it off (条例第九条第六项)',
    ),
    values: null,
  },
  mainRecipients: {
    key: '主送',
    also: ['主送机关'],
    ...about('公文的主要受理机关（条例第九条第八项）', 'Main recipients (条例第九条第八项)'),
    values: 'main',
  },
  copyRecipients: {
    key: '抄送',
    also: ['抄送机关'],
    ...about(
      '除主送机关外需要执行或者知晓公文内容的其他机关（条例第九条第十六项）',
      'Others who are to act or to know (条例第九条第十六项)',
    ),
    values: 'copy',
  },
  issuerSignature: {
    key: '署名',
    also: ['发文机关署名'],
    ...about(
      '发文机关全称或者规范化简称（条例第九条第十一项）',
      'Signature of the issuer (条例第九条第十一项)',
    ),
    values: 'organs',
  },
  issueDate: {
    key: '成文日期',
    ...about(
      '会议通过或者发文机关负责人签发的日期；联合行文的，为最后签发机关负责人签发的日期（条例第九条第十二项）',
      'The day it was passed or signed off (条例第九条第十二项)',
    ),
    values: null,
  },
  annotation: {
    key: '附注',
    ...about(
      '公文印发传达范围等需要说明的事项（条例第九条第十四项）',
      'Who may read it and the like (条例第九条第十四项)',
    ),
    values: null,
  },
  disclosure: {
    key: '公开属性',
    ...about('政府公文拟制时注明', 'Given when a government document is drafted'),
    values: values('主动公开', '依申请公开', '不予公开'),
  },
  stage: {
    key: '阶段',
    ...about(
      '文稿所处阶段；定稿按完整公文检查',
      'How far the draft has come; a final one is checked as complete',
    ),
    values: [
      told('草稿', '起草中', 'Being written'),
      told('送审', '送审稿', 'Submitted'),
      told('定稿', '已签发，要素齐全', 'Signed off, complete'),
      told('片段', '只是部分文字', 'Only a part'),
      told('模板', '待填的模板', 'To be filled in'),
    ],
  },
  classification: {
    key: '密级',
    ...about('涉密公文标注密级和保密期限（条例第九条第二项）', 'Of secret documents (条例第九条第二项)'),
    values: values('绝密', '机密', '秘密'),
  },
  classificationPeriod: {
    key: '保密期限',
    ...about(
      '除另有规定外，绝密不超过30年，机密不超过20年，秘密不超过10年（保守国家秘密法第二十条）',
      'At most 30, 20 and 10 years',
    ),
    values: values('30年', '20年', '10年'),
  },
  copyNumber: {
    key: '份号',
    ...about(
      '涉密公文应当标注份号（条例第九条第一项）；一般用6位（GB/T 9704—2012 7.2.1）',
      'Of secret documents, six digits',
    ),
    values: null,
  },
  urgency: {
    key: '紧急程度',
    ...about(
      '紧急公文标注“特急”“加急”；电报标注“特提”“特急”“加急”“平急”（条例第九条第三项）',
      '特急 or 加急; of telegrams 特提, 特急, 加急, 平急 (条例第九条第三项)',
    ),
    values: [
      ...values('特急', '加急'),
      told('特提', '只用于电报', 'Telegrams only'),
      told('平急', '只用于电报', 'Telegrams only'),
    ],
  },
  handlingLevel: {
    key: '办理等级',
    ...about('上报公文的办理时限，不是紧急程度', 'How soon it is to be dealt with, no urgency'),
    values: values('特急件', '急件', '一般件'),
  },
  issuerMark: {
    key: '发文机关标志',
    ...about('发文机关全称或者规范化简称加“文件”二字（条例第九条第四项）', 'The red head (条例第九条第四项)'),
    values: null,
  },
  title: {
    key: '标题',
    ...about(
      '发文机关名称、事由和文种（条例第九条第七项）；正文中已有标题的，不必填写',
      'Issuer, matter and type; not needed where the text has it',
    ),
    values: null,
  },
  attachments: {
    key: '附件',
    ...about('附件的名称', 'Names of attachments'),
    values: null,
  },
  printing: {
    key: '印发',
    ...about(
      '印发机关和印发日期（条例第九条第十七项），写作{机关: …, 日期: …}',
      'Who printed it and when, as {机关: …, 日期: …}',
    ),
    values: null,
  },
  seal: { key: '印章', ...about('是否加盖印章', 'Whether it bears a seal'), values: YES_NO },
  direction: {
    key: '方向',
    ...about('行文方向；通常由主送机关推定，不必填写', 'Usually told by the recipients'),
    values: values('上行', '平行', '下行', '公布'),
  },
  kind: {
    key: '类别',
    ...about('规范性文件、人事任免等，部分规则据此判断', 'What some rules ask for'),
    values: values('规范性文件', '人事任免', '规章', '规划', '预案', '协议'),
  },
  comprehensive: {
    key: '综合性',
    ...about('部署全局性、综合性工作，不受篇幅上限约束', 'Arranges comprehensive work: no limit of length'),
    values: YES_NO,
  },
  special: {
    key: '专项',
    ...about('部署专项工作或者具体任务，字数上限较低', 'Arranges a special task: a lower limit of length'),
    values: YES_NO,
  },
  important: {
    key: '重要',
    ...about(
      '重要行文，应当同时抄送直接上级机关（条例第十六条第一项）',
      'Important: the direct superior gets a copy',
    ),
    values: YES_NO,
  },
  routingGround: {
    key: '行文依据',
    ...about('确需越级或者直接报送的理由', 'Why it may go past the usual way'),
    values: values('上级交办', '敏感绝密', '重大突发事件', '涉外'),
  },
  authorization: {
    key: '授权',
    ...about(
      '部门经批准向下级党委、政府行文的依据',
      'On what ground a department writes to lower governments',
    ),
    values: null,
  },
  consultation: {
    key: '协商',
    ...about('与有关部门协商的情况，写作[{机关: …, 意见: …}]', 'Consultation, as [{机关: …, 意见: …}]'),
    values: null,
  },
  approvals: {
    key: '批准',
    ...about(
      '审核、批准程序，写作[{程序: …, 结果: …, 日期: …}]',
      'Approvals, as [{程序: …, 结果: …, 日期: …}]',
    ),
    values: null,
  },
  withinDuties: {
    key: '职权内',
    ...about('事项在本机关职权范围内', 'Within its own duties'),
    values: YES_NO,
  },
  joint: { key: '联合', ...about('联合行文的说明', 'On joint issue'), values: null },
  channel: { key: '信道', ...about('发文方式', 'How it is sent'), values: values('纸质', '电报') },
  pages: { key: '页数', ...about('排版后的页数，代替估算', 'Number of pages once laid out'), values: null },
  bundle: { key: '成套', ...about('同时报送、印发的其他材料', 'Papers that belong with it'), values: null },
  note: {
    key: '行文说明',
    ...about('行文需要说明的情况', 'What is to be said of its routing'),
    values: null,
  },
  filing: { key: '备案', ...about('备案情况', 'Filing for the record'), values: null },
  topic: { key: '主题', ...about('公文主题', 'Topic'), values: null },
  singleDuty: {
    key: '职责单一',
    ...about('事项只涉及一个部门的职责', 'Within the duties of one department'),
    values: YES_NO,
  },
};
