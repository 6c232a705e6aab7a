import type { Skeleton } from './skeleton.ts';
import * as field from './skeleton-fields.ts';

const { ISSUER, NUMBER, SIGNED, DATE, OPENNESS, PRINTING, TO_SEVERAL, TO_ONE, type } = field;

const DOWNWARD = [ISSUER, NUMBER, TO_SEVERAL, SIGNED, DATE, field.OPENNESS_NOTE, OPENNESS, PRINTING];
const PUBLISHED = [ISSUER, NUMBER, SIGNED, DATE, field.PUBLIC, field.ALWAYS_PUBLIC, PRINTING];
const UPWARD = [ISSUER, NUMBER, field.SIGNATORY, field.TO_SUPERIOR, SIGNED, DATE];

/** Every skeleton: the fifteen types in the order of the Regulation, article 8, then the forms that many are. */
export const SKELETONS: readonly Skeleton[] = [
  {
    name: '决议',
    english: 'resolution',
    fields: [type('决议'), field.form('决议')],
    body: `# 【会议名称】关于【事项】的决议

（【通过日期】【会议届次】通过）

【会议听取、审议的情况和评价】

【会议决定的事项】

【会议的要求和号召】
`,
  },
  {
    name: '决定',
    english: 'decision',
    fields: [type('决定'), ...DOWNWARD, field.COPY_TO_SUPERIOR],
    body: `# 【发文机关】关于【事项】的决定

【缘由和依据】

【决定的事项】

【要求】
`,
  },
  {
    name: '命令',
    english: 'order',
    fields: [
      type('命令'),
      field.form('order'),
      ISSUER,
      { key: '发文机关标志', value: '【发文机关】令', note: null },
      { key: '发文字号', value: '第【令号】号', note: { zh: '令号编在标志下', en: 'Number of the order' } },
      {
        key: '署名',
        value: '【职务】　【姓名】',
        note: { zh: '签发人职务和签名', en: 'Office and name of who signs' },
      },
      DATE,
      field.ALWAYS_PUBLIC,
    ],
    body: `【缘由和依据】，发布命令如下：

一、【第一项】

二、【第二项】

三、本命令自发布之日起施行。
`,
  },
  {
    name: '公报',
    english: 'communique',
    fields: [type('公报'), field.form('communique'), field.ALWAYS_PUBLIC],
    body: `# 【会议名称】公报

（【通过日期】【会议届次】通过）

【会议概况：时间、地点、出席和列席人员】

【会议听取、讨论的情况】

【会议作出的决定】

【会议的号召】
`,
  },
  {
    name: '公告',
    english: 'announcement',
    fields: [type('公告'), ...PUBLISHED],
    body: `# 【发文机关】关于【事项】的公告

【缘由和依据】。现公告如下：

一、【第一项】

二、【第二项】

特此公告。
`,
  },
  {
    name: '通告',
    english: 'public-notice',
    fields: [type('通告'), ...PUBLISHED],
    body: `# 【发文机关】关于【事项】的通告

【缘由和依据】。现将有关事项通告如下：

一、【第一项】

二、【第二项】

特此通告。
`,
  },
  {
    name: '意见',
    english: 'opinions',
    fields: [type('意见'), ...DOWNWARD],
    body: `# 【发文机关】关于【事项】的意见

【缘由和目的】，现提出以下意见。

一、总体要求

【指导思想、基本原则和目标】

二、主要任务

（一）【第一项任务】。【措施】

（二）【第二项任务】。【措施】

三、保障措施

【组织领导、责任分工】
`,
  },
  {
    name: '通知',
    english: 'notice',
    fields: [type('通知'), ...DOWNWARD],
    body: `# 【发文机关】关于【事项】的通知

【缘由和依据】，现将有关事项通知如下。

一、【第一项】

【内容】

二、【第二项】

【内容】
`,
  },
  {
    name: '通报',
    english: 'circular',
    fields: [type('通报'), ...DOWNWARD],
    body: `# 【发文机关】关于【事项】的通报

【情况和评价】

【决定】

【希望和要求】

特此通报。
`,
  },
  {
    name: '报告',
    english: 'report',
    fields: [type('报告'), ...UPWARD, OPENNESS, PRINTING],
    body: `# 【发文机关】关于【事项】的报告

【缘由和依据】。现将有关情况报告如下。

一、【基本情况】

【内容】

二、【主要做法】

【内容】

三、下一步打算

【内容】

特此报告。
`,
  },
  {
    name: '请示',
    english: 'request',
    fields: [type('请示'), ...UPWARD, field.CONTACT, OPENNESS, PRINTING],
    body: `# 【发文机关】关于【事项】的请示

【缘由：背景、依据和需要解决的问题】

【事项：请求指示、批准的具体内容】

妥否，请批示。
`,
  },
  {
    name: '批复',
    english: 'approval',
    fields: [type('批复'), ISSUER, NUMBER, TO_ONE, SIGNED, DATE, OPENNESS, PRINTING],
    body: `# 【发文机关】关于【事项】的批复

【主送机关】：

你【单位】《【请示标题】》（【请示文号】）收悉。经研究，现批复如下：

一、【第一项答复】

二、【要求】
`,
  },
  {
    name: '议案',
    english: 'motion',
    fields: [type('议案'), ...UPWARD, OPENNESS, PRINTING],
    body: `# 【发文机关】关于提请审议【事项】的议案

【缘由和依据】。【起草、讨论的情况】

现提请审议。
`,
  },
  {
    name: '函',
    english: 'letter',
    fields: [type('函'), field.form('letter'), ISSUER, NUMBER, TO_ONE, SIGNED, DATE, OPENNESS],
    body: `# 【发文机关】关于【事项】的函

【缘由】

【商洽、询问、请求的事项】，请于【函复期限】函复。
`,
  },
  {
    name: '纪要',
    english: 'minutes',
    fields: [
      type('纪要'),
      field.form('minutes'),
      ISSUER,
      { key: '发文字号', value: '【期号】', note: null },
      DATE,
      OPENNESS,
    ],
    body: `# 【会议名称】纪要

【会议日期】，【主持人】主持召开【会议名称】。现将会议议定事项纪要如下。

一、【第一项议题】

会议【议定事项】。

二、【第二项议题】

会议【议定事项】。

出席：【出席人员】

列席：【列席人员】
`,
  },
  {
    name: '印发通知',
    english: 'issuing-notice',
    fields: [type('通知'), ...DOWNWARD],
    body: `# 【发文机关】关于印发【文件名称】的通知

《【文件名称】》已经【通过情况】，现印发给你们，请【执行要求】。

---

## 【文件名称】

第一章　总则

第一条　【目的和依据】

第二条　【适用范围】

第二章　附则

第三条　【施行日期】
`,
  },
  {
    name: '转发通知',
    english: 'forwarding-notice',
    fields: [type('通知'), ...DOWNWARD],
    body: `# 【发文机关】转发【转发文件标题】

现将《【转发文件标题】》（【转发文件文号】）转发给你们，请【执行要求】。

---

## 【转发文件标题】

【转发文件主送机关】：

【转发文件正文】

【转发文件发文机关】

【转发文件成文日期】
`,
  },
  {
    name: '联合通知',
    english: 'joint-notice',
    fields: [
      type('通知'),
      field.JOINT_ISSUERS,
      field.JOINT_NUMBER,
      TO_SEVERAL,
      field.JOINT_SIGNED,
      DATE,
      field.OPENNESS_NOTE,
      OPENNESS,
      PRINTING,
    ],
    body: `# 【主办机关】 【联合机关】关于【事项】的通知

【缘由和依据】，现将有关事项通知如下。

一、【第一项】

【内容】

二、【第二项】

【内容】
`,
  },
  {
    name: '联合请示',
    english: 'joint-request',
    fields: [
      type('请示'),
      field.JOINT_ISSUERS,
      field.JOINT_NUMBER,
      field.JOINT_SIGNATORIES,
      field.TO_SUPERIOR,
      field.JOINT_SIGNED,
      DATE,
      field.CONTACT,
      OPENNESS,
      PRINTING,
    ],
    body: `# 【主办机关】 【联合机关】关于【事项】的请示

【缘由：背景、依据和需要解决的问题】

【协商情况】。【事项：请求指示、批准的具体内容】

妥否，请批示。
`,
  },
  {
    name: '复函',
    english: 'letter-of-reply',
    fields: [type('函'), field.form('letter'), ISSUER, NUMBER, TO_ONE, SIGNED, DATE, OPENNESS],
    body: `# 【发文机关】关于【事项】的复函

你【单位】《【来函标题】》（【来函文号】）收悉。经研究，现函复如下：

【答复】

特此函复。
`,
  },
];
