import type { DocumentText } from '../draft-of.ts';
import type { Affair } from '../scenes/affair.ts';
import { DEPARTMENT_AFFAIRS } from '../scenes/department-affairs.ts';
import { TOWN_AFFAIRS } from '../scenes/town-affairs.ts';
import { specimensOf } from '../specimen.ts';
import { numberOf } from './number-of.ts';

/** 请示 of an organ to its own government. */
const request = (affair: Affair): DocumentText => ({
  type: '请示',
  issuers: [affair.issuer],
  number: numberOf(affair.code, affair.date, affair.sequence),
  fields: {
    签发人: affair.signatory,
    公开属性: '不予公开',
    协商: `[{机关: ${affair.department}, 意见: 同意}]`,
  },
  title: `${affair.issuer}关于${affair.matter}的请示`,
  recipients: [affair.government],
  body: [...affair.facts, `${affair.consulted}${affair.request}`, affair.closing],
  signature: [affair.issuer],
  date: affair.date,
  annotation: `联系人：${affair.contact.replace(' ', '，电话：')}`,
  copyRecipients: [affair.department],
  printing: affair.printing,
});

export const townRequests = specimensOf('request', TOWN_AFFAIRS, request);
export const departmentRequests = specimensOf('request', DEPARTMENT_AFFAIRS, request);
export const requests = [...townRequests, ...departmentRequests];
