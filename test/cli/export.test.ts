import { mkdir } from 'node:fs/promises';
import { docxReader } from '@gongwen/docx';
import { describe, expect, it } from 'vitest';
import { createWorkspace } from './support/workspace.ts';

const NOTICE = `---
文种: 通知
发文机关: 洛阳市偃师区教育局
发文字号: 偃教〔2026〕16号
主送: [局属各学校]
署名: 洛阳市偃师区教育局
成文日期: 2026-06-20
---
# 洛阳市偃师区教育局关于开会的通知

请按时到会。
`;

const textOf = (bytes: Buffer): readonly string[] =>
  docxReader
    .read({ path: 'a.docx', value: new Uint8Array(bytes) })
    .data.text.split('\n')
    .filter((line) => line !== '');

describe('gongwen export', () => {
  it('写在稿件旁边，front matter 的要素排入', async () => {
    const { call, read } = await createWorkspace({ '稿/通知.md': NOTICE });
    expect(await call(['export', '稿/通知.md'])).toEqual({
      status: 0,
      stdout: '稿/通知.md → 稿/通知.docx\n',
      stderr: '',
    });
    expect(textOf(await read('稿/通知.docx'))).toEqual([
      '洛阳市偃师区教育局文件',
      '偃教〔2026〕16号',
      '洛阳市偃师区教育局关于开会的通知',
      '局属各学校：',
      '请按时到会。',
      '洛阳市偃师区教育局',
      '2026年6月20日',
    ]);
  });

  it('-o 写成指定的文件，已有的不覆盖，加 --force 才覆盖', async () => {
    const { call, read, write } = await createWorkspace({ '通知.md': NOTICE, '成稿/通知.docx': '原有的' });
    const kept = await call(['export', '通知.md', '-o', '成稿/通知.docx']);
    expect([kept.status, kept.stderr]).toEqual([2, 'gongwen: 成稿/通知.docx: 已存在；要覆盖请加 --force\n']);
    expect((await read('成稿/通知.docx')).toString()).toBe('原有的');
    expect((await call(['export', '通知.md', '-o', '成稿/通知.docx', '--force'])).status).toBe(0);
    expect(textOf(await read('成稿/通知.docx'))).toContain('请按时到会。');
    await write('通知.md', NOTICE.replace('请按时到会', '请准时到会'));
    expect((await call(['export', '通知.md', '-o', '成稿/通知.docx', '--force'])).status).toBe(0);
    expect(textOf(await read('成稿/通知.docx'))).toContain('请准时到会。');
  });

  it('多份写入文件夹，没有的文件夹建起来；文件夹中的 .docx 不管', async () => {
    const { call, read } = await createWorkspace({
      '稿/甲.md': NOTICE,
      '稿/乙.txt': NOTICE,
      '稿/丙.docx': '',
    });
    const { status, stdout } = await call(['export', '稿', '-o', '成稿']);
    expect([status, stdout.split('\n').sort()]).toEqual([
      0,
      ['', '稿/乙.txt → 成稿/乙.docx', '稿/甲.md → 成稿/甲.docx'],
    ]);
    expect(textOf(await read('成稿/乙.docx'))).toEqual(textOf(await read('成稿/甲.docx')));
  });

  it('没有标题、没有标志、图片、归不入要素的文字，逐条说明', async () => {
    const { call } = await createWorkspace({
      '稿.md':
        '各学校：\n\n请到会。\n\n![平面图](map.png)\n\n> 引文\n\n甲区教育局\n\n2026年6月3日\n\n另附一行\n',
    });
    const { status, stdout } = await call(['export', '稿.md']);
    expect([status, stdout.split('\n')]).toEqual([
      0,
      [
        '稿.md → 稿.docx',
        '  没有标题，未排',
        '  没有发文机关标志，未排红头：front matter 写明“发文机关标志”，或写明“发文机关”和“发文字号”即排',
        '  第5行：图片“平面图”未排入',
        '  第7行：引用、代码按正文排',
        '  第13行：“另附一行”认不出是什么要素，按正文排',
        '',
      ],
    ]);
    const english = await call(['export', '稿.md', '--force', '--locale', 'en']);
    expect(english.stdout).toContain('  There is no title: none is set\n');
    expect(english.stdout).toContain('  line 5: The picture "平面图" is left out\n');
  });

  it('Word 文件、没有的文件、不是稿件的文件各说明原因，其余照写，退出码 2', async () => {
    const { call, read } = await createWorkspace({
      '通知.md': NOTICE,
      '成稿.docx': 'x',
      '图.png': 'x',
      '空.md': '',
      '注释.md': '<!-- 待写 -->\n',
    });
    const { status, stdout, stderr } = await call([
      'export',
      '成稿.docx',
      '没有.md',
      '图.png',
      '空.md',
      '注释.md',
      '通知.md',
    ]);
    expect(status).toBe(2);
    expect(stdout).toBe('通知.md → 通知.docx\n');
    expect(stderr.split('\n')).toEqual([
      'gongwen: 成稿.docx: 已经是 Word 文件；export 把 Markdown 或纯文本稿件排成 .docx',
      'gongwen: 没有.md: 没有这个文件',
      'gongwen: 图.png: 不支持这种文件，请用 .md、.markdown 或 .txt',
      'gongwen: 空.md: “空.md”没有内容。请确认选对了文件，并已保存。',
      'gongwen: 注释.md: 稿件没有文字',
      '',
    ]);
    expect(textOf(await read('通知.docx'))).toContain('请按时到会。');
    expect((await call(['export', '成稿.docx', '--locale', 'en'])).stderr).toBe(
      'gongwen: 成稿.docx: It is a Word file already; export sets Markdown and plain text drafts\n',
    );
  });

  it('用法有误时一份也不写', async () => {
    const { call, folder, path } = await createWorkspace({ '甲/稿.md': NOTICE, '乙/稿.md': NOTICE });
    await mkdir(path('成稿'));
    const stderr = async (...args: string[]) => {
      const run = await call(['export', ...args]);
      expect([run.status, run.stdout]).toEqual([2, '']);
      return run.stderr.split('\n')[0];
    };
    expect(await stderr()).toBe('gongwen: 要排哪份稿件？用法：gongwen export 稿件… [-o 输出]');
    expect(await stderr('甲/稿.md', '乙/稿.md', '-o', 'a.docx')).toBe(
      'gongwen: 2 份稿件不能写入一个文件 a.docx；请写一个文件夹',
    );
    expect(await stderr('甲/稿.md', '乙/稿.md', '-o', '成稿')).toBe(
      'gongwen: 有两份稿件都会写成 稿.docx；请分开写',
    );
    expect(await stderr('甲/稿.md', '-o', '稿.pdf')).toBe('gongwen: 只能写成 .docx：--output 稿.pdf');
    expect((await call(['check', folder])).stdout).toContain('2 个文件');
  });

  it('写不进去时说明原因', async () => {
    const { call } = await createWorkspace({ '通知.md': NOTICE, 文件: 'x' });
    const { status, stderr } = await call(['export', '通知.md', '-o', '文件/通知.docx']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^gongwen: 文件\/通知\.docx: 无法写入（/u);
  });
});
