import { expect, it, onTestFinished } from 'vitest';
import { packJson, unpackJson } from './pack-json.ts';
import { openThreads } from './thread-pool.ts';

const THREAD = new URL('./test-support/failing-thread.mjs', import.meta.url);

it('a file on which a thread dies comes back as internal-error, those beside it are checked', async () => {
  const pool = await openThreads({ kind: 'folder', name: 'files', root: '/' }, 2, THREAD);
  onTestFinished(pool.close);
  const files = ['a.txt', 'huge.docx', 'b.txt'].map((path, index) => ({
    index,
    path,
    key: path,
    hash: '',
    config: '',
  }));
  const orders = { digest: '1', orders: packJson({ locale: 'zh-CN', limits: {}, configs: {} }) };
  const found = await pool.check(orders, files);
  expect(found.map(({ file, packed }) => [file.path, unpackJson(packed)])).toMatchObject([
    ['a.txt', 'a.txt'],
    [
      'huge.docx',
      {
        output: {
          status: 'unreadable',
          error: { code: 'internal-error', message: '内存不足，本文件未检查完' },
        },
      },
    ],
    ['b.txt', 'b.txt'],
  ]);
});

it('threads that cannot start at all are no silent wait', async () => {
  const nowhere = new URL('./test-support/no-such-thread.mjs', import.meta.url);
  await expect(openThreads({ kind: 'folder', name: 'files', root: '/' }, 1, nowhere)).rejects.toThrow(
    'no-such-thread',
  );
});
