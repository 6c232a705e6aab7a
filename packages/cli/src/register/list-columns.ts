import type { Phrase, Say } from '../shared/say.ts';
import type { ListedEntry } from './choose-entries.ts';

/** One column of the list as tables have it. */
export interface ListColumn {
  readonly name: Phrase;
  /** Width in a workbook, in characters. */
  readonly width: number;
  readonly value: (entry: ListedEntry, say: Say) => string | number | null;
}

const STATUS: Readonly<Record<ListedEntry['status'], Phrase>> = {
  overdue: { zh: '逾期', en: 'overdue' },
  open: { zh: '在办', en: 'open' },
  done: { zh: '办结', en: 'done' },
};

const LATE: Phrase = { zh: '逾期办结', en: 'done late' };
const PROVISIONAL: Phrase = { zh: '（暂定）', en: ' (provisional)' };

/** 逾期, 在办, 办结 or 逾期办结. */
export function statusName({ status, late }: ListedEntry, say: Say): string {
  return say(late ? LATE : STATUS[status]);
}

/** A day that may still move is marked 暂定. */
export function dayCell(day: string | null, provisional: boolean, say: Say): string | null {
  return day === null ? null : day + (provisional ? say(PROVISIONAL) : '');
}

/** The columns of CSV and workbooks. */
export const LIST_COLUMNS: readonly ListColumn[] = [
  { name: { zh: '编号', en: 'Number' }, width: 12, value: ({ number }) => number },
  { name: { zh: '状态', en: 'Status' }, width: 10, value: statusName },
  { name: { zh: '办理等级', en: 'Level' }, width: 10, value: ({ urgency }) => urgency },
  { name: { zh: '收到日期', en: 'Received' }, width: 12, value: ({ received }) => received },
  {
    name: { zh: '办结期限', en: 'Due' },
    width: 18,
    value: ({ due, dueProvisional }, say) => dayCell(due, dueProvisional, say),
  },
  { name: { zh: '剩余天数', en: 'Days left' }, width: 10, value: ({ daysLeft }) => daysLeft },
  {
    name: { zh: '征求意见回复期限', en: 'Opinions by' },
    width: 18,
    value: ({ replyBy, replyProvisional }, say) => dayCell(replyBy, replyProvisional, say),
  },
  {
    name: { zh: '报送单位', en: 'From' },
    width: 28,
    value: ({ organs }, say) => organs.join(say({ zh: '、', en: ', ' })),
  },
  { name: { zh: '标题', en: 'Title' }, width: 48, value: ({ title }) => title },
  { name: { zh: '文种', en: 'Type' }, width: 8, value: ({ documentType }) => documentType },
  { name: { zh: '文件数', en: 'Files' }, width: 8, value: ({ files }) => files },
  { name: { zh: '缺件', en: 'Missing' }, width: 8, value: ({ missing }) => missing },
  { name: { zh: '错误', en: 'Errors' }, width: 8, value: ({ errors }) => errors },
  { name: { zh: '警告', en: 'Warnings' }, width: 8, value: ({ warnings }) => warnings },
  { name: { zh: '办结日期', en: 'Done' }, width: 12, value: ({ done }) => done },
  {
    name: { zh: '回复情况', en: 'Replies' },
    width: 32,
    value: ({ replies }, say) =>
      replies
        .map(({ organ, answered, opinion }) => `${organ} ${answered}${opinion === null ? '' : ` ${opinion}`}`)
        .join(say({ zh: '；', en: '; ' })),
  },
  { name: { zh: '备注', en: 'Remark' }, width: 32, value: ({ note }) => note },
  { name: { zh: '材料', en: 'Submission' }, width: 28, value: ({ submission }) => submission },
  { name: { zh: 'SHA-256', en: 'SHA-256' }, width: 68, value: ({ sha256 }) => sha256 },
];
