import { CommandError } from '../../shared/command-error.ts';
import { fetchObject, reasonOf } from './fetch-object.ts';
import type { StoreChoice } from './file-store.ts';

const KEY = /<Key>([^<]*)<\/Key>/gu;
const NEXT = /<NextContinuationToken>([^<]*)<\/NextContinuationToken>/u;

/**
 * Keys that begin with a prefix, as ListObjectsV2 of S3 gives them, page by page.
 * @throws {CommandError} when the store cannot list.
 */
export async function listObjects(
  { base, headers }: Extract<StoreChoice, { kind: 'objects' }>,
  prefix: string,
): Promise<string[]> {
  const keys: string[] = [];
  for (let token: string | null = null; ; ) {
    const page: string = await pageOf(queryFor(base, prefix, token), headers);
    // Percent-encoded as asked for, so that no key holds markup.
    for (const [, key = ''] of page.matchAll(KEY)) keys.push(decodeURIComponent(key.replaceAll('+', ' ')));
    token = NEXT.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? null;
    if (token === null) return keys;
  }
}

function queryFor(base: string, prefix: string, token: string | null): string {
  const query = new URLSearchParams({ 'list-type': '2', 'encoding-type': 'url', prefix });
  if (token !== null) query.set('continuation-token', token);
  return `${base}?${query}`;
}

async function pageOf(url: string, headers: Readonly<Record<string, string>>): Promise<string> {
  try {
    const response = await fetchObject(url, headers);
    if (response.ok) return await response.text();
    throw cannotList(`HTTP ${response.status}`);
  } catch (error) {
    throw error instanceof CommandError ? error : cannotList(reasonOf(error));
  }
}

function cannotList(reason: string): CommandError {
  return new CommandError({
    zh: `对象存储不能列出键（${reason}）；检查 --objects 的地址和 GONGWEN_OBJECTS_HEADERS，或逐个写出键`,
    en: `The object store cannot list its keys (${reason}). Check the address of --objects and GONGWEN_OBJECTS_HEADERS, or name each key`,
  });
}
