import { DOCUMENT_TYPES } from '@gongwen/core';
import { describe, expect, it } from 'vitest';
import { fillIn, SKELETON_EXAMPLES } from './support/skeleton-examples.ts';
import { createWorkspace } from './support/workspace.ts';

/** Keys that stand as comments are not filled in. */
const withoutComments = (text: string): string => text.replace(/^# [^【\n]+: .*\n/gmu, '');

const NAMES = Object.keys(SKELETON_EXAMPLES);

describe('gongwen new', () => {
  it('十五种文种都有骨架', () => {
    expect(DOCUMENT_TYPES.filter((type) => !NAMES.includes(type))).toEqual([]);
  });

  for (const [name, examples] of Object.entries(SKELETON_EXAMPLES)) {
    it(`${name}的骨架填好后，稿件和导出的 .docx 都没有消息`, async () => {
      const { call, write } = await createWorkspace();
      const { status, stdout } = await call(['new', name]);
      expect(status).toBe(0);
      await write('稿件.md', fillIn(withoutComments(stdout), examples));
      expect((await call(['export', '稿件.md'])).status).toBe(0);
      for (const profile of ['national', 'yanshi-2023']) {
        const checked = await call([
          'check',
          '--profile',
          profile,
          '--format',
          'json',
          '稿件.md',
          '稿件.docx',
        ]);
        const { files } = JSON.parse(checked.stdout);
        for (const { path, facts, messages } of files) {
          expect(
            messages.map(({ ruleId, message }: Record<string, string>) => `${path} ${ruleId} ${message}`),
          ).toEqual([]);
          expect(facts.documentType).toBe(DOCUMENT_TYPES.find((type) => name.endsWith(type)));
        }
      }
    });
  }

  it('按需启用的字段去掉“# ”后都认得', async () => {
    const { call, write } = await createWorkspace();
    const { stdout } = await call(['new', '请示']);
    const enabled = stdout.replace(/^# (?=[^ ]{2,4}: )/gmu, '');
    expect(enabled).toMatch(/^密级: 秘密★1年$/mu);
    await write('稿件.md', enabled);
    const { stdout: output } = await call(['inspect', '--format', 'json', '稿件.md']);
    const kinds = JSON.parse(output).files[0].elements.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['copyNumber', 'classification', 'urgency', 'copyRecipients']),
    );
    const checked = await call(['check', '稿件.md']);
    expect(checked.stdout).not.toContain('front matter');
  });

  it('没有填的骨架也能读，文种认得出', async () => {
    const { call, write } = await createWorkspace();
    for (const name of NAMES) {
      await write('稿件.md', (await call(['new', name])).stdout);
      const { stdout } = await call(['inspect', '--format', 'json', '稿件.md']);
      expect(JSON.parse(stdout).files[0].facts.documentType).toBe(
        DOCUMENT_TYPES.find((type) => name.endsWith(type)),
      );
    }
  });

  it('写入文件，已有的不覆盖，加 --force 才覆盖', async () => {
    const { call, read } = await createWorkspace();
    expect((await call(['new', '函', '-o', '稿/函.md'])).stdout).toBe('已写入 稿/函.md\n');
    const again = await call(['new', '通知', '-o', '稿/函.md']);
    expect([again.status, again.stderr]).toEqual([2, 'gongwen: 稿/函.md：已存在；要覆盖请加 --force\n']);
    expect((await read('稿/函.md')).toString()).toContain('文种: 函');
    expect((await call(['new', '通知', '-o', '稿/函.md', '--force'])).status).toBe(0);
    expect((await read('稿/函.md')).toString()).toContain('文种: 通知');
  });

  it('英文名、令都认，注释随语言', async () => {
    const { call } = await createWorkspace();
    expect((await call(['new', 'request', '--locale', 'en'])).stdout).toContain(
      '# An upward document names who',
    );
    expect((await call(['new', '令'])).stdout).toBe((await call(['new', '命令'])).stdout);
  });

  it('没有的文种说出相近的，不写文种则列出', async () => {
    const { call } = await createWorkspace();
    const wrong = await call(['new', '请式']);
    expect([wrong.status, wrong.stderr.split('\n')[0]]).toEqual([2, 'gongwen: 没有“请式”；是不是请示？']);
    const none = await call(['new', '--locale', 'en']);
    expect(none.status).toBe(2);
    expect(none.stderr).toContain('请示 (request)');
  });
});
