import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { DEFAULT_SERVER_LIMITS, type ServerLimits } from '@gongwen/server';
import type { Arguments } from '../arguments/parse-arguments.ts';
import { fileErrorOf } from '../files/file-error.ts';
import { CommandError } from '../shared/command-error.ts';
import type { Context } from '../shared/context.ts';
import { UsageError } from '../shared/usage-error.ts';

/** Options of `serve`, put in order. */
export interface ServeSettings {
  readonly host: string;
  readonly port: number;
  readonly token: string | null;
  readonly limits: ServerLimits;
  /** Drafts at a time. */
  readonly jobs: number;
  /** Show the review page in the browser. */
  readonly open: boolean;
}

/** The number of the layout standard, GB/T 9704. */
const PORT = 9704;
const LAST_PORT = 65_535;
/** More threads than this only take memory: each loads all rules. */
const MOST_JOBS = 4;

/** @throws {UsageError} on options that cannot be, {CommandError} when the file of the token cannot be read. */
export function serveSettings(args: Arguments, context: Context): ServeSettings {
  const port = args.number('port', 0) ?? PORT;
  if (port > LAST_PORT) {
    throw new UsageError({
      zh: `端口应在 0 到 ${LAST_PORT} 之间，现为 ${port}`,
      en: `The port must be 0 to ${LAST_PORT}, not ${port}`,
    });
  }
  if (args.positionals.length > 0) {
    throw new UsageError({
      zh: `serve 不带稿件：${args.positionals.join(' ')}`,
      en: `serve takes no drafts: ${args.positionals.join(' ')}`,
    });
  }
  const mebibytes = args.number('max-size', 1);
  return {
    host: args.one('host') ?? '127.0.0.1',
    port,
    token: tokenOf(args, context),
    limits: {
      ...DEFAULT_SERVER_LIMITS,
      ...(mebibytes === null ? {} : { maxBytes: mebibytes << 20 }),
      seconds: args.number('timeout', 1) ?? DEFAULT_SERVER_LIMITS.seconds,
    },
    jobs: args.number('jobs', 1) ?? Math.min(MOST_JOBS, availableParallelism()),
    open: args.has('open'),
  };
}

/** From the file that is named, else from the environment: the arguments of a process can be seen by others. */
function tokenOf(args: Arguments, { cwd, env }: Context): string | null {
  const file = args.one('token-file');
  const token = file === null ? (env.GONGWEN_TOKEN ?? '') : textOf(resolve(cwd, file), file);
  const trimmed = token.trim();
  if (file === null && trimmed === '') return null;
  // What can stand in a header, a cookie and an address.
  if (/^[\w.~+/=-]+$/u.test(trimmed)) return trimmed;
  throw new CommandError({
    zh: '令牌只能用字母、数字和 . _ ~ + / = -；可用 openssl rand -hex 24 生成',
    en: 'A token is made of letters, digits and . _ ~ + / = -; openssl rand -hex 24 makes one',
  });
}

function textOf(absolute: string, shown: string): string {
  try {
    return readFileSync(absolute, 'utf8');
  } catch (error) {
    const { zh, en } = fileErrorOf(error).phrase;
    throw new CommandError({ zh: `无法读取令牌文件 ${shown}：${zh}`, en: `Cannot read ${shown}: ${en}` });
  }
}
