import type { Locale } from '@gongwen/core';
import type { Desk } from '../desk/desk.ts';

/** Bounds on what clients may ask for. */
export interface ServerLimits {
  /** Bytes of a request. */
  readonly maxBytes: number;
  /** Seconds for the drafts of a request. */
  readonly seconds: number;
  /** Requests that may wait for others. */
  readonly waiting: number;
  /** UTF-16 code units of a text to `/v2/check`. */
  readonly maxTextLength: number;
}

export const DEFAULT_SERVER_LIMITS: ServerLimits = {
  maxBytes: 32 * 1024 * 1024,
  seconds: 60,
  waiting: 8,
  maxTextLength: 100_000,
};

/** What the server is to serve, and to whom. */
export interface ServerOptions {
  /** Address to listen on. One that is not of this machine alone needs a token. */
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** What clients must bring along; null to ask for none. */
  readonly token: string | null;
  readonly limits: ServerLimits;
  readonly locale: Locale;
  readonly version: string;
  /** Profiles that requests may name. */
  readonly profiles: readonly string[];
  readonly desk: Desk;
  /** The review page, one HTML file; null where it was not built. */
  readonly page: () => string | null;
  /** JSON schema of the answer of `/api/check`. */
  readonly checkSchema: object;
  /** Told of a fault of the program, without anything of a draft. */
  readonly onFault: (fault: string) => void;
}
