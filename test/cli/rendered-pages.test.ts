import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createWorkspace } from './support/workspace.ts';

const SHORT = fileURLToPath(new URL('../../fixtures/conforming/notice-meeting.docx', import.meta.url));
const LONG = fileURLToPath(new URL('../../fixtures/conforming/notice-flood-control.docx', import.meta.url));

/** LibreOffice starts in seconds, on a busy machine in many. */
const PATIENCE = 180_000;

/** Set where soffice is not on the PATH. These tests need a LibreOffice: `.ci/run` installs it where it can. */
const soffice = process.env.GONGWEN_SOFFICE;
const env: Readonly<Record<string, string>> = soffice === undefined ? {} : { GONGWEN_SOFFICE: soffice };

interface Inspected {
  readonly files: readonly { readonly facts: { readonly pages: unknown } }[];
}

describe('--pages rendered', () => {
  it(
    'has LibreOffice count the pages of every .docx and leaves the files alone',
    async () => {
      const files = {
        '短.docx': await readFile(SHORT),
        '长.docx': await readFile(LONG),
        '文.md': '# 通知\n',
      };
      const { run, read } = await createWorkspace(files);
      const { status, stdout, stderr } = await run(
        ['inspect', '--pages', 'rendered', '--format', 'json', '短.docx', '长.docx', '文.md'],
        { env },
      );
      expect(stderr).toBe('');
      expect(status).toBe(0);
      const inspected: Inspected = JSON.parse(stdout);
      expect(inspected.files.map(({ facts }) => facts.pages)).toEqual([
        { count: 2, method: 'rendered' },
        { count: 4, method: 'rendered' },
        { count: 1, method: 'grid' },
      ]);
      expect(await read('短.docx')).toEqual(files['短.docx']);
      expect(await read('长.docx')).toEqual(files['长.docx']);
    },
    PATIENCE,
  );

  it(
    'gives the rules the rendered count, on worker threads too',
    async () => {
      const { run } = await createWorkspace({
        '甲.docx': await readFile(LONG),
        '乙.docx': await readFile(LONG),
        'gongwen.yaml': 'extends: yanshi-2023\nrules:\n  length/pages: [warning, { maxPages: 3 }]\n',
      });
      const { stdout } = await run(
        ['check', '--pages', 'rendered', '--jobs', '2', '--format', 'json', '甲.docx', '乙.docx'],
        { env },
      );
      const { files } = JSON.parse(stdout);
      for (const { facts, messages } of files) {
        expect(facts.pages).toEqual({ count: 4, method: 'rendered' });
        expect(messages).toContainEqual(expect.objectContaining({ ruleId: 'length/pages' }));
      }
    },
    PATIENCE,
  );

  it(
    'names the file that LibreOffice makes nothing of, and ends with 2',
    async () => {
      const { run } = await createWorkspace({ '坏.docx': 'PK\u0003\u0004 no archive' });
      const { status, stderr } = await run(['check', '--pages', 'rendered', '坏.docx'], { env });
      expect(status).toBe(2);
      expect(stderr).toContain('LibreOffice 不能打开或转换：坏.docx');
    },
    PATIENCE,
  );

  it('says what to do where there is no LibreOffice, and ends with 2', async () => {
    const { call } = await createWorkspace({ '短.docx': await readFile(SHORT) });
    const missing = ['--pages', 'rendered', '--soffice', '/no/such/soffice', '短.docx'];
    for (const command of ['check', 'inspect']) {
      const { status, stderr } = await call([command, ...missing]);
      expect(status).toBe(2);
      expect(stderr).toContain('找不到 /no/such/soffice；请安装 LibreOffice');
    }
  });

  it('takes the program of GONGWEN_SOFFICE', async () => {
    const { call } = await createWorkspace({ '短.docx': await readFile(SHORT) });
    const { status, stderr } = await call(['check', '--pages', 'rendered', '短.docx'], {
      env: { GONGWEN_SOFFICE: '/opt/none/soffice' },
    });
    expect(status).toBe(2);
    expect(stderr).toContain('/opt/none/soffice');
  });

  it('is not for standard input', async () => {
    const { call } = await createWorkspace();
    const { status, stderr } = await call(['check', '--pages', 'rendered', '-'], { input: '# 通知\n' });
    expect(status).toBe(2);
    expect(stderr).toContain('不能用于标准输入');
  });

  it('is not asked for a Markdown draft', async () => {
    const { call } = await createWorkspace({ '文.md': '# 关于放假的通知\n' });
    const args = ['inspect', '--pages', 'rendered', '--soffice', '/no/such/soffice', '文.md'];
    expect(await call(args)).toMatchObject({ status: 0, stderr: '' });
  });
});
