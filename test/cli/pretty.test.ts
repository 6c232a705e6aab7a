import { describe, expect, it } from 'vitest';
import { BRACKET_ONLY, createWorkspace, onlyRules, RIGHT_NUMBER, WRONG_NUMBER } from './support/workspace.ts';

const SEVERAL = `豫政办（2026）007号

洛阳市偃师区教育局关于拨付维修经费的请示

洛阳市偃师区人民政府：

根据偃政【2023】1号、偃政(2024)2号、偃政(2024)3号、偃政(2024)4号文件要求，现就校舍维修经费请示如下。

妥否，请批示。
`;

/** Columns of text: ASCII and the marks that terminals show narrow take one, the rest is full-width. */
function columns(text: string): number {
  return [...text].reduce(
    (sum, char) => sum + (char.charCodeAt(0) < 0x80 || '“”…·—✗✓'.includes(char) ? 1 : 2),
    0,
  );
}

const ESCAPE = String.fromCharCode(27);

describe('the pretty report', () => {
  it('shows place, severity, message, rule, source line, correction and clause', async () => {
    const { run } = await createWorkspace({
      'gongwen.yaml': onlyRules({ 'number/bracket': 'error', 'number/no-di-no-pad': 'warning' }),
      'a.txt': SEVERAL,
      'b.txt': RIGHT_NUMBER,
    });
    const { stdout } = await run(['a.txt', 'b.txt']);
    expect(stdout).not.toContain(ESCAPE);
    expect(stdout.replace(/^ {6}详见：.*\n/gmu, '')).toMatchInlineSnapshot(`
      "a.txt  请示 · 上行文 · 80 字 · 约 1 页

         1:1  错误  发文字号的年份用“（）”括入，应用六角括号“〔〕”  number/bracket
            豫政办（2026）007号
            ^~~~~~~~~~~~~~~~~~~
            改为：豫政办〔2026〕007号（可用 --fix 修改）
            依据：GB/T 9704—2012 党政机关公文格式 7.2.5

         1:1  警告  发文顺序号“007号”编了虚位，应为“7号”  number/no-di-no-pad
            豫政办（2026）007号
            ^~~~~~~~~~~~~~~~~~~
            改为：豫政办（2026）7号（可用 --fix 修改）
            依据：GB/T 9704—2012 党政机关公文格式 7.2.5

         7:5  警告  引用的文号“【2023】1号”中年份用“【】”括入，应用六角括号“〔〕”
                    number/bracket
            根据偃政【2023】1号、偃政(2024)2号、偃政(2024)3号、偃政(2024)4号文件要求…
                    ^~~~~~~~~~~
            改为：〔2023〕1号（可用 --fix 修改）

        7:16  警告  引用的文号“(2024)2号”中年份用“()”括入，应用六角括号“〔〕”
                    number/bracket
            根据偃政【2023】1号、偃政(2024)2号、偃政(2024)3号、偃政(2024)4号文件要求…
                                     ^~~~~~~~~
            改为：〔2024〕2号（可用 --fix 修改）

        7:27  警告  引用的文号“(2024)3号”中年份用“()”括入，应用六角括号“〔〕”
        7:38  警告  引用的文号“(2024)4号”中年份用“()”括入，应用六角括号“〔〕”

      ✓ b.txt  请示 · 上行文 · 38 字 · 约 1 页
      ✗ 2 个文件，1 处错误，5 处警告，0 处提示；其中 6 处可用 --fix 修改
      "
    `);
  });

  it('puts the caret exactly under the place, whatever is full-width before it', async () => {
    const { call } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.txt': SEVERAL });
    const lines = (await call(['a.txt'], { env: { COLUMNS: '200' } })).stdout.split('\n');
    const carets = lines.flatMap((line, index) => (/^ +\^~*$/u.test(line) ? [index] : []));
    expect(carets).toHaveLength(3);
    const under = carets.map((index) => {
      const [caret = '', source = ''] = [lines[index], lines[index - 1]];
      const start = [...source].findIndex(
        (_, at) => columns([...source].slice(0, at).join('')) === caret.indexOf('^'),
      );
      const rest = [...source].slice(start);
      return rest
        .slice(
          0,
          rest.findIndex((_, at) => columns(rest.slice(0, at + 1).join('')) >= caret.trim().length) + 1,
        )
        .join('');
    });
    expect(under).toEqual(['豫政办（2026）007号', '【2023】1号', '(2024)2号']);
  });

  it('never passes the width of the terminal', async () => {
    const { call } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.txt': SEVERAL });
    const { stdout } = await call(['a.txt'], { env: { COLUMNS: '60' } });
    const tooLong = stdout.split('\n').filter((line) => !/详见|个文件/u.test(line) && columns(line) > 60);
    expect(tooLong).toEqual([]);
  });

  it('gathers equal messages of a rule into one with a list of places', async () => {
    const many = `${RIGHT_NUMBER}\n${'见偃政(2024)9号。\n\n'.repeat(30)}`;
    const { call } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.txt': many });
    const { stdout } = await call(['a.txt'], { env: { COLUMNS: '100' } });
    expect(stdout.match(/引用的文号/gu)).toHaveLength(1);
    expect(stdout).toContain('同样的还有 29 处：');
    expect(stdout).toContain('30 处警告');
  });

  it('has colours with FORCE_COLOR, none with NO_COLOR or --no-color', async () => {
    const { call } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.txt': WRONG_NUMBER });
    const coloured = (await call(['a.txt'], { env: { FORCE_COLOR: '1' } })).stdout;
    expect(coloured).toContain(`${ESCAPE}[31m错误${ESCAPE}[39m`);
    const plain = (await call(['a.txt'])).stdout;
    expect((await call(['a.txt'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).toBe(plain);
    expect((await call(['a.txt', '--no-color'], { env: { FORCE_COLOR: '1' } })).stdout).toBe(plain);
  });

  it('speaks English with --locale en', async () => {
    const { call } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.txt': WRONG_NUMBER });
    const { stdout } = await call(['a.txt', '--locale', 'en']);
    expect(stdout).toContain('a.txt  请示 · upward · 38 characters · about 1 page\n');
    expect(stdout).toContain(
      '  1:1  error  The year of the document number stands in "（）"; use "〔〕"\n              number/bracket\n',
    );
    expect(stdout).toContain('Expected: 豫政办〔2026〕7号 (--fix)\n');
    expect(stdout).toContain('✗ 1 file, 1 error, 0 warnings, 0 infos; 1 can be mended by --fix\n');
  });

  it('shows control characters of a draft as pictures, so that they cannot act on the terminal', async () => {
    const hostile = WRONG_NUMBER.replace('豫政办', `豫${ESCAPE}[2J政办`);
    const { call } = await createWorkspace({
      'gongwen.yaml': BRACKET_ONLY,
      'a.txt': `${hostile}\n见${ESCAPE}[2J偃政(2024)9号。\n`,
    });
    const { stdout } = await call(['a.txt']);
    expect(stdout).not.toContain(ESCAPE);
    expect(stdout).toContain('见␛[2J偃政(2024)9号。');
  });

  it('names the page of the rule, which is there', async () => {
    const { call } = await createWorkspace({
      'gongwen.yaml': onlyRules({ 'routing/single-main-recipient': 'error' }),
      'a.txt': RIGHT_NUMBER.replace('人民政府：', '人民政府、洛阳市人民政府：'),
    });
    const { stdout } = await call(['a.txt']);
    expect(stdout).toMatch(/详见：.*rules\/routing\/single-main-recipient\.md\n/u);
  });

  it('only counts clean files on long runs', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => [`${index}.txt`, RIGHT_NUMBER]),
    );
    const { call } = await createWorkspace({ ...files, 'gongwen.yaml': BRACKET_ONLY });
    expect((await call(['.'])).stdout).toBe('✓ 25 个文件，0 处错误，0 处警告，0 处提示\n');
  });
});
