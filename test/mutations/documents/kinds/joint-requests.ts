import type { DocumentText } from '../draft-of.ts';
import type { Affair } from '../scenes/affair.ts';
import { DEPARTMENT_AFFAIRS } from '../scenes/department-affairs.ts';
import { specimensOf } from '../specimen.ts';
import { numberOf } from './number-of.ts';

/** 请示 of a department and the one whose business it asks for: what one says of itself goes for both. */
const jointRequest = (affair: Affair): DocumentText => {
  const issuers = [affair.issuer, affair.department];
  const ask = affair.request.replaceAll(affair.own, '两部门');
  return {
    type: '请示',
    issuers,
    number: numberOf(affair.code, affair.date, affair.sequence + 1),
    fields: { 签发人: `[${affair.signatory}, 方建军]`, 公开属性: '不予公开', 阶段: '定稿' },
    title: `${issuers.join(' ')}关于${affair.matter}的请示`,
    recipients: [affair.government],
    body: [
      ...affair.facts.map((fact) => fact.replaceAll(affair.own, '两部门')),
      `两部门对上述事项已协商一致。${ask}`,
      affair.closing,
    ],
    signature: issuers,
    date: affair.date,
    annotation: `联系人：${affair.contact.replace(' ', '，电话：')}`,
    copyRecipients: [],
    printing: affair.printing,
  };
};

export const jointRequests = specimensOf('joint-request', DEPARTMENT_AFFAIRS, jointRequest);
