import type { DocumentText } from '../draft-of.ts';
import type { Campaign } from '../scenes/campaign.ts';
import { DISTRICT_CAMPAIGNS } from '../scenes/campaigns.ts';
import { OTHER_CAMPAIGNS } from '../scenes/other-campaigns.ts';
import { specimensOf } from '../specimen.ts';
import { numberOf } from './number-of.ts';

const CAMPAIGNS = [...DISTRICT_CAMPAIGNS, ...OTHER_CAMPAIGNS];

/** 意见 of a government. */
const opinions = (scene: Campaign): DocumentText => ({
  type: '意见',
  issuers: [scene.government],
  number: numberOf(scene.codes.government, scene.date, scene.sequence + 1),
  fields: { 公开属性: '主动公开', 阶段: '定稿' },
  title: `${scene.government}关于做好${scene.topic}的意见`,
  recipients: scene.recipients,
  body: [`${scene.purpose}现提出以下意见。`, ...scene.body],
  signature: [scene.government],
  date: scene.date,
  annotation: '此件公开发布',
  copyRecipients: [],
  printing: scene.office,
});

/** 通知 by which the bureau in charge issues a plan that its government has agreed to. */
const planNotice = (scene: Campaign): DocumentText => ({
  type: '通知',
  issuers: [scene.bureau],
  number: numberOf(scene.codes.bureau, scene.date, scene.sequence + 2),
  fields: { 公开属性: '主动公开', 授权: scene.governmentShort },
  title: `${scene.bureau}关于印发${scene.topic}方案的通知`,
  recipients: scene.recipients.filter((name) => !/部门/u.test(name)),
  body: [`经${scene.governmentShort}同意，现将《${scene.topic}方案》印发给你们。`],
  signature: [scene.bureau],
  date: scene.date,
  annotation: '此件公开发布',
  copyRecipients: [],
  printing: `${scene.bureau}办公室`,
  appended: [{ title: `${scene.topic}方案`, lines: [`${scene.purpose}制定本方案。`, ...scene.body] }],
});

export const opinionsOfGovernments = specimensOf('opinions', CAMPAIGNS, opinions);
export const planNotices = specimensOf('plan', CAMPAIGNS, planNotice);
