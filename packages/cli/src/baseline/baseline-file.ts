import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CommandError } from '../shared/command-error.ts';
import { errorText } from '../shared/error-text.ts';
import type { Baseline } from './baseline.ts';
import { BaselineFault, parseBaseline } from './parse-baseline.ts';
import { printBaseline } from './print-baseline.ts';

/** The file of a baseline. */
export interface BaselineFile {
  /** As the user named it. */
  readonly shown: string;
  readonly absolute: string;
}

/**
 * Reads a baseline.
 * @returns null when there is no such file and it may be made.
 * @throws {CommandError} when it cannot be read or is broken, or is not there and may not be made.
 */
export function readBaseline({ shown, absolute }: BaselineFile, mayBeMade: boolean): Baseline | null {
  if (!existsSync(absolute)) {
    if (mayBeMade) return null;
    throw new CommandError({
      zh: `没有基线文件 ${shown}；加 --update-baseline 建立它`,
      en: `There is no baseline ${shown}; make it with --update-baseline`,
    });
  }
  try {
    return parseBaseline(readFileSync(absolute, 'utf8'));
  } catch (error) {
    if (error instanceof BaselineFault) throw broken(shown, error);
    const text = errorText(error);
    throw new CommandError({ zh: `无法读取基线 ${shown}（${text}）`, en: `Cannot read ${shown} (${text})` });
  }
}

function broken(shown: string, { line, phrase }: BaselineFault): CommandError {
  return new CommandError({
    zh: `基线 ${shown} 第 ${line} 行有误：${phrase.zh}。请改正它，或删去后用 --update-baseline 重新建立`,
    en: `Baseline ${shown}, line ${line}: ${phrase.en}. Mend it, or delete it and make it again with --update-baseline`,
  });
}

/**
 * Writes a baseline in one step: a run that is broken off leaves the old one.
 * @throws {CommandError} when it cannot be written.
 */
export async function writeBaseline({ shown, absolute }: BaselineFile, baseline: Baseline): Promise<void> {
  const { default: writeFileAtomic } = await import('write-file-atomic');
  try {
    mkdirSync(dirname(absolute), { recursive: true });
    await writeFileAtomic(absolute, printBaseline(baseline));
  } catch (error) {
    const text = errorText(error);
    throw new CommandError({ zh: `无法写入基线 ${shown}（${text}）`, en: `Cannot write ${shown} (${text})` });
  }
}
