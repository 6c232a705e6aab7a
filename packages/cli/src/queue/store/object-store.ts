import { fetchObject, reasonOf } from './fetch-object.ts';
import { type FileStore, type StoreChoice, type StoredFile, storeError } from './file-store.ts';
import { objectUrl } from './object-url.ts';

/** Bytes. No draft is larger, and an answer without an end must not fill the memory. */
const LARGEST = 512 * 1024 * 1024;

/** Objects of an S3-compatible store, or of any server that gives a file for a GET. */
export function objectStore({ base, headers }: Extract<StoreChoice, { kind: 'objects' }>): FileStore {
  return {
    read: async (key) => {
      const url = objectUrl(base, key);
      if (url === null) return storeError('不是对象的键', 'It is no key of an object');
      try {
        const response = await fetchObject(url, headers);
        return response.ok ? await bytesOf(response) : refused(response.status);
      } catch (error) {
        return storeError(
          `对象存储没有应答（${reasonOf(error)}）`,
          `The object store does not answer (${reasonOf(error)})`,
        );
      }
    },
  };
}

async function bytesOf(response: Response): Promise<StoredFile> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LARGEST)
      return {
        bytes: null,
        error: { code: 'too-large', phrase: { zh: '文件过大', en: 'The file is too large' } },
      };
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks), error: null };
}

function refused(status: number): StoredFile {
  if (status === 404) {
    return {
      bytes: null,
      error: {
        code: 'not-found',
        phrase: { zh: '对象存储中没有这个键', en: 'The object store has no such key' },
      },
    };
  }
  if (status === 401 || status === 403) {
    return storeError(
      `对象存储不许读取（HTTP ${status}）；用环境变量 GONGWEN_OBJECTS_HEADERS 给出所需的请求头`,
      `The object store refuses access (HTTP ${status}); GONGWEN_OBJECTS_HEADERS gives the headers it asks for`,
    );
  }
  return storeError(`对象存储答复 HTTP ${status}`, `The object store answers HTTP ${status}`);
}
