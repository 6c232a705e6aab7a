import type { Locale } from '@gongwen/core';
import type { Say } from './say.ts';

/** What a command sees of the process it runs in. */
export interface Context {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly locale: Locale;
  readonly say: Say;
}
