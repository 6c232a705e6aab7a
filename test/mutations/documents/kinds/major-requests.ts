import type { DocumentText } from '../draft-of.ts';
import { MAJOR_REQUESTS, type MajorRequest } from '../scenes/major-requests.ts';
import { specimensOf } from '../specimen.ts';

/** The words of consent that stand before the request. */
export const consentOf = ({ consent }: MajorRequest): string => `经${consent}同意，`;

/** 请示 of a bureau to the bureau above, in a matter of great weight. */
const majorRequest = (scene: MajorRequest): DocumentText => ({
  type: '请示',
  issuers: [scene.issuer],
  number: scene.number,
  fields: { 签发人: scene.signatory, 公开属性: '不予公开' },
  title: `${scene.issuer}关于${scene.matter}的请示`,
  recipients: [scene.to],
  body: [`${scene.ground}${consentOf(scene)}现就有关事项请示如下。`, scene.request, '妥否，请批示。'],
  signature: [scene.issuer],
  date: scene.date,
  annotation: `联系人：${scene.contact.replace(' ', '，电话：')}`,
  copyRecipients: [scene.government],
  printing: `${scene.issuer}办公室`,
});

export const majorRequests = specimensOf('major-request', MAJOR_REQUESTS, majorRequest);
