import type { Locale, Severity } from '@gongwen/core';
import { SEVERITIES, SEVERITY_NAMES } from '../../output/names.ts';
import { visible } from '../../output/pretty/visible.ts';
import { counted, type Phrase, sayIn } from '../../shared/say.ts';
import { chineseDay } from '../calendar/day-of.ts';
import type { CountsOutput, DueOutput, FileEntry, Receipt, ReplyOutput, UrgencyOutput } from '../receipt.ts';
import { basisText } from './basis-text.ts';
import { sizeText } from './size-text.ts';

/** A receipt in words, in the order it is read; each way of writing it lays the same words out. */
export interface ReceiptText {
  readonly heading: string;
  readonly fields: readonly (readonly [label: string, value: string])[];
  readonly filesHeading: string;
  readonly files: readonly FileText[];
  readonly missingHeading: string;
  readonly missing: readonly Remark[];
  readonly problemsHeading: string;
  readonly problems: readonly Remark[];
  /** What stands at the end: files left out. */
  readonly notes: readonly string[];
}

export interface FileText {
  readonly path: string;
  readonly part: string;
  readonly size: string;
  readonly sha256: string;
  /** 已检查：错误1处、警告2处 */
  readonly outcome: string;
  readonly severity: Severity | null;
}

/** Something missing or wrong with the clause it rests on. */
export interface Remark {
  readonly severity: Severity;
  readonly text: string;
  readonly basis: string;
}

/** Puts a receipt into words. */
export function receiptText(receipt: Receipt, locale: Locale): ReceiptText {
  const say = sayIn(locale);
  const { missing, problems, ignored, files } = receipt;
  const remark = (item: {
    severity: Severity;
    message: string;
    basis: Receipt['missing'][number]['basis'];
  }) => ({
    severity: item.severity,
    text: visible(item.message),
    basis: basisText(item.basis, locale),
  });
  return {
    heading: say({ zh: '公文送审材料收文回执', en: 'Receipt of a submission' }),
    fields: fieldsOf(receipt, locale).map(([label, value]) => [say(label), visible(value)]),
    filesHeading: say({
      zh: `收到文件（${files.length}个）`,
      en: `Received (${counted(files.length, 'file')})`,
    }),
    files: files.map((file) => fileText(file, locale)),
    missingHeading: say({
      zh: missing.length === 0 ? '未发现缺件' : `缺件（${missing.length}项）`,
      en: missing.length === 0 ? 'Nothing is missing' : `Missing (${missing.length})`,
    }),
    missing: missing.map(remark),
    problemsHeading: say({
      zh: `材料的其他问题（${problems.length}处）`,
      en: `Other problems (${problems.length})`,
    }),
    problems: problems.map(remark),
    notes:
      ignored.length === 0
        ? []
        : [
            say({
              zh: `未收取系统文件和锁定文件：${visible(ignored.join('、'))}`,
              en: `System and lock files that were left out: ${visible(ignored.join(', '))}`,
            }),
          ],
  };
}

type Field = readonly [label: Phrase, value: string];

function fieldsOf(receipt: Receipt, locale: Locale): readonly Field[] {
  const say = sayIn(locale);
  const list = say({ zh: '、', en: ', ' });
  const { submission, number, title, documentType, kinds, organs, counts } = receipt;
  const kind = say(
    submission.kind === 'zip' ? { zh: '压缩包', en: 'archive' } : { zh: '文件夹', en: 'folder' },
  );
  const unknown = say({ zh: '未识别', en: 'not recognised' });
  const size = sizeText(submission.size);
  return [
    [{ zh: '回执编号', en: 'Number' }, number ?? say({ zh: '未登记', en: 'not entered' })],
    [
      { zh: '送审材料', en: 'Submission' },
      say({ zh: `${submission.name}（${kind}，共${size}）`, en: `${submission.name} (${kind}, ${size})` }),
    ],
    [{ zh: '标题', en: 'Title' }, title ?? unknown],
    [{ zh: '文种', en: 'Type' }, [documentType ?? unknown, ...kinds].join(list)],
    [{ zh: '报送单位', en: 'From' }, organs.length === 0 ? unknown : organs.join(list)],
    [{ zh: '收到日期', en: 'Received' }, dayText(receipt.received, locale)],
    [{ zh: '办理等级', en: 'Level' }, levelText(receipt.urgency, locale)],
    [{ zh: '办结日期', en: 'Due' }, dueText(receipt.due, locale)],
    ...(receipt.reply === null
      ? []
      : [[{ zh: '征求意见回复', en: 'Opinions by' }, replyText(receipt.reply, locale)] as const]),
    [{ zh: '问题', en: 'Problems' }, countsText(counts, locale)],
    [{ zh: '内容校验', en: 'SHA-256' }, submission.sha256],
  ];
}

export function dayText(day: string, locale: Locale): string {
  return locale === 'en' ? day : chineseDay(day);
}

function levelText(urgency: UrgencyOutput | null, locale: Locale): string {
  const say = sayIn(locale);
  if (urgency === null) return say({ zh: '本规则集未规定', en: 'the profile sets none' });
  if (urgency.source !== 'assumed') return urgency.level;
  return say({
    zh: `${urgency.level}（材料未注明，按${urgency.level}计）`,
    en: `${urgency.level} (assumed: the papers do not say)`,
  });
}

function dueText(due: DueOutput | null, locale: Locale): string {
  const say = sayIn(locale);
  if (due === null) return say({ zh: '本规则集未规定时限', en: 'the profile sets no limit' });
  const unit = due.unit === '天' ? { zh: '天', en: 'day' } : { zh: '个工作日', en: 'working day' };
  const remarks = [
    say({
      zh: `${due.days}${unit.zh}，收到当日不计`,
      en: `${counted(due.days, unit.en)}, the day of receipt not counted`,
    }),
    ...(due.rest ? [restText(due, locale)] : []),
    ...(due.byAnalogy
      ? [
          say({
            zh: '条文规定的是请示、报告类公文，本件参照计算',
            en: 'the clause speaks of 请示 and 报告; counted by analogy',
          }),
        ]
      : []),
    ...provisionalText(due, locale),
  ];
  return withRemarks(dayText(due.date, locale), remarks, due, locale);
}

function restText({ lastWorkday }: DueOutput, locale: Locale): string {
  if (lastWorkday === null) return sayIn(locale)({ zh: '该日为休息日', en: 'a day of rest' });
  const day = dayText(lastWorkday, locale);
  return sayIn(locale)({
    zh: `该日为休息日，此前最后一个工作日为${day}`,
    en: `a day of rest; the last working day before it is ${day}`,
  });
}

function replyText(reply: ReplyOutput, locale: Locale): string {
  const remarks = [
    sayIn(locale)({
      zh: `自收到当日起征求意见的，${reply.workingDays}个工作日内，当日不计`,
      en: `when asked on the day of receipt: ${reply.workingDays} working days, that day not counted`,
    }),
    ...provisionalText(reply, locale),
  ];
  return withRemarks(dayText(reply.date, locale), remarks, reply, locale);
}

function provisionalText(
  { provisional, unknownYears }: Pick<ReplyOutput, 'provisional' | 'unknownYears'>,
  locale: Locale,
): string[] {
  if (!provisional) return [];
  return [
    sayIn(locale)({
      zh: `暂定：${unknownYears.join('、')}年的节假日安排尚未收录，按周一至周五计`,
      en: `provisional: the holidays of ${unknownYears.join(', ')} are not known yet; Monday to Friday were counted`,
    }),
  ];
}

function withRemarks(
  day: string,
  remarks: readonly string[],
  { basis }: Pick<ReplyOutput, 'basis'>,
  locale: Locale,
): string {
  const clause = basisText(basis, locale);
  const all = clause === '' ? remarks : [...remarks, clause];
  return locale === 'en' ? `${day} (${all.join('; ')})` : `${day}（${all.join('；')}）`;
}

/** 错误1处、警告2处、提示0处; 未发现问题 where there is none. */
export function countsText(counts: CountsOutput, locale: Locale): string {
  if (counts.errors + counts.warnings + counts.infos === 0)
    return sayIn(locale)({ zh: '未发现问题', en: 'no problems' });
  const byName: Readonly<Record<Severity, number>> = {
    error: counts.errors,
    warning: counts.warnings,
    info: counts.infos,
  };
  return SEVERITIES.map((severity) =>
    locale === 'en'
      ? counted(byName[severity], SEVERITY_NAMES[severity].en)
      : `${SEVERITY_NAMES[severity].zh}${byName[severity]}处`,
  ).join(locale === 'en' ? ', ' : '、');
}

function fileText(file: FileEntry, locale: Locale): FileText {
  const say = sayIn(locale);
  return {
    path: visible(file.path),
    part: file.part ?? say({ zh: '其他', en: 'other' }),
    size: sizeText(file.size),
    sha256: file.sha256,
    outcome: visible(outcomeOf(file, locale)),
    severity: worstOf(file),
  };
}

const OUTCOMES: Readonly<Record<'read' | 'kept' | 'unknown', Phrase>> = {
  read: { zh: '已识别', en: 'read' },
  kept: { zh: '已收，未读取内容', en: 'kept, not read' },
  unknown: { zh: '不是已知格式', en: 'unknown format' },
};

function outcomeOf({ status, error, counts }: FileEntry, locale: Locale): string {
  const say = sayIn(locale);
  if (status === 'unreadable')
    return say({ zh: `无法读取：${error?.message ?? ''}`, en: `cannot be read: ${error?.message ?? ''}` });
  if (status !== 'checked' || counts === null) return say(OUTCOMES[status === 'checked' ? 'read' : status]);
  return say({ zh: `已检查：${countsText(counts, 'zh-CN')}`, en: `checked: ${countsText(counts, 'en')}` });
}

function worstOf({ status, counts }: FileEntry): Severity | null {
  if (status === 'unreadable') return 'error';
  if (status === 'unknown') return 'warning';
  if (counts === null) return null;
  return counts.errors > 0 ? 'error' : counts.warnings > 0 ? 'warning' : null;
}
