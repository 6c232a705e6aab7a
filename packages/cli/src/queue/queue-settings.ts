import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Arguments } from '../arguments/parse-arguments.ts';
import type { Context } from '../shared/context.ts';
import { UsageError } from '../shared/usage-error.ts';
import { type QueueAddress, queueAddressOf } from './queue-address.ts';
import type { StoreChoice } from './store/file-store.ts';

/** What both sides of the queue are told. */
export interface QueueSettings {
  readonly address: QueueAddress;
  readonly store: StoreChoice;
  /** A worker that was not heard of for so long is taken for dead. */
  readonly stalledMs: number;
}

const STALLED_SECONDS = 30;
const DEFAULT_NAME = 'files';
const NAMED_ROOT = /^([a-z][a-z0-9-]{0,31})=/u;
const OBJECTS = 'objects';

/** @throws {UsageError} on an address, folder or URL that cannot be used. */
export function queueSettings(args: Arguments, context: Pick<Context, 'cwd' | 'env'>): QueueSettings {
  return {
    address: queueAddressOf(args, context),
    store: storeOf(args, context),
    stalledMs: 1000 * (args.number('stalled-after', 1) ?? STALLED_SECONDS),
  };
}

function storeOf(args: Arguments, { cwd, env }: Pick<Context, 'cwd' | 'env'>): StoreChoice {
  const [root, objects] = [args.one('root'), args.one('objects')];
  if (objects === null) return folderOf(root ?? '.', cwd);
  if (root === null)
    return { kind: 'objects', name: OBJECTS, base: baseOf(objects), headers: headersOf(env) };
  throw new UsageError({
    zh: '--root 与 --objects 只能用一个',
    en: '--root and --objects cannot be used together',
  });
}

function folderOf(written: string, cwd: string): StoreChoice {
  const name = NAMED_ROOT.exec(written)?.[1];
  const root = resolve(cwd, name === undefined ? written : written.slice(name.length + 1));
  const isFolder = statSync(root, { throwIfNoEntry: false })?.isDirectory() === true;
  if (name === OBJECTS) {
    throw new UsageError({ zh: '共享文件夹不能叫 objects', en: 'A shared folder cannot be named objects' });
  }
  if (isFolder) return { kind: 'folder', name: name ?? DEFAULT_NAME, root };
  throw new UsageError({
    zh: `--root 的 ${root} 不是文件夹；检查路径，共享是否已挂载`,
    en: `${root} of --root is no folder. Check the path, and that the share is mounted`,
  });
}

function baseOf(written: string): string {
  const url = URL.canParse(written) ? new URL(written) : null;
  const isPlain = url !== null && /^https?:$/u.test(url.protocol) && url.search === '' && url.hash === '';
  if (isPlain && url.username === '' && url.password === '') return url.href.replace(/\/?$/u, '/');
  // Not repeated: what was written may hold a password.
  throw new UsageError({
    zh: '--objects 应写作 http(s)://主机/桶/，不带用户、密码和参数；需要认证时用环境变量 GONGWEN_OBJECTS_HEADERS 给出请求头',
    en: '--objects must read http(s)://HOST/BUCKET/ without user, password and query; headers for access go into GONGWEN_OBJECTS_HEADERS',
  });
}

/** `Name: value` a line. */
function headersOf(env: Context['env']): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of (env.GONGWEN_OBJECTS_HEADERS ?? '').split('\n')) {
    if (line.trim() === '') continue;
    const colon = line.indexOf(':');
    if (colon < 1) {
      throw new UsageError({
        zh: '环境变量 GONGWEN_OBJECTS_HEADERS 应一行一个“名称: 值”',
        en: 'GONGWEN_OBJECTS_HEADERS must hold one "Name: value" a line',
      });
    }
    headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
  }
  return headers;
}
