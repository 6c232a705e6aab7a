import { execFileSync } from 'node:child_process';
import { chmod, lstat, readdir, stat, symlink } from 'node:fs/promises';
import { encodeText } from '@gongwen/markdown';
import { describe, expect, it } from 'vitest';
import { BRACKET_ONLY, createWorkspace, RIGHT_NUMBER, WRONG_NUMBER } from './support/workspace.ts';

const GB18030_SAMPLE = new Uint8Array([0xb9, 0xab, 0xce, 0xc4]); // 公文

describe('--fix', () => {
  it('applies the safe fixes, says which, and reports what is left', async () => {
    const { run, read } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.txt': WRONG_NUMBER });
    const { status, stdout } = await run(['--fix', 'a.txt']);
    expect((await read('a.txt')).toString()).toBe(RIGHT_NUMBER);
    expect(status).toBe(0);
    expect(stdout).toContain('已修改 1 处：\n    豫政办（2026）7号 → 豫政办〔2026〕7号  number/bracket\n');
    expect(stdout).toContain('1 个文件，0 处错误');
  });

  it.each([
    ['GB18030', (text: string) => encodeText(text, GB18030_SAMPLE)],
    ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 little-endian', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['CRLF line ends', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ])('keeps %s', async (_name, encode) => {
    const { call, read } = await createWorkspace({
      'gongwen.yaml': BRACKET_ONLY,
      'a.txt': encode(WRONG_NUMBER),
    });
    expect((await call(['--fix', 'a.txt'])).status).toBe(0);
    expect(Buffer.compare(await read('a.txt'), Buffer.from(encode(RIGHT_NUMBER)))).toBe(0);
  });

  it('keeps the mode of the file, leaves a symbolic link a link and no other file behind', async () => {
    const { run, read, path, folder } = await createWorkspace({
      'gongwen.yaml': BRACKET_ONLY,
      'real/a.txt': WRONG_NUMBER,
    });
    await chmod(path('real/a.txt'), 0o640);
    await symlink('real/a.txt', path('link.txt'));
    await run(['--fix', 'link.txt']);
    expect((await lstat(path('link.txt'))).isSymbolicLink()).toBe(true);
    expect((await stat(path('real/a.txt'))).mode & 0o777).toBe(0o640);
    expect((await read('real/a.txt')).toString()).toBe(RIGHT_NUMBER);
    expect((await readdir(folder)).sort()).toEqual(['gongwen.yaml', 'link.txt', 'real']);
    expect(await readdir(path('real'))).toEqual(['a.txt']);
  });

  it('does not touch a file without fixes', async () => {
    const { call, path } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.txt': RIGHT_NUMBER });
    const before = await stat(path('a.txt'));
    await call(['--fix', 'a.txt']);
    const after = await stat(path('a.txt'));
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
  });

  it('says on standard error what it did when the report is JSON', async () => {
    const { call } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.txt': WRONG_NUMBER });
    const { stdout, stderr } = await call(['--fix', '--format', 'json', 'a.txt']);
    expect(JSON.parse(stdout).files[0].messages).toEqual([]);
    expect(stderr).toContain('已修改 1 处');
  });
});

describe('--fix-dry-run', () => {
  it('prints a unified diff that git applies, and writes nothing', async () => {
    const { run, read, write, folder } = await createWorkspace({
      'gongwen.yaml': BRACKET_ONLY,
      'sub/a.txt': WRONG_NUMBER,
    });
    const { status, stdout, stderr } = await run(['--fix-dry-run', 'sub/a.txt']);
    expect((await read('sub/a.txt')).toString()).toBe(WRONG_NUMBER);
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      '--- a/sub/a.txt',
      '+++ b/sub/a.txt',
      '@@ -1,4 +1,4 @@',
      '-豫政办（2026）7号',
      '+豫政办〔2026〕7号',
    ]);
    expect([status, stderr]).toEqual([0, 'gongwen: 1 个文件可以修改，未写入\n']);
    await write('change.diff', stdout);
    execFileSync('git', ['apply', 'change.diff'], { cwd: folder });
    expect((await read('sub/a.txt')).toString()).toBe(RIGHT_NUMBER);
  });

  it('works on standard input', async () => {
    const { run } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY });
    const { stdout } = await run(['--fix-dry-run', '--stdin', '--stdin-filename', 'x.txt'], {
      input: WRONG_NUMBER,
    });
    expect(stdout).toContain('+豫政办〔2026〕7号\n');
  });

  it('prints nothing but a note when there is nothing to fix', async () => {
    const { call } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.txt': RIGHT_NUMBER });
    expect(await call(['--fix-dry-run', 'a.txt'])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'gongwen: 没有可以自动修改之处\n',
    });
  });

  it('cannot share standard output with JSON', async () => {
    const { call } = await createWorkspace({ 'a.txt': WRONG_NUMBER });
    expect((await call(['--fix-dry-run', '--format', 'json', 'a.txt'])).stderr).toContain('--output');
  });
});
