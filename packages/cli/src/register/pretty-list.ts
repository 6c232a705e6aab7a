import type { Style } from '../output/pretty/style.ts';
import { visible } from '../output/pretty/visible.ts';
import type { Say } from '../shared/say.ts';
import { textWidth } from '../shared/text-width.ts';
import type { ListedEntry } from './choose-entries.ts';
import { dayCell, statusName } from './list-columns.ts';

/** The list for a terminal: an entry takes one line of figures and one of title and sender. */
export function prettyList(entries: readonly ListedEntry[], style: Style, say: Say): string {
  if (entries.length === 0) return `${say({ zh: '没有符合条件的登记', en: 'No entries' })}\n`;
  const rows = entries.map((entry) => [
    entry.number,
    statusName(entry, say),
    entry.urgency ?? '',
    say({ zh: `收到 ${entry.received}`, en: `received ${entry.received}` }),
    dueText(entry, say),
  ]);
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => textWidth(row[column] ?? ''))),
  );
  const lines = entries.flatMap((entry, index) => {
    const cells = (rows[index] ?? []).map((cell, column) => {
      const padded = cell + ' '.repeat((widths[column] ?? 0) - textWidth(cell));
      return column === 1 ? coloured(entry, padded, style) : padded;
    });
    return [cells.join('  ').trimEnd(), `  ${style.dim(visible(aboutOf(entry, say)))}`];
  });
  return `${lines.join('\n')}\n\n${totals(entries, say)}\n`;
}

function coloured({ status, late }: ListedEntry, text: string, style: Style): string {
  if (status === 'overdue') return style.bad(text);
  if (status === 'done') return late ? style.severity('warning', text) : style.good(text);
  return text;
}

function dueText({ due, dueProvisional, done, daysLeft }: ListedEntry, say: Say): string {
  if (done !== null) return say({ zh: `${done} 办结`, en: `done ${done}` });
  if (due === null || daysLeft === null) return say({ zh: '无期限', en: 'no limit' });
  const day = dayCell(due, dueProvisional, say);
  if (daysLeft < 0)
    return say({ zh: `期限 ${day}，已过${-daysLeft}天`, en: `due ${day}, ${-daysLeft} days ago` });
  if (daysLeft === 0) return say({ zh: `期限 ${day}，今天到期`, en: `due ${day}, today` });
  return say({ zh: `期限 ${day}，还有${daysLeft}天`, en: `due ${day}, in ${daysLeft} days` });
}

function aboutOf({ organs, title, missing, errors, submission }: ListedEntry, say: Say): string {
  const list = say({ zh: '、', en: ', ' });
  return [
    organs.join(list),
    title ?? submission,
    ...(missing > 0 ? [say({ zh: `缺${missing}项`, en: `${missing} missing` })] : []),
    ...(errors > 0 ? [say({ zh: `错误${errors}处`, en: `${errors} errors` })] : []),
  ]
    .filter((text) => text !== '')
    .join(' · ');
}

function totals(entries: readonly ListedEntry[], say: Say): string {
  const count = (wanted: ListedEntry['status']): number =>
    entries.filter(({ status }) => status === wanted).length;
  const [overdue, open, done] = [count('overdue'), count('open'), count('done')];
  return say({
    zh: `共${entries.length}件：逾期${overdue}件，在办${open}件，办结${done}件`,
    en: `${entries.length} in all: ${overdue} overdue, ${open} open, ${done} done`,
  });
}
