import type { DocumentText } from '../draft-of.ts';
import { MEASURES, type Measures } from '../scenes/measures.ts';
import { specimensOf } from '../specimen.ts';

const APPROVALS = ['{程序: 合法性审核, 结果: 通过}', '{程序: 公平竞争审查, 结果: 通过}'] as const;

/** 通知 by which a government issues rules. */
const measuresNotice = (scene: Measures): DocumentText => ({
  type: '通知',
  issuers: [scene.government],
  number: scene.number,
  fields: {
    公开属性: '主动公开',
    类别: '规范性文件',
    批准: `[${APPROVALS.join(', ')}, {程序: 集体讨论, 结果: ${scene.meeting}通过}]`,
    阶段: '定稿',
  },
  title: `${scene.government}关于印发${scene.name}的通知`,
  recipients: scene.recipients,
  body: [`《${scene.name}》已经${scene.meeting}研究同意，现印发给你们，请认真贯彻执行。`],
  signature: [scene.government],
  date: scene.date,
  annotation: '此件公开发布',
  copyRecipients: [],
  printing: scene.office,
  appended: [{ title: scene.name, lines: scene.articles }],
});

/** 函 by which the department that drafts rules asks others for comments. */
const commentsLetter = (scene: Measures): DocumentText => ({
  type: '函',
  issuers: [scene.drafter],
  number: scene.letterNumber,
  fields: { 形式: 'letter', 公开属性: '依申请公开' },
  title: `${scene.drafter}关于征求《${scene.name}（征求意见稿）》意见的函`,
  recipients: scene.asked,
  body: [
    `根据${scene.governmentShort}立法和规范性文件制定计划，${scene.own}起草了《${scene.name}（征求意见稿）》（见附件），现征求你们意见。`,
    '请于7个工作日内将书面意见函告，逾期未复视为无不同意见。',
    `附件：${scene.name}（征求意见稿）`,
  ],
  signature: [scene.drafter],
  date: scene.letterDate,
  annotation: '此件依申请公开',
  copyRecipients: [],
  printing: null,
  appended: [{ title: `附件 ${scene.name}（征求意见稿）`, lines: scene.articles }],
});

export const measuresNotices = specimensOf('measures', MEASURES, measuresNotice);
export const commentsLetters = specimensOf('comments-letter', MEASURES, commentsLetter);
