import { factsLine, visible } from '@gongwen/report';
import type { Context } from '../../shared/context.ts';
import { counted } from '../../shared/say.ts';
import type { ReportedFile, Reporter } from '../reporter.ts';
import { type FileOutput, summarize } from '../to-json.ts';
import { fixLines } from './fix-lines.ts';
import { messageBlocks } from './message-blocks.ts';
import type { Style } from './style.ts';

/**
 * For people: each file with its facts and messages, then a summary.
 * @param listsClean Whether files without a message are named; on long runs they are only counted.
 */
export function prettyReporter(context: Context, style: Style, listsClean: boolean): Reporter {
  const shared = { style, say: context.say, locale: context.locale, cwd: context.cwd };
  const print = (report: ReportedFile): string => {
    const { output, fix } = report;
    const silent = output.status === 'checked' && output.messages.length === 0 && fix.kind === 'none';
    if (silent && !listsClean) return '';
    const fixed = fixLines(fix, style, context.say);
    const lines = [...fixed, ...messageBlocks(report, shared)];
    return `${[header(output, context, style), ...lines, ...(lines.length > 0 ? [''] : [])].join('\n')}\n`;
  };
  return { file: print, addition: print, end: (files) => summary(files, context, style) };
}

function header({ path, facts, error, messages }: FileOutput, { say }: Context, style: Style): string {
  const name = style.bold(visible(path));
  if (error) {
    const text = say({
      zh: `无法检查：${visible(error.message)}`,
      en: `cannot be checked: ${visible(error.message)}`,
    });
    return `${style.bad('✗')} ${name}  ${style.bad(text)} ${style.dim(error.code)}`;
  }
  const mark = messages.length === 0 ? `${style.good('✓')} ` : '';
  return `${mark}${name}${facts ? style.dim(`  ${factsLine(facts, say)}`) : ''}`;
}

function summary(files: readonly FileOutput[], { say }: Context, style: Style): string {
  if (files.length === 0) return '';
  const { files: count, unreadable, errors, warnings, infos, fixable } = summarize(files);
  const parts = [
    say({ zh: `${count} 个文件`, en: counted(count, 'file') }),
    part(unreadable, style.bad, say({ zh: `${unreadable} 个无法检查`, en: `${unreadable} not checked` })),
    part(
      errors,
      (text) => style.severity('error', text),
      say({ zh: `${errors} 处错误`, en: counted(errors, 'error') }),
    ),
    part(
      warnings,
      (text) => style.severity('warning', text),
      say({ zh: `${warnings} 处警告`, en: counted(warnings, 'warning') }),
    ),
    part(
      infos,
      (text) => style.severity('info', text),
      say({ zh: `${infos} 处提示`, en: counted(infos, 'info') }),
    ),
  ].filter((_, index) => index !== 1 || unreadable > 0);
  const tail =
    fixable > 0
      ? say({ zh: `；其中 ${fixable} 处可用 --fix 修改`, en: `; ${fixable} can be mended by --fix` })
      : '';
  const mark =
    errors + unreadable > 0
      ? style.bad('✗')
      : warnings > 0
        ? style.severity('warning', '!')
        : style.good('✓');
  return `${mark} ${parts.join(say({ zh: '，', en: ', ' }))}${tail}\n`;
}

/** A count is coloured only when it is not zero. */
function part(count: number, paint: (text: string) => string, text: string): string {
  return count > 0 ? paint(text) : text;
}
