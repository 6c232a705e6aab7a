import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CommandError } from '../shared/command-error.ts';
import type { Context } from '../shared/context.ts';

/** Where a command prints: standard output, or the file of `--output` once all is there. */
export interface Output {
  readonly write: (content: string | Uint8Array) => void;
  /** @throws {CommandError} when the file cannot be written. */
  readonly close: () => void;
}

/** Opens the output of a command. The folder of the file is made when it is not there. */
export function openOutput(file: string | null, { cwd, stdout }: Context): Output {
  if (file === null) {
    return { write: (content) => void (content.length > 0 && stdout.write(content)), close: () => {} };
  }
  const parts: Buffer[] = [];
  return {
    write: (content) =>
      void parts.push(typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content)),
    close: () => {
      const absolute = resolve(cwd, file);
      try {
        mkdirSync(dirname(absolute), { recursive: true });
        writeFileSync(absolute, Buffer.concat(parts));
      } catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        throw new CommandError({ zh: `无法写入 ${file}（${text}）`, en: `Cannot write ${file} (${text})` });
      }
    },
  };
}
