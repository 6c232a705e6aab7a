import type { DocumentText } from '../draft-of.ts';
import type { Affair } from '../scenes/affair.ts';
import { DEPARTMENT_AFFAIRS } from '../scenes/department-affairs.ts';
import { TOWN_AFFAIRS } from '../scenes/town-affairs.ts';
import { specimensOf } from '../specimen.ts';
import { numberOf } from './number-of.ts';

const requestTitle = ({ matter }: Affair): string => `关于${matter}的请示`;

/** 函 of an organ to the department whose business its affair is. */
const letter = (affair: Affair): DocumentText => ({
  type: '函',
  issuers: [affair.issuer],
  number: numberOf(`${affair.code}函`, affair.date, affair.sequence + 2),
  fields: { 形式: 'letter', 公开属性: '依申请公开' },
  title: `${affair.issuer}关于${affair.matter}的函`,
  recipients: [affair.department],
  body: [...affair.facts.filter((fact) => !/请示/u.test(fact)), affair.favour],
  signature: [affair.issuer],
  date: affair.date,
  annotation: '此件依申请公开',
  copyRecipients: [],
  printing: null,
});

/** 批复 of the government to the 请示. */
const approval = (affair: Affair): DocumentText => ({
  type: '批复',
  issuers: [affair.government],
  number: numberOf(affair.governmentCode, affair.date, affair.sequence + 3),
  fields: { 公开属性: '依申请公开' },
  title: `${affair.government}关于${affair.matter}的批复`,
  recipients: [affair.issuer],
  body: [
    `你${affair.own.slice(1)}《${requestTitle(affair)}》（${numberOf(affair.code, affair.date, affair.sequence)}）收悉。经研究，现批复如下：`,
    ...affair.grant,
    '此复。',
  ],
  signature: [affair.government],
  date: affair.date,
  annotation: '此件依申请公开',
  copyRecipients: [affair.department],
  printing: affair.governmentPrinting,
});

export const townLetters = specimensOf('letter', TOWN_AFFAIRS, letter);
export const departmentLetters = specimensOf('letter', DEPARTMENT_AFFAIRS, letter);
export const approvals = specimensOf('approval', [...TOWN_AFFAIRS, ...DEPARTMENT_AFFAIRS], approval);
