import type { DocumentText } from '../draft-of.ts';
import { DECISIONS, type Decision } from '../scenes/decisions.ts';
import { specimensOf } from '../specimen.ts';

/** 决定 of a government. */
const decision = (scene: Decision): DocumentText => ({
  type: '决定',
  issuers: [scene.government],
  number: scene.number,
  fields: { 重要: 'true', 公开属性: '主动公开' },
  title: `${scene.government}关于${scene.matter}的决定`,
  recipients: scene.recipients,
  body: scene.body,
  signature: [scene.government],
  date: scene.date,
  annotation: '此件公开发布',
  copyRecipients: [scene.upper, ...scene.copies],
  printing: scene.office,
});

export const decisions = specimensOf('decision', DECISIONS, decision);
