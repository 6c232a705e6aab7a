import type { Command } from '../commands/command.ts';
import type { Say } from '../shared/say.ts';
import { textWidth } from '../shared/text-width.ts';
import type { Option } from './option.ts';

/** Help of the whole program. */
export function programHelp(commands: readonly Command[], globals: readonly Option[], say: Say): string {
  return [
    say({
      zh: 'gongwen：检查党政机关公文（.docx、Markdown、纯文本）',
      en: 'gongwen: checks Chinese official documents (.docx, Markdown, plain text)',
    }),
    '',
    say({ zh: '用法：', en: 'Usage:' }),
    `  gongwen check ${say({ zh: '稿件', en: 'PATH' })}…${say({ zh: '（check 可省去）', en: ' ("check" can be left out)' })}`,
    '',
    say({ zh: '命令：', en: 'Commands:' }),
    ...columns(commands.map(({ usage, summary }) => [say(usage), say(summary)])),
    '',
    say({ zh: '选项：', en: 'Options:' }),
    ...columns(globals.map((option) => describe(option, say))),
    '',
    say({ zh: '各命令的选项：gongwen 命令 --help', en: 'Options of a command: gongwen COMMAND --help' }),
    '',
  ].join('\n');
}

/** Help of one command. */
export function commandHelp(command: Command, globals: readonly Option[], say: Say): string {
  return [
    say(command.summary),
    '',
    say({ zh: '用法：', en: 'Usage:' }),
    `  gongwen ${say(command.usage)}`,
    '',
    say({ zh: '选项：', en: 'Options:' }),
    ...columns([...command.options, ...globals].map((option) => describe(option, say))),
    ...(command.notes ? ['', say(command.notes)] : []),
    '',
  ].join('\n');
}

function describe({ name, short, value, help }: Option, say: Say): readonly [string, string] {
  const letter = short === null ? '    ' : `-${short}, `;
  return [`${letter}--${name}${value === '' ? '' : ` ${value}`}`, say(help)];
}

/** Two columns; the right one stands on its own line where the left one is long. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const widths = rows.map(([left]) => textWidth(left)).filter((width) => width <= 34);
  const gap = Math.max(...widths, 0) + 2;
  return rows.map(([left, right]) => {
    const width = textWidth(left);
    const between = width <= gap - 2 ? ' '.repeat(gap - width) : `\n${' '.repeat(gap + 2)}`;
    return `  ${left}${between}${right}`;
  });
}
