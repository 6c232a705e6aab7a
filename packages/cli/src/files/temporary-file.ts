import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '../shared/command-error.ts';
import { errorText } from '../shared/error-text.ts';

/** Bytes on disk for the time of a run. */
export interface TemporaryFile {
  /** @throws {CommandError} when there is no room for it. */
  readonly write: (bytes: Uint8Array, position: number) => void;
  readonly read: (position: number, length: number) => Buffer;
  readonly close: () => void;
}

/**
 * Makes a file that only this process and its user can read. Where the system allows it the name is taken away at once,
 * so that nothing stays behind when the process is killed.
 * @throws {CommandError} when it cannot be made.
 */
export function openTemporaryFile(): TemporaryFile {
  const path = join(tmpdir(), `gongwen-${randomUUID()}`);
  const file = orExplain(() => openSync(path, 'wx+', 0o600));
  const isNameless = removed(path);
  return {
    write: (bytes, position) => {
      for (let done = 0; done < bytes.length; )
        done += orExplain(() => writeSync(file, bytes, done, bytes.length - done, position + done));
    },
    read: (position, length) => {
      const bytes = Buffer.allocUnsafe(length);
      for (let done = 0; done < length; ) {
        const read = readSync(file, bytes, done, length - done, position + done);
        if (read === 0) throw new Error(`the temporary file ends at ${position + done}`);
        done += read;
      }
      return bytes;
    },
    close: () => {
      closeSync(file);
      if (!isNameless) removed(path);
    },
  };
}

/** Windows removes no file that is open. */
function removed(path: string): boolean {
  try {
    rmSync(path);
    return true;
  } catch {
    return false;
  }
}

function orExplain<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    const text = errorText(error);
    throw new CommandError({
      zh: `无法在 ${tmpdir()} 写临时文件（${text}）；请腾出空间，或用环境变量 TMPDIR 另指文件夹`,
      en: `Cannot write a temporary file in ${tmpdir()} (${text}); make room or set TMPDIR to another folder`,
    });
  }
}
