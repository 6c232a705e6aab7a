import type { Locale } from '@gongwen/core';
import { SEVERITY_NAMES } from '../../output/names.ts';
import { sayIn } from '../../shared/say.ts';
import type { Receipt } from '../receipt.ts';
import { type Remark, receiptText } from './receipt-text.ts';

/** What means something in Markdown or HTML, and a line end, which would end the row of a table. */
const MARKUP = /[\\`*_{}[\]<>|#~&]/gu;

/** A receipt as Markdown. */
export function markdownReceipt(receipt: Receipt, locale: Locale): string {
  const say = sayIn(locale);
  const text = receiptText(receipt, locale);
  const head = {
    file: say({ zh: '文件', en: 'File' }),
    part: say({ zh: '材料', en: 'Part' }),
    size: say({ zh: '大小', en: 'Size' }),
    outcome: say({ zh: '结果', en: 'Outcome' }),
  };
  return [
    `# ${text.heading}`,
    '',
    `| ${say({ zh: '项目', en: 'Item' })} | ${say({ zh: '内容', en: 'Value' })} |`,
    '|---|---|',
    ...text.fields.map(([label, value]) => row([label, value])),
    '',
    `## ${text.filesHeading}`,
    '',
    `| ${head.file} | ${head.part} | ${head.size} | SHA-256 | ${head.outcome} |`,
    '|---|---|---:|---|---|',
    ...text.files.map(({ path, part, size, sha256, outcome }) => row([path, part, size, sha256, outcome])),
    '',
    `## ${text.missingHeading}`,
    '',
    ...remarks(text.missing, locale),
    ...(text.problems.length === 0
      ? []
      : [`## ${text.problemsHeading}`, '', ...remarks(text.problems, locale)]),
    ...text.notes.flatMap((note) => [escaped(note), '']),
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(' | ')} |`;
}

function remarks(items: readonly Remark[], locale: Locale): string[] {
  if (items.length === 0) return [];
  const say = sayIn(locale);
  const lines = items.map(({ severity, text, basis }) => {
    const clause = basis === '' ? '' : say({ zh: `（依据：${basis}）`, en: ` (basis: ${basis})` });
    return `- **${say(SEVERITY_NAMES[severity])}** ${escaped(text + clause)}`;
  });
  return [...lines, ''];
}

function escaped(text: string): string {
  return text.replace(MARKUP, '\\$&').replace(/[\r\n]/gu, ' ');
}
