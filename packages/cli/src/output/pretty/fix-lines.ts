import { visible } from '@gongwen/report';
import { counted, type Say } from '../../shared/say.ts';
import type { FixOutcome } from '../file-report.ts';
import type { MessageOutput } from '../to-json.ts';
import type { Style } from './style.ts';

/** Lines on what was written into one file, or beside it. */
export function fixLines(fix: FixOutcome, style: Style, say: Say): string[] {
  switch (fix.kind) {
    case 'none':
      return [];
    case 'failed':
      return [
        `  ${style.bad(say({ zh: `未写入：${visible(fix.reason)}`, en: `Not written: ${visible(fix.reason)}` }))}`,
      ];
    case 'refused':
      return refusedLines(fix.count, style, say);
    case 'annotated':
      return [`  ${style.good(annotatedText(fix, say))}`];
    case 'cleaned':
      return [`  ${style.good(say({ zh: '已去掉校核批注和修订', en: 'Annotations taken out' }))}`];
    case 'fixed':
      return fixedLines(fix, style, say);
  }
}

function fixedLines(
  { messages, refused, layout }: FixOutcome & { readonly kind: 'fixed' },
  style: Style,
  say: Say,
): string[] {
  const title = say({
    zh: `已修改 ${messages.length} 处：`,
    en: `${counted(messages.length, 'fix')} applied:`,
  });
  const formatting = say({
    zh: `已改版式：${layout.join('、')}`,
    en: `Formatting mended: ${layout.join(', ')}`,
  });
  return [
    ...(messages.length > 0 ? [`  ${style.good(title)}`] : []),
    ...messages.map((message) => `    ${changeText(message, say)}  ${style.dim(message.ruleId)}`),
    ...(layout.length > 0 ? [`  ${style.good(formatting)}`] : []),
    ...refusedLines(refused, style, say),
  ];
}

/** Fixes that a .docx does not take where they would go. */
function refusedLines(count: number, style: Style, say: Say): string[] {
  if (count === 0) return [];
  const text = say({
    zh: `有 ${count} 处在域、公式或锁定的内容控件中，或跨段落，请在 Word 或 WPS 中修改`,
    en: `${counted(count, 'fix')} left in fields, formulas, locked controls or across paragraphs: edit in Word or WPS`,
  });
  return [`  ${style.dim(text)}`];
}

function annotatedText(
  { path, comments, changes }: FixOutcome & { readonly kind: 'annotated' },
  say: Say,
): string {
  return say({
    zh: `已写入 ${visible(path)}：批注 ${comments} 条，修订 ${changes} 处`,
    en: `Written to ${visible(path)}: ${counted(comments, 'comment')}, ${counted(changes, 'tracked change')}`,
  });
}

/** 洛政（2026）7号 → 洛政〔2026〕7号 */
function changeText({ actual, expected }: MessageOutput, say: Say): string {
  const [mended = ''] = expected;
  return `${quoted(actual ?? '', say)} → ${quoted(mended, say)}`;
}

function quoted(text: string, say: Say): string {
  return text === '' ? say({ zh: '（无）', en: '(nothing)' }) : visible(text);
}
