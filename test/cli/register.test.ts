import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import Database from 'libsql';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../packages/cli/src/register/migrations.ts';
import { receiptOf } from './support/receipt-of.ts';
import { createWorkspace, type Workspace } from './support/workspace.ts';

const request = (organ: string, matter: string, level: string): string => `---
文种: 请示
发文机关: ${organ}
主送: [洛阳市偃师区人民政府]
办理等级: ${level}
---
# ${organ}关于${matter}的请示

洛阳市偃师区人民政府：

${matter}。

妥否，请批示。
`;

const FILES = {
  'gongwen.yaml': 'extends: yanshi-2023\n',
  '甲/请示.md': request('洛阳市偃师区教育局', '维修校舍', '一般件'),
  '乙/请示.md': request('洛阳市偃师区水利局', '扩建泵站', '特急件'),
  '丙/请示.md': request('洛阳市偃师区教育局', '增设学位', '急件'),
};

/** A register of three: 甲 due 5月23日, 乙 due 5月20日, 丙 due 6月4日. */
async function office(): Promise<Workspace> {
  const workspace = await createWorkspace(FILES);
  await workspace.call(['intake', '甲', '--received', '2026-05-18']);
  await workspace.call(['intake', '乙', '--received', '2026-05-19']);
  await workspace.call(['intake', '丙', '--received', '2026-06-01']);
  return workspace;
}

async function listed(call: Workspace['call'], args: readonly string[]) {
  const { stdout, stderr } = await call(['register', 'list', '--format', 'json', ...args]);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout).entries.map(
    ({ number, status, due }: { number: string; status: string; due: string }) => [number, status, due],
  );
}

describe('登记', () => {
  it('在 gongwen.yaml 所在文件夹建登记簿，按收到年份编号', async () => {
    const { call, path } = await createWorkspace(FILES);
    const first = await receiptOf(call, ['甲', '--received', '2026-05-18']);
    expect(first.number).toBe('2026-0001');
    expect((await receiptOf(call, ['乙', '--received', '2025-12-31'])).number).toBe('2025-0001');
    expect((await receiptOf(call, ['丙', '--received', '2026-05-20'])).number).toBe('2026-0002');
    expect(existsSync(path('gongwen-register.db'))).toBe(true);
  });

  it('内容相同的不重复登记，给原来的回执；--again 再登记一次', async () => {
    const { call, write } = await createWorkspace(FILES);
    const first = await receiptOf(call, ['甲', '--received', '2026-05-18']);
    await write('又送来/请示.md', FILES['甲/请示.md']);
    const again = await call(['intake', '又送来', '--received', '2026-05-25', '--format', 'json']);
    expect(JSON.parse(again.stdout).submissions[0].receipt).toEqual(first);
    expect(again.stderr).toContain('又送来 已登记为 2026-0001，没有重复登记');
    const third = await receiptOf(call, ['又送来', '--received', '2026-05-25', '--again']);
    expect([third.number, third.received]).toEqual(['2026-0002', '2026-05-25']);
    expect(await listed(call, [])).toHaveLength(2);
  });

  it('改动一个字就是新的一件', async () => {
    const { call, write } = await createWorkspace(FILES);
    await call(['intake', '甲']);
    await write('甲/请示.md', FILES['甲/请示.md'].replace('妥否', '当否'));
    await call(['intake', '甲']);
    expect(await listed(call, [])).toHaveLength(2);
  });

  it('--no-register 不建登记簿；收不了的材料不登记', async () => {
    const { call, path } = await createWorkspace({ ...FILES, 'x.zip': 'x' });
    await call(['intake', '甲', '--no-register']);
    expect(existsSync(path('gongwen-register.db'))).toBe(false);
    await call(['intake', 'x.zip', '--register', '簿.db']);
    expect(await listed(call, ['--register', '簿.db'])).toEqual([]);
  });

  it('配置 intake.register 写明登记簿的位置，相对于配置', async () => {
    const { call, path } = await createWorkspace({
      ...FILES,
      'gongwen.yaml': 'extends: yanshi-2023\nintake: { register: 收文.db }\n',
    });
    await call(['intake', '甲']);
    expect(existsSync(path('收文.db'))).toBe(true);
  });

  it('两个进程同时登记，一件不少、号不重', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `件${index + 1}`);
    const { run, call } = await createWorkspace({
      'gongwen.yaml': 'extends: yanshi-2023\n',
      ...Object.fromEntries(
        names.map((name) => [`${name}/请示.md`, request('洛阳市偃师区教育局', `办理${name}`, '急件')]),
      ),
    });
    const half = (rest: number) => names.filter((_, index) => index % 2 === rest);
    const runs = await Promise.all([0, 1].map((rest) => run(['intake', ...half(rest)])));
    expect(runs.map(({ stderr }) => stderr)).toEqual(['', '']);
    const numbers = (await listed(call, [])).map(([number]: readonly string[]) => number);
    expect(new Set(numbers).size).toBe(names.length);
  });

  it('两个进程同时登记同一件，只登记一次，给的是同一个号', async () => {
    const { run, call } = await createWorkspace(FILES);
    const runs = await Promise.all([
      run(['intake', '甲', '--format', 'json']),
      run(['intake', '甲', '--format', 'json']),
    ]);
    const numbers = runs.map(({ stdout }) => JSON.parse(stdout).submissions[0].receipt.number);
    expect(new Set(numbers).size).toBe(1);
    expect(await listed(call, [])).toHaveLength(1);
  });

  it('登记簿的文件名可以有空格、问号、井号和百分号', async () => {
    const { call, path } = await createWorkspace(FILES);
    const name = '收文 ?a=1#b%20.db';
    await call(['intake', '甲', '--register', name]);
    expect(existsSync(path(name))).toBe(true);
    expect(await listed(call, ['--register', name])).toHaveLength(1);
  });
});

describe('查登记簿', () => {
  it('逾期的在前，再按办结期限排，办结的在后', async () => {
    const { call } = await office();
    expect(await listed(call, ['--on', '2026-05-24'])).toEqual([
      ['2026-0002', 'overdue', '2026-05-20'],
      ['2026-0001', 'overdue', '2026-05-23'],
      ['2026-0003', 'open', '2026-06-04'],
    ]);
    await call(['register', 'done', '2026-0002', '--on', '2026-05-20', '--note', '已批复']);
    expect(await listed(call, ['--on', '2026-05-23'])).toEqual([
      ['2026-0001', 'open', '2026-05-23'],
      ['2026-0003', 'open', '2026-06-04'],
      ['2026-0002', 'done', '2026-05-20'],
    ]);
  });

  it.each([
    [['--overdue'], ['2026-0002', '2026-0001']],
    [
      ['--status', 'open'],
      ['2026-0002', '2026-0001', '2026-0003'],
    ],
    [['--status', 'done'], []],
    [['--urgency', '急件'], ['2026-0003']],
    [
      ['--organ', '教育局'],
      ['2026-0001', '2026-0003'],
    ],
    [
      ['--since', '2026-05-19'],
      ['2026-0002', '2026-0003'],
    ],
    [['--since', '2026-05-19', '--until', '2026-05-31'], ['2026-0002']],
    [['--organ', '教育局', '--overdue'], ['2026-0001']],
  ])('筛选 %s', async (args, numbers) => {
    const { call } = await office();
    const entries = await listed(call, ['--on', '2026-05-24', ...args]);
    expect(entries.map(([number]: readonly string[]) => number)).toEqual(numbers);
  });

  it('列表说明逾期几天、还有几天和合计', async () => {
    const { call } = await office();
    const { stdout } = await call(['register', 'list', '--on', '2026-05-23']);
    expect(stdout.split('\n').filter((line) => /^\d|^共/u.test(line))).toEqual([
      '2026-0002  逾期  特急件  收到 2026-05-19  期限 2026-05-20，已过3天',
      '2026-0001  在办  一般件  收到 2026-05-18  期限 2026-05-23，今天到期',
      '2026-0003  在办  急件    收到 2026-06-01  期限 2026-06-04，还有12天',
      '共3件：逾期1件，在办2件，办结0件',
    ]);
  });

  it('办结可以改回在办；超过期限办结的是逾期办结；部门回复记在这一件上', async () => {
    const { call } = await office();
    await call(['register', 'done', '2026-0002', '--on', '2026-05-22']);
    await call([
      'register',
      'reply',
      '2026-0002',
      '--organ',
      '区财政局',
      '--on',
      '2026-05-21',
      '--note',
      '同意',
    ]);
    const shown = (await call(['register', 'show', '2026-0002'])).stdout;
    expect(shown).toContain('扩建泵站');
    expect(shown).toContain('状态：逾期办结（2026-05-22）\n回复：区财政局 2026-05-21 同意\n');
    await call(['register', 'done', '2026-0002', '--undo']);
    expect((await call(['register', 'show', '2026-0002', '--on', '2026-05-20'])).stdout).toContain(
      '状态：在办\n',
    );
  });

  it('show 给出当时的回执，与登记时的一样', async () => {
    const { call } = await createWorkspace(FILES);
    const receipt = await receiptOf(call, ['甲', '--received', '2026-05-18']);
    const { stdout } = await call(['register', 'show', '2026-0001', '--format', 'json']);
    expect(JSON.parse(stdout).receipt).toEqual(receipt);
  });

  it('JSON 合乎公布的结构', async () => {
    const schema = new URL('../../packages/cli/schema/register-output.schema.json', import.meta.url);
    const isOutput = new Ajv({ allErrors: true, strictTypes: false, allowUnionTypes: true }).compile(
      JSON.parse(readFileSync(schema, 'utf8')),
    );
    const { call } = await office();
    await call(['register', 'reply', '2026-0001', '--organ', '区财政局']);
    for (const args of [['list'], ['show', '2026-0001']]) {
      isOutput(JSON.parse((await call(['register', ...args, '--format', 'json'])).stdout));
      expect(isOutput.errors).toBeNull();
    }
  });

  it('导出 CSV：Excel 能直接打开，公式样的文字不会当公式', async () => {
    const { call, read } = await createWorkspace({
      'gongwen.yaml': 'extends: yanshi-2023\n',
      '=1+1,"x"/请示.md': request('洛阳市偃师区教育局', '维修校舍', '急件'),
    });
    await call(['intake', '=1+1,"x"', '--received', '2026-05-18']);
    await call(['register', 'export', '-o', '登记簿.csv', '--on', '2026-05-19']);
    const [head, row] = (await read('登记簿.csv')).toString().split('\r\n');
    expect(head).toMatch(/^\uFEFF编号,状态,办理等级,收到日期,办结期限,剩余天数,/u);
    expect(row).toMatch(/^2026-0001,在办,急件,2026-05-18,2026-05-21,2,/u);
    expect(row).toContain(`"'=1+1,""x"""`);
  });

  it('导出 xlsx：一行一件', async () => {
    const { call, path } = await office();
    await call(['register', 'export', '-o', '登记簿.xlsx', '--on', '2026-05-24']);
    const [sheet] = await readXlsxFile(path('登记簿.xlsx'));
    const rows = sheet?.data ?? [];
    expect(rows[0]?.slice(0, 3)).toEqual(['编号', '状态', '办理等级']);
    expect(rows.slice(1).map((cells) => cells.slice(0, 3))).toEqual([
      ['2026-0002', '逾期', '特急件'],
      ['2026-0001', '逾期', '一般件'],
      ['2026-0003', '在办', '急件'],
    ]);
  });

  it.each([
    [['list'], '没有登记簿'],
    [['shw'], '是不是 show？'],
    [[], 'gongwen register list|show|export|done|reply'],
    [['show'], '哪一件？'],
    [['list', '--format', 'docx'], '列表不能写成 docx'],
    [['list', '--overdue', '--status', 'done'], '--overdue 不能与 --status done 同用'],
  ])('用法有误：register %s', async (args, message) => {
    const { call } = args.join() === 'list' ? await createWorkspace() : await office();
    const { status, stderr } = await call(['register', ...args]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('没有这一件', async () => {
    const { call } = await office();
    for (const args of [['show'], ['done'], ['reply', '--organ', '区财政局']]) {
      const { status, stderr } = await call(['register', ...args, '2026-0009']);
      expect([status, stderr]).toEqual([2, expect.stringContaining('登记簿中没有 2026-0009')]);
    }
  });
});

describe('登记簿文件', () => {
  it('是一个完好的 SQLite 文件，旁边不留别的文件', async () => {
    const { path } = await office();
    const database = new Database(path('gongwen-register.db'));
    expect(database.prepare('PRAGMA integrity_check').all()).toMatchObject([{ integrity_check: 'ok' }]);
    expect(database.prepare('SELECT count(*) AS n FROM file').all()).toMatchObject([{ n: 3 }]);
    database.close();
    expect(
      ['-wal', '-shm', '-journal'].filter((end) => existsSync(path(`gongwen-register.db${end}`))),
    ).toEqual([]);
  });

  it('旧版的登记簿先升级，所登的一件不少', async () => {
    const { call, path } = await office();
    const database = new Database(path('gongwen-register.db'));
    database.exec('DROP TABLE reply');
    database.exec('PRAGMA user_version = 1');
    database.close();
    expect(await listed(call, [])).toHaveLength(3);
    expect((await call(['register', 'reply', '2026-0001', '--organ', '区财政局'])).status).toBe(0);
  });

  it('更新版本写成的登记簿不碰，说明要升级', async () => {
    const { call, path } = await office();
    const database = new Database(path('gongwen-register.db'));
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    database.close();
    const before = readFileSync(path('gongwen-register.db'));
    for (const args of [
      ['register', 'list'],
      ['intake', '甲', '--again'],
    ]) {
      const { status, stderr } = await call(args);
      expect([status, stderr]).toEqual([2, expect.stringContaining('请升级 gongwen')]);
    }
    expect(readFileSync(path('gongwen-register.db')).equals(before)).toBe(true);
  });

  it('别的文件、别的数据库不当作登记簿，也不改动', async () => {
    const { call, path } = await createWorkspace({ ...FILES, '笔记.db': '不是数据库' });
    const other = new Database(path('其他.db'));
    other.exec('CREATE TABLE contact (name TEXT)');
    other.close();
    for (const name of ['笔记.db', '其他.db']) {
      const before = readFileSync(path(name));
      const { status, stderr } = await call(['intake', '甲', '--register', name]);
      expect([status, stderr]).toEqual([2, expect.stringContaining('不是登记簿')]);
      expect(readFileSync(path(name)).equals(before)).toBe(true);
    }
  });

  it('文件夹不存在时说明原因', async () => {
    const { call } = await createWorkspace(FILES);
    const { status, stderr } = await call(['intake', '甲', '--register', '无/簿.db']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('无法使用登记簿')]);
  });
});
