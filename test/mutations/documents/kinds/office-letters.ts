import type { DocumentText } from '../draft-of.ts';
import { OFFICE_LETTERS, type OfficeLetter } from '../scenes/office-letters.ts';
import { specimensOf } from '../specimen.ts';
import { numberOf } from './number-of.ts';

const OFFICE = '洛阳市偃师区人民政府办公室';

/** 函 of the district's office. */
const officeLetter = (scene: OfficeLetter): DocumentText => ({
  type: '函',
  issuers: [OFFICE],
  number: numberOf('偃政办函', scene.date, scene.sequence),
  fields: { 形式: 'letter', 公开属性: '依申请公开' },
  title: `${OFFICE}关于${scene.matter}的函`,
  recipients: [scene.to],
  body: scene.body,
  signature: [OFFICE],
  date: scene.date,
  annotation: '此件依申请公开',
  copyRecipients: [],
  printing: null,
});

export const officeLetters = specimensOf('office-letter', OFFICE_LETTERS, officeLetter);
