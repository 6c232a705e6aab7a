import type { FixtureName } from '../../fixtures/fixture-docx-options.ts';
import { chineseNumber } from '../../support/write-docx/chinese-number.ts';
import { base, operator } from '../define-operator.ts';
import { changeDate, type DayParts } from '../edits/index.ts';
import type { Operator } from '../operator.ts';
import { slipOperator } from '../slip-operator.ts';
import { butNot, type Fits, tenFrom } from '../ten-from.ts';

const HOME = 'notice-work-safety';

const DIGITS = '〇一二三四五六七八九';
const padded = (value: number): string => String(value).padStart(2, '0');
const yearInHan = (year: number): string => [...String(year)].map((digit) => DIGITS[Number(digit)]).join('');

/** Documents with a 成文日期 of their own below the text; a resolution has it in the note of its title. */
const dated: Fits = butNot('resolution-work-report', HOME);

const otherDate = (
  id: string,
  rule: string,
  does: string,
  first: FixtureName,
  write: (date: DayParts) => string,
): Operator =>
  operator(id, `date/${rule}`, does, [HOME, ...tenFrom(first, dated).slice(0, 9)], changeDate(write));

/** What sets no time limit: 请示 and 报告 tell of what is done, an order of what holds. */
const setsLimits: Fits = (name) => !/^(?:request|report|resolution|motion|order|minutes)-/u.test(name);

/** 日期. */
export const dateOperators: readonly Operator[] = [
  otherDate(
    'M073',
    'format',
    '成文日期“5月6日”改“05月06日”一类',
    'announcement-expropriation',
    ({ year, month, day }) => `${year}年${padded(month)}月${padded(day)}日`,
  ),
  otherDate(
    'N095',
    'format',
    '成文日期改“2026.5.6”一类',
    'letter-town-land',
    ({ year, month, day }) => `${year}.${month}.${day}`,
  ),
  otherDate(
    'N096',
    'format',
    '成文日期改用汉字数字',
    'opinions-high-quality',
    ({ year, month, day }) => `${yearInHan(year)}年${chineseNumber(month)}月${chineseNumber(day)}日`,
  ),
  otherDate('M074', 'invalid', '成文日期改2月30日', 'notice-forward', ({ year }) => `${year}年2月30日`),
  slipOperator('N097', 'date/invalid', '正文的日期改成没有的一天', {
    home: base(HOME),
    own: '2026年{5月31日|6月31日}前报送',
    guests: tenFrom('report-school-safety'),
    added: [
      '该工程计划于2026年{11月30日|11月31日}前完工。',
      '设备的质保期至{2028年2月29日|2027年2月29日}。',
      '下一轮检修安排在{9月30日|9月31日}。',
      '展览从2026年10月1日持续到{2026年12月10日|2026年13月10日}。',
    ],
  }),
  slipOperator('N098', 'date/deadline-past', '期限改到成文日期之前', {
    home: base(HOME),
    own: '在{2026|2025}年12月31日前完成',
    guests: tenFrom('circular-commendation', setsLimits),
    added: [
      '各项准备要在{2026|2025}年12月31日前完成。',
      '有关资料请于{2026年11月20日|2026年1月10日}前报送区档案馆。',
      '报名截止时间：{2026年9月30日|2025年9月30日}。',
    ],
  }),
  slipOperator('N099', 'date/relative', '期限改“月底前”一类', {
    home: base(HOME),
    own: '各单位于{2026年5月31日|月底}前报送',
    guests: tenFrom('letter-funding', setsLimits),
    added: [
      '有关资料请于{2026年11月20日|月底}前报送区档案馆。',
      '设备安装要在{2026年12月31日|年底}前完成。',
      '意见请于{2026年10月12日|下周三}前反馈区档案馆。',
      '有关情况请{于2026年10月16日前|在本周内}反馈区档案馆。',
    ],
  }),
  slipOperator('M076', 'date/weekday', '括注的星期改错一天', {
    home: base('notice-meeting'),
    own: '2026年6月8日（{星期一|星期二}）',
    guests: tenFrom('request-water-diversion'),
    added: [
      '培训安排在2026年12月15日（{星期二|星期三}）上午。',
      '开放日定于2026年10月1日（{周四|周五}）。',
      '下一次会商时间为11月20日（{星期五|星期六}）。',
      '考察从2026年9月9日（{星期三|星期四}）开始。',
    ],
  }),
];
