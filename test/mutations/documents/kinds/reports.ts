import type { DocumentText } from '../draft-of.ts';
import { DUAL_REPORTS } from '../scenes/dual-reports.ts';
import { DISTRICT_REPORTS } from '../scenes/government-reports.ts';
import { DEPARTMENT_REPORTS, type ReportScene } from '../scenes/reports.ts';
import { specimensOf } from '../specimen.ts';

/** 报告 to the organ above. */
const report = (scene: ReportScene): DocumentText => ({
  type: '报告',
  issuers: [scene.issuer],
  number: scene.number,
  fields: { 签发人: scene.signatory, 公开属性: '依申请公开' },
  title: `${scene.issuer}关于${scene.matter}的报告`,
  recipients: [scene.to],
  body: scene.body,
  signature: [scene.issuer],
  date: scene.date,
  annotation: '此件依申请公开',
  copyRecipients: scene.copies,
  printing: scene.printing,
});

export const departmentReports = specimensOf('report', DEPARTMENT_REPORTS, report);
export const districtReports = specimensOf('report', DISTRICT_REPORTS, report);
export const dualReports = specimensOf('dual-report', DUAL_REPORTS, report);
