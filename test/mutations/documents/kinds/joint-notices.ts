import type { DocumentText } from '../draft-of.ts';
import { JOINT_NOTICES, type JointNotice } from '../scenes/joint-notices.ts';
import { specimensOf } from '../specimen.ts';

/** 通知 of two bureaus. */
const jointNotice = (scene: JointNotice): DocumentText => ({
  type: '通知',
  issuers: scene.issuers,
  number: scene.number,
  fields: { 公开属性: '主动公开', 阶段: '定稿' },
  title: `${scene.issuers.join(' ')}关于${scene.matter}的通知`,
  recipients: scene.recipients,
  body: scene.body,
  signature: scene.issuers,
  date: scene.date,
  annotation: '此件公开发布',
  copyRecipients: [],
  printing: scene.printing,
});

export const jointNotices = specimensOf('joint-notice', JOINT_NOTICES, jointNotice);
