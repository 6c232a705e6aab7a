import { counted, type Say } from '../../shared/say.ts';
import type { FixOutcome } from '../file-report.ts';
import type { MessageOutput } from '../to-json.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';

/** Lines on what `--fix` did to one file. */
export function fixLines(fix: FixOutcome, style: Style, say: Say): string[] {
  if (fix.kind === 'none') return [];
  if (fix.kind === 'failed') {
    return [
      `  ${style.bad(say({ zh: `未修改：${visible(fix.reason)}`, en: `Not changed: ${visible(fix.reason)}` }))}`,
    ];
  }
  if (fix.kind === 'unsupported') {
    const text = say({
      zh: `有 ${fix.count} 处可以修改，但 --fix 不改 .docx，请在 Word 或 WPS 中修改`,
      en: `${counted(fix.count, 'fix')} left: --fix does not change a .docx; edit it in Word or WPS`,
    });
    return [`  ${style.dim(text)}`];
  }
  const title = say({
    zh: `已修改 ${fix.messages.length} 处：`,
    en: `${counted(fix.messages.length, 'fix')} applied:`,
  });
  return [
    `  ${style.good(title)}`,
    ...fix.messages.map((message) => `    ${changeText(message, say)}  ${style.dim(message.ruleId)}`),
  ];
}

/** 洛政（2026）7号 → 洛政〔2026〕7号 */
function changeText({ actual, expected }: MessageOutput, say: Say): string {
  const [mended = ''] = expected;
  return `${quoted(actual ?? '', say)} → ${quoted(mended, say)}`;
}

function quoted(text: string, say: Say): string {
  return text === '' ? say({ zh: '（无）', en: '(nothing)' }) : visible(text);
}
