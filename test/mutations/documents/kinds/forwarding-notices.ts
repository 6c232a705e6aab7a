import type { DocumentText } from '../draft-of.ts';
import { FORWARDED, type Forwarded } from '../scenes/forwarded.ts';
import { specimensOf } from '../specimen.ts';

/** The title of the 通知 that is forwarded. */
export const forwardedTitle = ({ upper, topic }: Forwarded): string => `${upper}关于${topic}的通知`;

/** 通知 by which an office forwards one from above. */
const forwardingNotice = (scene: Forwarded): DocumentText => ({
  type: '通知',
  issuers: [scene.office],
  number: scene.number,
  fields: { 公开属性: '主动公开' },
  title: `${scene.office}转发${forwardedTitle(scene)}`,
  recipients: scene.recipients,
  body: [`现将《${forwardedTitle(scene)}》（${scene.upperNumber}）转发给你们，${scene.remark}`],
  signature: [scene.office],
  date: scene.date,
  annotation: '此件公开发布',
  copyRecipients: [],
  printing: scene.office,
  appended: [
    {
      title: forwardedTitle(scene),
      lines: [scene.upperRecipients, ...scene.lines, scene.upper, scene.upperDate],
    },
  ],
});

export const forwardingNotices = specimensOf('forward', FORWARDED, forwardingNotice);
