import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CommandError } from '../shared/command-error.ts';

/** Milliseconds: LibreOffice starts in a few seconds and takes a fraction of one for a document. */
const START_LIMIT = 120_000;
const FILE_LIMIT = 20_000;

/** Pages left blank before a section that begins on an odd or an even page are pages. */
const FILTER = `pdf:writer_pdf_Export:${JSON.stringify({ IsSkipEmptyPages: { type: 'boolean', value: 'false' } })}`;

/**
 * Converts files of a folder to PDF beside them. A file that cannot be converted has no PDF afterwards.
 * @throws {CommandError} when the program cannot be started, fails altogether, or takes too long.
 */
export async function runSoffice(soffice: string, folder: string, names: readonly string[]): Promise<void> {
  const args = [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
    '--norestore',
    '--nolockcheck',
    '--convert-to',
    FILTER,
    '--outdir',
    folder,
    ...names,
  ];
  const timeout = START_LIMIT + names.length * FILE_LIMIT;
  const status = await new Promise<number | string>((resolve, reject) => {
    const child = spawn(soffice, args, { cwd: folder, stdio: 'ignore', timeout });
    child.on('error', (error: NodeJS.ErrnoException) => reject(notStarted(soffice, error)));
    child.on('close', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  if (status !== 0) throw failed(soffice, status);
}

function notStarted(soffice: string, { code, message }: NodeJS.ErrnoException): CommandError {
  if (code !== 'ENOENT')
    return new CommandError({
      zh: `无法启动 ${soffice}：${message}`,
      en: `Cannot start ${soffice}: ${message}`,
    });
  return new CommandError({
    zh: `--pages rendered 要用 LibreOffice，但找不到 ${soffice}；请安装 LibreOffice，或用 --soffice 或环境变量 GONGWEN_SOFFICE 指明其路径`,
    en: `--pages rendered needs LibreOffice, but there is no ${soffice}. Install LibreOffice, or name its path with --soffice or GONGWEN_SOFFICE`,
  });
}

function failed(soffice: string, status: number | string): CommandError {
  return new CommandError({
    zh: `LibreOffice（${soffice}）没有完成转换（${status}）`,
    en: `LibreOffice (${soffice}) did not finish the conversion (${status})`,
  });
}
