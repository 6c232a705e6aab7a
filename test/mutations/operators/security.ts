import { base, markdownOnly, operator, YANSHI } from '../define-operator.ts';
import { dropField, inField, replace, setField } from '../edits/index.ts';
import type { Operator } from '../operator.ts';

/** An identity number that passes its check digit and belongs to nobody: its region code 999999 is not given out. */
const IDENTITY_NUMBER = '999999199001010016';

/** 密级和紧急程度. */
export const securityOperators: readonly Operator[] = [
  operator(
    'N049',
    'security/classification-invalid',
    '“机密★5年”改“机密*五年”',
    'notice-secret',
    setField('密级', '机密*五年'),
  ),
  operator(
    'N051',
    'security/period-limit',
    '“秘密★5年”改“秘密★20年”',
    base('notice-secret', setField('密级', '秘密★5年')),
    setField('密级', '秘密★20年'),
  ),
  operator('M043', 'security/copy-number', '涉密件删去份号', 'notice-secret', dropField('份号')),
  operator('N052', 'security/copy-number', '份号改“12”', 'notice-secret', setField('份号', '"12"')),
  operator(
    'M044',
    'security/urgency-invalid',
    '“加急”改“特提”',
    'notice-urgent',
    setField('紧急程度', '特提'),
  ),
  operator(
    'N053',
    'security/urgency-invalid',
    '“特急”改“紧急”',
    'request-town-flood-relief',
    inField('紧急程度', '特急', '紧急'),
  ),
  operator(
    'N054',
    'security/handling-limit',
    '急件的“请于3日内批复”改“请于当日批复”',
    'request-pump-station-land',
    markdownOnly(replace('请于3日内批复', '请于当日批复')),
    YANSHI,
  ),
  operator('N055', 'security/urgent-title', '紧急通知删去紧急程度', 'notice-urgent', dropField('紧急程度')),
  operator(
    'N056',
    'security/personal-data',
    '公开件的名单加身份证号',
    'circular-commendation',
    replace('\n区民政局\n', `\n区民政局（联系人公民身份号码：${IDENTITY_NUMBER}）\n`),
  ),
];
