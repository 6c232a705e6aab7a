import type { DocumentText } from '../draft-of.ts';
import type { Campaign } from '../scenes/campaign.ts';
import { DISTRICT_CAMPAIGNS } from '../scenes/campaigns.ts';
import { OTHER_CAMPAIGNS } from '../scenes/other-campaigns.ts';
import { specimensOf } from '../specimen.ts';
import { numberOf } from './number-of.ts';

const nameOf = ({ title }: { readonly title: string }): string => title.replace(/^附件\d* /u, '');

const attachmentNote = ({ attachments }: Campaign): readonly string[] => {
  const [only, ...others] = attachments;
  if (only === undefined) return [];
  if (others.length === 0) return [`附件：${nameOf(only)}`];
  return attachments.map((item, index) => `${index === 0 ? '附件：' : ''}${index + 1}.${nameOf(item)}`);
};

/** 通知 of a government. */
const governmentNotice = (scene: Campaign): DocumentText => ({
  type: '通知',
  issuers: [scene.government],
  number: numberOf(scene.codes.government, scene.date, scene.sequence),
  fields: { 公开属性: '主动公开', 阶段: '定稿' },
  title: `${scene.government}关于做好${scene.topic}的通知`,
  recipients: scene.recipients,
  body: [
    `${scene.purpose}现就做好${scene.topic}通知如下${scene.attachments.length > 0 ? '（应用场景见附件）' : ''}。`,
    ...scene.body,
    ...attachmentNote(scene),
  ],
  signature: [scene.government],
  date: scene.date,
  annotation: '此件公开发布',
  copyRecipients: [],
  printing: scene.office,
  appended: scene.attachments,
});

/** 通知 of a government's office. */
const officeNotice = (scene: Campaign): DocumentText => ({
  ...governmentNotice(scene),
  issuers: [scene.office],
  number: numberOf(scene.codes.office, scene.date, scene.sequence),
  title: `${scene.office}关于做好${scene.topic}的通知`,
  body: [
    `${scene.purpose}经${scene.governmentShort}同意，现就做好${scene.topic}通知如下${scene.attachments.length > 0 ? '（应用场景见附件）' : ''}。`,
    ...scene.body,
    ...attachmentNote(scene),
  ],
  signature: [scene.office],
});

export const districtNotices = specimensOf('notice', DISTRICT_CAMPAIGNS, governmentNotice);
export const governmentNotices = [
  ...districtNotices,
  ...specimensOf('notice', OTHER_CAMPAIGNS, governmentNotice),
];
export const districtOfficeNotices = specimensOf('office-notice', DISTRICT_CAMPAIGNS, officeNotice);
export const officeNotices = [
  ...districtOfficeNotices,
  ...specimensOf('office-notice', OTHER_CAMPAIGNS, officeNotice),
];
