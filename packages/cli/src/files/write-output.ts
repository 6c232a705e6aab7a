import { randomUUID } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandError } from '../shared/command-error.ts';
import type { Context } from '../shared/context.ts';
import { errorText } from '../shared/error-text.ts';

/** Where a command prints: standard output, or the file of `--output`, which is put in place once all is there. */
export interface Output {
  /**
   * Waits until a slow reader has taken it, so that nothing piles up.
   * @throws {CommandError} when the file cannot be written.
   */
  readonly write: (content: string | Uint8Array) => Promise<void>;
  /** @throws {CommandError} when the file cannot be put in place. */
  readonly close: () => void;
  /** Leaves the file as it was. After `close` it does nothing. */
  readonly discard: () => void;
}

/** Opens the output of a command. The folder of the file is made when it is not there. */
export function openOutput(file: string | null, { cwd, stdout }: Context): Output {
  return file === null ? toStream(stdout) : toFile(file, resolve(cwd, file));
}

/**
 * Opens the output of a command for as long as it writes. When it fails the file stays as it was.
 * @throws {CommandError} see `Output`; and what `write` throws.
 */
export async function withOutput<Result>(
  file: string | null,
  context: Context,
  write: (output: Output) => Promise<Result>,
): Promise<Result> {
  const output = openOutput(file, context);
  try {
    const result = await write(output);
    output.close();
    return result;
  } finally {
    output.discard();
  }
}

function toStream(stdout: Context['stdout']): Output {
  return {
    write: async (content) => {
      if (content.length === 0) return;
      const isTaken = stdout.write(content);
      if (isTaken === false && stdout.once) await new Promise<void>((take) => stdout.once?.('drain', take));
    },
    close: () => {},
    discard: () => {},
  };
}

function toFile(file: string, absolute: string): Output {
  const explained = <Result>(action: () => Result): Result => {
    try {
      return action();
    } catch (error) {
      const text = errorText(error);
      throw new CommandError({ zh: `无法写入 ${file}（${text}）`, en: `Cannot write ${file} (${text})` });
    }
  };
  const { path, unfinished, mode } = explained(() => placeFor(absolute));
  let open: number | null = explained(() =>
    openSync(unfinished ?? path, unfinished === null ? 'w' : 'wx', mode),
  );
  const finish = (): void => {
    if (open !== null) closeSync(open);
    open = null;
  };
  return {
    write: async (content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      for (let done = 0; open !== null && done < bytes.length; ) {
        const to = open;
        done += explained(() => writeSync(to, bytes, done));
      }
    },
    close: () => {
      finish();
      if (unfinished !== null) explained(() => renameSync(unfinished, path));
    },
    discard: () => {
      finish();
      if (unfinished !== null) rmSync(unfinished, { force: true });
    },
  };
}

/** Where the file lies, links followed, and where it is written until all is there; null for a device or a pipe. */
function placeFor(absolute: string): { path: string; unfinished: string | null; mode: number } {
  mkdirSync(dirname(absolute), { recursive: true });
  const there = statSync(absolute, { throwIfNoEntry: false });
  if (there && !there.isFile()) return { path: absolute, unfinished: null, mode: there.mode };
  const path = there ? realpathSync(absolute) : absolute;
  const unfinished = join(dirname(path), `.${basename(path)}-${randomUUID()}`);
  return { path, unfinished, mode: there?.mode ?? 0o666 };
}
