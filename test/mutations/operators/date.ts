import { operator } from '../define-operator.ts';
import { replace, setDate } from '../edits/index.ts';
import type { Operator } from '../operator.ts';

const DATE = '2026年5月6日';

/** 日期. */
export const dateOperators: readonly Operator[] = [
  operator(
    'M073',
    'date/format',
    '成文日期“5月6日”改“05月06日”',
    'notice-work-safety',
    setDate(DATE, '2026年05月06日'),
  ),
  operator('N095', 'date/format', '成文日期改“2026.5.6”', 'notice-work-safety', setDate(DATE, '2026.5.6')),
  operator(
    'N096',
    'date/format',
    '成文日期改“二〇二六年五月六日”',
    'notice-work-safety',
    setDate(DATE, '二〇二六年五月六日'),
  ),
  operator('M074', 'date/invalid', '成文日期改2月30日', 'notice-work-safety', setDate(DATE, '2026年2月30日')),
  operator(
    'N097',
    'date/invalid',
    '正文期限改“6月31日”',
    'notice-work-safety',
    replace('2026年5月31日前报送', '2026年6月31日前报送'),
  ),
  operator(
    'N098',
    'date/deadline-past',
    '“2026年12月31日前完成”改“2025年”',
    'notice-work-safety',
    replace('2026年12月31日前完成', '2025年12月31日前完成'),
  ),
  operator(
    'N099',
    'date/relative',
    '“5月31日前报送”改“月底前报送”',
    'notice-work-safety',
    replace('各单位于2026年5月31日前报送', '各单位于月底前报送'),
  ),
  operator(
    'M076',
    'date/weekday',
    '会议通知括注的星期改错一天',
    'notice-meeting',
    replace('2026年6月8日（星期一）', '2026年6月8日（星期二）'),
  ),
];
