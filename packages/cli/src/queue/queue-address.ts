import type { Arguments } from '../arguments/parse-arguments.ts';
import type { Context } from '../shared/context.ts';
import { UsageError } from '../shared/usage-error.ts';

/** Where Redis is. */
export interface QueueAddress {
  /** With the password: never printed. */
  readonly url: string;
  readonly shown: string;
}

/** Valkey speaks the protocol of Redis. */
const SCHEMES: Readonly<Record<string, string>> = {
  'redis:': 'redis:',
  'rediss:': 'rediss:',
  'valkey:': 'redis:',
  'valkeys:': 'rediss:',
};

/**
 * The address of `--queue`, or of `GONGWEN_QUEUE`, which keeps a password out of the list of processes.
 * @throws {UsageError} when it is missing or no such address; the message does not repeat it, for it may hold a password.
 */
export function queueAddressOf(args: Arguments, { env }: Pick<Context, 'env'>): QueueAddress {
  const given = args.one('queue') ?? env.GONGWEN_QUEUE ?? null;
  if (given === null) {
    throw new UsageError({
      zh: '缺少队列的地址：--queue redis://主机:6379，或环境变量 GONGWEN_QUEUE',
      en: 'The address of the queue is missing: --queue redis://HOST:6379, or the environment variable GONGWEN_QUEUE',
    });
  }
  const url = URL.canParse(given) ? new URL(given) : null;
  const [written, scheme] = [url?.protocol ?? '', SCHEMES[url?.protocol ?? '']];
  if (url === null || scheme === undefined || url.hostname === '') {
    throw new UsageError({
      zh: '队列的地址应写作 redis://[用户:密码@]主机[:端口][/库号]；加密连接用 rediss://，valkey:// 亦可',
      en: 'The address of the queue must read redis://[USER:PASSWORD@]HOST[:PORT][/DATABASE]; rediss:// for TLS, valkey:// will do as well',
    });
  }
  return {
    url: scheme + url.href.slice(written.length),
    shown: `${written}//${url.host}${url.pathname === '/' ? '' : url.pathname}`,
  };
}
