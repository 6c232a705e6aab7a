import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { BRACKET_ONLY, createWorkspace, WRONG_NUMBER } from '../support/workspace.ts';
import { DRAFTS, NAMES } from './support/drafts.ts';

async function workbookOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  names: readonly string[],
  args: readonly string[] = [],
) {
  const { call, read } = await createWorkspace(files);
  const { stdout, stderr } = await call(['--format', 'xlsx', '-o', 'out/r.xlsx', ...args, ...names]);
  expect(stdout).toBe('');
  const bytes = await read('out/r.xlsx');
  const parts = unzipSync(new Uint8Array(bytes));
  const part = (name: string): string => new TextDecoder().decode(parts[name]);
  return { sheets: await readXlsxFile(bytes), part, stderr };
}

describe('check --format xlsx', () => {
  it('has sheets of the summary, the files and the problems, read by another reader', async () => {
    const { sheets } = await workbookOf(DRAFTS, NAMES);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['汇总', '文件', '问题']);
    const [summary, files, problems] = sheets.map(({ data }) => data);
    expect(summary?.slice(0, 4).map((row) => row.slice(0, 2))).toEqual([
      ['文件', 5],
      ['无法检查', 1],
      ['问题', 2],
      ['错误', 2],
    ]);
    expect(files?.map((row) => row.slice(0, 3))).toEqual([
      ['文件', '问题', '错误'],
      ['稿 1.txt', 1, 1],
      ['b.docx', 1, 1],
      ['c.md', 0, 0],
      ['d.md', 0, 0],
      ['e.docx', 0, 0],
    ]);
    expect(problems?.[1]?.slice(0, 9)).toEqual([
      1,
      '错误',
      '稿 1.txt',
      '1:1',
      '发文字号的年份用“（）”括入，应用六角括号“〔〕”',
      '【豫政办（2026）7号】',
      '豫政办〔2026〕7号',
      '文号括号',
      'number/bracket',
    ]);
  });

  it('links problems to their files and rows, keeps the header in view and filters by it', async () => {
    const { part } = await workbookOf(DRAFTS, NAMES);
    const sheet = part('xl/worksheets/sheet3.xml');
    expect(sheet).toContain('<autoFilter ref="A1:K3"/>');
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
    expect(sheet).toMatch(/<cols><col [^>]*width="/u);
    expect(sheet).toContain('<hyperlink ref="A2" location="&apos;文件&apos;!A2"/>');
    const [, id = ''] = /<hyperlink ref="C2" r:id="(\w+)"/u.exec(sheet) ?? [];
    const relation = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"[^>]*TargetMode="External"`, 'u');
    const [, target] = relation.exec(part('xl/worksheets/_rels/sheet3.xml.rels')) ?? [];
    expect(target).toBe('./../稿%201.txt');
    expect(part('xl/worksheets/sheet2.xml')).toContain('location="&apos;问题&apos;!A3"');
    expect(part('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">'问题'!$A$1:$K$3</definedName>`,
    );
  });

  it('writes text that looks like a formula as text', async () => {
    const name = '=1+1.txt';
    const text = `${WRONG_NUMBER}\n=HYPERLINK("x")豫政办（2026）9号\n\n@SUM(1)豫政办（2026）9号 _x0041_\n`;
    const { sheets, part } = await workbookOf({ 'gongwen.yaml': BRACKET_ONLY, [name]: text }, [name]);
    const cells = sheets[2]?.data.slice(1).map((row) => [row[2], row[5]]);
    expect(cells).toEqual([
      ['=1+1.txt', '【豫政办（2026）7号】'],
      ['=1+1.txt', expect.stringMatching(/^=HYPERLINK/u)],
      ['=1+1.txt', expect.stringMatching(/^@SUM/u)],
    ]);
    for (const sheet of ['1', '2', '3']) expect(part(`xl/worksheets/sheet${sheet}.xml`)).not.toContain('<f>');
    expect(part('xl/sharedStrings.xml')).toContain('_x005F_x0041_');
  });

  it('names its sheets in English with --locale en', async () => {
    const { sheets } = await workbookOf(DRAFTS, NAMES, ['--locale', 'en']);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Summary', 'Files', 'Problems']);
  });
});
