import type { FixtureName } from '../../fixtures/fixture-docx-options.ts';
import { base, draft, operator, YANSHI } from '../define-operator.ts';
import { governmentNotices } from '../documents/kinds/index.ts';
import { changeNumber, dropField, setField } from '../edits/index.ts';
import type { Base, Operator } from '../operator.ts';
import { butNot, type Fits, tenFrom } from '../ten-from.ts';

const DISTRICT = '洛阳市偃师区人民政府';

/** Documents with a 发文字号 of prefix, year and serial number. */
const numbered: Fits = butNot('order-forest-fire', 'minutes-executive-meeting', 'resolution-work-report');

const otherNumber = (
  id: string,
  rule: string,
  does: string,
  home: FixtureName,
  first: FixtureName,
  write: (number: string) => string,
  companions: readonly string[] = [],
): Operator => {
  const others = tenFrom(first, (name) => numbered(name) && name !== home).slice(0, 9);
  return operator(id, `number/${rule}`, does, [home, ...others], changeNumber(write), { companions });
};

const year = (text: string) => (number: string) => number.replace('〔2026〕', () => text);

/** A document with a number of its own words. */
const withNumber = (document: Base, number: string): Base => ({
  ...document,
  change: draft(setField('发文字号', number)),
});

const withPrefix = (name: FixtureName, prefix: string): Base => ({
  ...base(name),
  change: draft(changeNumber((number) => number.replace(/^[^〔]+/u, () => prefix))),
});

/** Final copies, but for letters, which may bear no number. */
const FINAL: readonly FixtureName[] = [
  'notice-work-safety',
  'approval-town-bridge',
  'circular-commendation',
  'decision-commendation',
  'notice-issue-measures',
  'notice-joint',
  'notice-secret',
  'opinions-high-quality',
  'request-joint-nutrition',
  'request-school-repair',
];

/** Documents of the government that issued notice-work-safety. */
const OF_DISTRICT: readonly Base[] = [
  ...(
    [
      'notice-issue-measures',
      'announcement-expropriation',
      'approval-town-bridge',
      'circular-commendation',
      'decision-commendation',
      'motion-budget',
      'opinions-high-quality',
      'report-district-grain',
    ] as const
  ).map((name) => base(name)),
  ...governmentNotices.filter(({ scene }) => scene.government === DISTRICT).slice(0, 2),
];

/** 发文字号. */
export const numberOperators: readonly Operator[] = [
  otherNumber(
    'N044',
    'bracket',
    '〔2026〕改（2026）',
    'notice-work-safety',
    'announcement-expropriation',
    year('（2026）'),
  ),
  otherNumber('N045', 'bracket', '〔2026〕改【2026】', 'letter-funding', 'letter-reply', year('【2026】')),
  otherNumber(
    'M037',
    'no-di-no-pad',
    '顺序号前加“第”字、编虚位',
    'notice-issue-measures',
    'public-notice-relocation',
    (number) => number.replace(/\d+号$/u, (serial) => `第${serial.padStart(3, '0')}`),
  ),
  otherNumber('N046', 'no-di-no-pad', '顺序号编虚位', 'letter-funding', 'notice-meeting', (number) =>
    number.replace(/\d+号$/u, (serial) => `0${serial}`),
  ),
  otherNumber(
    'M038',
    'full-year',
    '〔2026〕改〔26〕',
    'notice-work-safety',
    'request-joint-nutrition',
    year('〔26〕'),
    ['number/year-vs-date'],
  ),
  operator('N047', 'number/required', '定稿删去文号', FINAL, dropField('发文字号')),
  operator(
    'N048',
    'number/prefix-match',
    '文号用另一机关的代字',
    [
      'notice-joint',
      withPrefix('request-joint-nutrition', '偃财'),
      withPrefix('letter-funding', '偃财函'),
      withPrefix('report-school-safety', '偃政'),
      withPrefix('notice-work-safety', '偃政办'),
      withPrefix('opinions-high-quality', '偃教'),
      withPrefix('notice-flood-control', '偃政'),
      withPrefix('notice-meeting', '偃教'),
      withPrefix('approval-town-bridge', '偃教函'),
      withPrefix('report-district-grain', '洛政'),
    ],
    setField('发文字号', '偃财〔2026〕16号'),
    YANSHI,
  ),
  otherNumber(
    'M040',
    'year-vs-date',
    '文号年份减1',
    'notice-work-safety',
    'letter-comments',
    year('〔2025〕'),
  ),
  operator(
    'M041',
    'number/duplicate',
    '改成与同批另一件相同的文号',
    OF_DISTRICT.map((document) => withNumber(document, '偃政〔2026〕9号')),
    setField('发文字号', '偃政〔2026〕9号'),
    { beside: ['notice-work-safety'] },
  ),
];
