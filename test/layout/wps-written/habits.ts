import type { Habit } from './habit.ts';
import { characterIndents } from './habits/character-indents.ts';
import { defaultsInNormal } from './habits/defaults-in-normal.ts';
import { directFormatting } from './habits/direct-formatting.ts';
import { documentSettings } from './habits/document-settings.ts';
import { drawnSeparators } from './habits/drawn-separators.ts';
import { latinFonts } from './habits/latin-fonts.ts';
import { numberedStyles } from './habits/numbered-styles.ts';
import { packageParts } from './habits/package-parts.ts';
import { boxedPageNumbers, controlledPageNumbers, framedPageNumbers } from './habits/page-numbers.ts';
import { paragraphFlags } from './habits/paragraph-flags.ts';
import { rowExceptions } from './habits/row-exceptions.ts';
import { splitRuns } from './habits/split-runs.ts';
import { themeFonts } from './habits/theme-fonts.ts';

const direct: Habit = { name: '样式改为直接格式', rewrite: directFormatting };
const inNormal: Habit = { name: '默认格式写在“正文”样式里', rewrite: defaultsInNormal };
const boxed: Habit = { name: '页码在文本框里', rewrite: boxedPageNumbers };
const framed: Habit = { name: '页码在图文框里', rewrite: framedPageNumbers };
const controlled: Habit = { name: '页码在内容控件里', rewrite: controlledPageNumbers };

/** The one habit that changes widths: letters, digits and blanks of Times New Roman are of other widths than those of 仿宋. */
export const LATIN: Habit = { name: '西文用 Times New Roman', rewrite: latinFonts };

/** What all files of WPS share, whatever way they take elsewhere. */
const shared: readonly Habit[] = [
  { name: '缩进另按字符写', rewrite: characterIndents },
  LATIN,
  { name: '分隔线是画的线', rewrite: drawnSeparators },
  { name: '表格每行重复边框', rewrite: rowExceptions },
  { name: '文字按中西文断开，带 hint', rewrite: splitRuns },
  { name: '每段写明全部开关', rewrite: paragraphFlags },
  { name: '字体用主题', rewrite: themeFonts },
  { name: '样式以数字编号', rewrite: numberedStyles },
  { name: 'WPS 的兼容设置', rewrite: documentSettings },
  { name: 'WPS 的包', rewrite: packageParts },
];

const together = (name: string, ...habits: readonly Habit[]): Habit => ({
  name,
  rewrite: (parts) => habits.reduce((rewritten, habit) => habit.rewrite(rewritten), parts),
});

/** Each habit alone, so that a failure names it. */
export const HABITS: readonly Habit[] = [direct, inNormal, boxed, framed, controlled, ...shared];

/** All habits together, formatted at every paragraph, as those draft who click on buttons. */
export const DIRECT_MANNER: Habit = together('直接排版的 WPS 文件', direct, boxed, ...shared);

/** All habits together, formatted by styles. */
export const STYLED_MANNER: Habit = together('用样式排版的 WPS 文件', inNormal, framed, ...shared);
