import type { DocumentText } from '../draft-of.ts';
import { DEPARTMENT_NOTICES, type DepartmentNoticeScene } from '../scenes/department-notices.ts';
import { specimensOf } from '../specimen.ts';

/** 通知 in which a department tells towns and streets of its business. */
const departmentNotice = (scene: DepartmentNoticeScene): DocumentText => ({
  type: '通知',
  issuers: [scene.issuer],
  number: scene.number,
  fields: { 公开属性: '主动公开' },
  title: `${scene.issuer}关于${scene.matter}的通知`,
  recipients: scene.recipients,
  body: scene.body,
  signature: [scene.issuer],
  date: scene.date,
  annotation: '此件公开发布',
  copyRecipients: [],
  printing: scene.printing,
});

export const departmentNotices = specimensOf('department-notice', DEPARTMENT_NOTICES, departmentNotice);
