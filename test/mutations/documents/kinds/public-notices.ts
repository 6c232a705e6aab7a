import type { DocumentText } from '../draft-of.ts';
import { PUBLIC_NOTICES, type PublicNotice } from '../scenes/public-notices.ts';
import { specimensOf } from '../specimen.ts';

/** 通告. */
const publicNotice = (scene: PublicNotice): DocumentText => ({
  type: '通告',
  issuers: [scene.issuer],
  number: scene.number,
  fields: { 公开属性: '主动公开' },
  title: `${scene.issuer}关于${scene.matter}的通告`,
  recipients: [],
  body: scene.body,
  signature: [scene.issuer],
  date: scene.date,
  annotation: '此件公开发布',
  copyRecipients: [],
  printing: scene.printing,
});

export const publicNotices = specimensOf('public-notice', PUBLIC_NOTICES, publicNotice);
