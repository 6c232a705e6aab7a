import { describe, expect, it } from 'vitest';
import { BRACKET_ONLY, createWorkspace, onlyRules, RIGHT_NUMBER, WRONG_NUMBER } from './support/workspace.ts';

const FILES = {
  'gongwen.yaml': BRACKET_ONLY,
  'right.txt': RIGHT_NUMBER,
  'wrong.txt': WRONG_NUMBER,
  'broken.docx': 'not a zip',
};

describe('the exit status says how the run went', () => {
  it.each([
    ['0 when nothing is wrong', ['right.txt'], 0],
    ['1 when a draft has an error', ['wrong.txt'], 1],
    ['0 when there are only warnings', ['--rule', 'number/bracket=warning', 'wrong.txt'], 0],
    [
      '0 when warnings are within --max-warnings',
      ['--rule', 'number/bracket=warning', '--max-warnings', '1', 'wrong.txt'],
      0,
    ],
    [
      '1 when warnings are beyond --max-warnings',
      ['--rule', 'number/bracket=warning', '--max-warnings', '0', 'wrong.txt'],
      1,
    ],
    [
      '1 beyond --max-warnings even when --quiet hides them',
      ['--quiet', '--rule', 'number/bracket=warning', '--max-warnings', '0', 'wrong.txt'],
      1,
    ],
    ['2 when a path does not exist', ['missing.txt'], 2],
    ['2 when a file cannot be read, though another has errors', ['wrong.txt', 'broken.docx'], 2],
    ['2 on an unknown option', ['--no-such-option', 'right.txt'], 2],
    ['2 on an unknown command', ['lint'], 2],
    ['2 on an option without its value', ['right.txt', '--config'], 2],
    ['2 on a value that is no number', ['--max-warnings', 'few', 'right.txt'], 2],
    ['2 when the configuration is missing', ['--config', 'none.yaml', 'right.txt'], 2],
    ['0 for help', ['--help'], 0],
  ] as const)('%s', async (_name, args, status) => {
    const { run } = await createWorkspace(FILES);
    const result = await run([...args]);
    expect([result.status, result.stderr.includes('at ')]).toEqual([status, false]);
  });

  it('1 on a rule that --rule made an error', async () => {
    const { run } = await createWorkspace({
      ...FILES,
      'gongwen.yaml': onlyRules({ 'number/bracket': 'info' }),
    });
    expect((await run(['wrong.txt'])).status).toBe(0);
    expect((await run(['wrong.txt', '--rule=number/bracket=error'])).status).toBe(1);
  });
});

describe('a mistake in the call names what was probably meant', () => {
  it.each([
    [['--formt', 'json', 'a.txt'], '没有选项 --formt；是不是 --format？'],
    [['chekc', 'a.txt'], '没有命令 chekc；是不是 check？'],
    [
      ['a.txt', '--format', 'jsn'],
      '选项 --format 的值“jsn”不对，可用：pretty、json、jsonl、sarif、junit、github、gitlab、rdjson、checkstyle、unix、html、xlsx；是不是 json？',
    ],
    [['a.txt', '--profile', 'nationl'], '是不是 national？'],
    [['a.txt', '--rule', 'number/brackets=off'], '没有规则 number/brackets；是不是 number/bracket？'],
    [['a.txt', '--rule', 'number/bracket=fatal'], '--rule 应写作 规则=级别'],
    [['a.txt', '--config', '--quiet'], '选项 --config 缺少值'],
    [['a.txt', '--quiet=yes'], '选项 --quiet 不带值'],
  ] as const)('%j', async (args, message) => {
    const { call } = await createWorkspace();
    const result = await call([...args]);
    expect(result.status).toBe(2);
    expect(result.stderr).toContain(message);
    expect(result.stdout).toBe('');
  });

  it('in English too', async () => {
    const { call } = await createWorkspace();
    const result = await call(['a.txt', '--fixx', '--locale', 'en']);
    expect(result.stderr).toBe('gongwen: Unknown option --fixx. Did you mean --fix?\nSee gongwen --help\n');
  });
});
