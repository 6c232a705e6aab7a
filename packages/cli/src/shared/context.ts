import type { Locale } from '@gongwen/core';
import type { Say } from './say.ts';

/** A stream to print to; a terminal has a width. */
export interface OutputStream {
  /** Takes text, or bytes of formats that are no text. */
  readonly write: (content: string | Uint8Array) => unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** What a command sees of the process it runs in. */
export interface Context {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly locale: Locale;
  readonly say: Say;
}
