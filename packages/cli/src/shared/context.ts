import type { Locale } from '@gongwen/core';
import type { Say } from './say.ts';

/** A stream to print to; a terminal has a width. */
export interface OutputStream {
  /** Takes text, or bytes of formats that are no text. */
  readonly write: (content: string | Uint8Array) => unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  /** A stream of the process has it; what is written to any other is taken at once. */
  readonly once?: (event: 'drain', listener: () => void) => unknown;
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
  /**
   * Takes Ctrl-C over, so that a command can end in good order; gives it back when the returned function is called. A
   * second Ctrl-C ends the process all the same.
   */
  readonly onInterrupt: (stop: () => void) => () => void;
}
