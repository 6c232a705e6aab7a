import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CommandError } from '../shared/command-error.ts';
import type { Context } from '../shared/context.ts';

/** Where a command prints: standard output, or the file of `--output` once all is there. */
export interface Output {
  readonly write: (text: string) => void;
  /** @throws {CommandError} when the file cannot be written. */
  readonly close: () => void;
}

/** Opens the output of a command. The folder of the file is made when it is not there. */
export function openOutput(file: string | null, { cwd, stdout }: Context): Output {
  if (file === null) return { write: (text) => void (text && stdout.write(text)), close: () => {} };
  const parts: string[] = [];
  return {
    write: (text) => void parts.push(text),
    close: () => {
      const absolute = resolve(cwd, file);
      try {
        mkdirSync(dirname(absolute), { recursive: true });
        writeFileSync(absolute, parts.join(''));
      } catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        throw new CommandError({ zh: `无法写入 ${file}（${text}）`, en: `Cannot write ${file} (${text})` });
      }
    },
  };
}
