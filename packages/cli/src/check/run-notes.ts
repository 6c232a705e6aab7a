import type { FileReport } from '../output/file-report.ts';
import { fixLines } from '../output/pretty/fix-lines.ts';
import { styleFor } from '../output/pretty/style.ts';
import type { Context } from '../shared/context.ts';
import { counted } from '../shared/say.ts';
import type { CheckSettings } from './check-settings.ts';

/** Whether a folder or glob without drafts makes the run fail; each is named. */
export function noteUnmatched(
  unmatched: readonly string[],
  { allowUnmatched, change }: CheckSettings,
  { stderr, say }: Context,
): boolean {
  if (allowUnmatched || change !== null) return false;
  for (const path of unmatched) {
    stderr.write(
      `gongwen: ${say({ zh: `${path} 中没有可检查的稿件（.docx .md .markdown .txt）`, en: `no drafts in ${path} (.docx .md .markdown .txt)` })}\n`,
    );
  }
  return unmatched.length > 0;
}

/** With `--staged` or `--changed`: that there is nothing to check. */
export function noteUnchanged({ stderr, say }: Context): void {
  stderr.write(`gongwen: ${say({ zh: '没有改动的稿件', en: 'no drafts have changed' })}\n`);
}

/** Says on standard error what standard output does not: most formats, and a diff, have no words for fixes and failures. */
export function noteBeside({ output, fix }: FileReport, settings: CheckSettings, context: Context): void {
  const { stderr, say } = context;
  const style = styleFor(context, { noColor: settings.noColor || !stderr.isTTY, file: false });
  if (output.error) stderr.write(`${output.path}: ${output.error.message} (${output.error.code})\n`);
  if (fix.kind !== 'none') stderr.write(`${output.path}\n${fixLines(fix, style, say).join('\n')}\n`);
}

/** After `--fix-dry-run`: how many files would change. */
export function noteDryRun(changes: number, { fix }: CheckSettings, { stderr, say }: Context): void {
  if (fix !== 'show') return;
  const none = { zh: '没有可以自动修改之处', en: 'nothing to fix' };
  const some = {
    zh: `${changes} 个文件可以修改，未写入`,
    en: `${counted(changes, 'file')} would change, nothing was written`,
  };
  stderr.write(`gongwen: ${say(changes === 0 ? none : some)}\n`);
}

/** After Ctrl-C: how much of the run was done. */
export function noteInterrupted(done: number, total: number, { stderr, say }: Context): void {
  stderr.write(
    `gongwen: ${say({
      zh: `已中断，检查了 ${total} 个文件中的 ${done} 个；文件之间未作比较`,
      en: `interrupted after ${done} of ${counted(total, 'file')}; files were not compared with each other`,
    })}\n`,
  );
}

/** Why the exit status is 1 when there is no error. */
export function noteTooMany(
  warnings: number,
  { maxWarnings }: CheckSettings,
  { stderr, say }: Context,
): void {
  if (maxWarnings === null || warnings <= maxWarnings) return;
  stderr.write(
    `gongwen: ${say({
      zh: `警告 ${warnings} 处，超过 --max-warnings ${maxWarnings}`,
      en: `${warnings} warnings, more than --max-warnings ${maxWarnings}`,
    })}\n`,
  );
}
