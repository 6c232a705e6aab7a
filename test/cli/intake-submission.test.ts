import { symlink } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildZip, type ZipPart } from './support/build-zip.ts';
import { gbk } from './support/gb18030.ts';
import { receiptOf } from './support/receipt-of.ts';
import { createWorkspace } from './support/workspace.ts';

const PLAN = '农村公路养护管理办法解读方案\n\n一、解读提纲\n';
const NOTE = '农村公路养护管理办法起草说明\n\n一、背景\n';

const pathsOf = (receipt: { readonly files: readonly { readonly path: string }[] }): string[] =>
  receipt.files.map(({ path }) => path);

describe('材料可以是文件夹，也可以是压缩包', () => {
  it('同样的内容，文件夹、UTF-8 文件名和 GBK 文件名的压缩包内容校验相同', async () => {
    const files = { '解读方案.txt': PLAN, '子夹/起草说明.txt': NOTE };
    const { call, write } = await createWorkspace(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`材料/${name}`, text])),
    );
    const utf8 = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
    await write('utf8.zip', zipSync(utf8));
    const named = Object.entries(files).map(([name, content]) => ({ name: gbk(name), content }));
    await write('gbk.zip', buildZip(named));
    const receipts = await Promise.all(
      ['材料', 'utf8.zip', 'gbk.zip'].map((path) => receiptOf(call, [path, '--no-register'])),
    );
    expect(receipts.map(pathsOf)).toEqual(Array(3).fill(['子夹/起草说明.txt', '解读方案.txt']));
    expect(new Set(receipts.map(({ submission }) => submission.sha256)).size).toBe(1);
    expect(receipts.map(({ submission }) => submission.kind)).toEqual(['folder', 'zip', 'zip']);
  });

  it('外面多套的一层文件夹不计，反斜杠当作斜杠', async () => {
    const { call, write } = await createWorkspace();
    await write(
      'a.zip',
      buildZip([
        { name: gbk('报送材料/') },
        { name: gbk('报送材料\\解读方案.txt'), content: PLAN },
        { name: gbk('报送材料/起草说明.txt'), content: NOTE },
      ]),
    );
    expect(pathsOf(await receiptOf(call, ['a.zip', '--no-register']))).toEqual([
      '解读方案.txt',
      '起草说明.txt',
    ]);
  });

  it('锁定文件和系统文件不收，在回执中列出', async () => {
    const { call, write } = await createWorkspace();
    await write(
      'a.zip',
      zipSync({
        '解读方案.txt': strToU8(PLAN),
        '~$解读方案.docx': strToU8('x'),
        '.~lock.解读方案.docx#': strToU8('x'),
        '__MACOSX/._解读方案.txt': strToU8('x'),
        'Thumbs.db': strToU8('x'),
      }),
    );
    const receipt = await receiptOf(call, ['a.zip', '--no-register']);
    expect(pathsOf(receipt)).toEqual(['解读方案.txt']);
    expect(receipt.ignored).toHaveLength(4);
  });

  it('文件夹中的符号链接不跟随，报为无法读取', async () => {
    const { call, path, folder } = await createWorkspace({ '材料/解读方案.txt': PLAN, '外面.txt': '秘密' });
    await symlink(path('外面.txt'), `${folder}/材料/起草说明.txt`);
    const { status, stdout } = await call(['intake', '材料', '--no-register', '--format', 'json']);
    const [{ receipt }] = JSON.parse(stdout).submissions;
    expect([status, receipt.files.map((file: { status: string }) => file.status)]).toEqual([
      2,
      ['read', 'unreadable'],
    ]);
  });

  it('回执中每个文件有大小和 SHA-256', async () => {
    const { call } = await createWorkspace({ '材料/解读方案.txt': 'abc' });
    const { files } = await receiptOf(call, ['材料', '--no-register']);
    expect(files[0]).toMatchObject({
      size: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });
});

const MEBIBYTE = 1024 * 1024;

describe('收不了的材料说明原因，其余的照收', () => {
  const bad: readonly (readonly [string, readonly ZipPart[], string])[] = [
    ['路径越出文件夹', [{ name: '../../etc/passwd', content: 'x' }], 'unsafe-path'],
    ['绝对路径', [{ name: '/etc/passwd', content: 'x' }], 'unsafe-path'],
    ['盘符', [{ name: 'C:\\windows\\x.txt', content: 'x' }], 'unsafe-path'],
    ['反斜杠的上级路径', [{ name: 'a\\..\\..\\x.txt', content: 'x' }], 'unsafe-path'],
    ['有密码', [{ name: 'a.txt', content: 'x', flags: 1 }], 'encrypted'],
    ['压缩炸弹', [{ name: 'a.txt', content: Buffer.alloc(8 * MEBIBYTE) }], 'too-large'],
    [
      '谎报大小的压缩炸弹',
      [{ name: 'a.txt', content: Buffer.alloc(8 * MEBIBYTE), statedSize: 100 }],
      'damaged',
    ],
    ['没有文件', [{ name: '空文件夹/' }], 'empty'],
    ['只有系统文件', [{ name: '__MACOSX/x', content: 'x' }], 'empty'],
  ];
  it.each(bad)('%s', async (_name, parts, code) => {
    const { call, write } = await createWorkspace({ '好的/解读方案.txt': PLAN });
    await write('坏的.zip', buildZip(parts));
    const { status, stdout, stderr } = await call([
      ...['intake', '坏的.zip', '好的', '--no-register', '--format', 'json'],
    ]);
    const { submissions } = JSON.parse(stdout);
    expect([status, submissions[0].status, submissions[0].error.code, submissions[1].status]).toEqual([
      2,
      'failed',
      code,
      'received',
    ]);
    expect(stderr).toBe(`gongwen: 坏的.zip: ${submissions[0].error.message}\n`);
  });

  it('总量超过上限：许多文件合在一起也算', async () => {
    const { call, write } = await createWorkspace();
    const noise = Buffer.from(Array.from({ length: MEBIBYTE }, (_, index) => (index * 7919) % 251));
    await write(
      'a.zip',
      buildZip([1, 2, 3].map((index) => ({ name: `${index}.txt`, content: noise, method: 0 }))),
    );
    const { stderr } = await call(['intake', 'a.zip', '--no-register', '--max-unpacked-size', '2']);
    expect(stderr).toContain('压缩包解压后过大（3.txt）');
  });

  it('不是压缩包、截断的压缩包、没有这个路径', async () => {
    const { call, write } = await createWorkspace({ 'a.rar': 'Rar!\x1a\x07' });
    const whole = buildZip([{ name: 'a.txt', content: PLAN }]);
    await write('b.zip', whole.subarray(0, whole.length - 30));
    const { status, stderr } = await call(['intake', 'a.rar', 'b.zip', 'c.zip', '--no-register']);
    expect(status).toBe(2);
    expect(stderr.split('\n')).toEqual([
      expect.stringContaining('a.rar: 不是 zip 压缩包'),
      expect.stringContaining('b.zip: 不是 zip 压缩包'),
      'gongwen: c.zip: 没有这个文件夹或者压缩包',
      '',
    ]);
  });

  it('压缩包中的符号链接和不认识的压缩方法，只影响那一个文件', async () => {
    const { call, write } = await createWorkspace();
    await write(
      'a.zip',
      buildZip([
        { name: 'a.txt', content: '/etc/passwd', mode: 0o120777 },
        { name: 'b.txt', content: 'x', method: 14 },
        { name: 'c.txt', content: PLAN },
      ]),
    );
    const { status, stdout } = await call(['intake', 'a.zip', '--no-register', '--format', 'json']);
    const [{ receipt }] = JSON.parse(stdout).submissions;
    expect(status).toBe(2);
    expect(
      receipt.files.map(({ path, error }: { path: string; error: { code: string } | null }) => [
        path,
        error?.code ?? null,
      ]),
    ).toEqual([
      ['a.txt', 'not-a-file'],
      ['b.txt', 'unknown-method'],
      ['c.txt', null],
    ]);
  });
});
