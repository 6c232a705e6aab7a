import { parseConfig } from '@gongwen/core';
import { rules } from '@gongwen/preset';
import { describe, expect, it } from 'vitest';
import { BRACKET_ONLY, createWorkspace, onlyRules, RIGHT_NUMBER } from './support/workspace.ts';

describe('gongwen rules', () => {
  it('lists every rule under its family with the severity of the profile', async () => {
    const { call } = await createWorkspace();
    const { status, stdout } = await call(['rules']);
    expect(status).toBe(0);
    expect(stdout).toContain('number 发文字号\n');
    expect(stdout).toMatch(/^ {2}错误 {2}number\/bracket +文号括号 {2}可自动修改$/mu);
    for (const { id } of rules) expect(stdout).toContain(`  ${id} `);
    expect(stdout).toContain(`规则集 national：${rules.length} 条规则`);
  });

  it('shows the severities that the configuration of the folder sets', async () => {
    const { call } = await createWorkspace({ 'gongwen.yaml': onlyRules({ 'number/bracket': 'info' }) });
    const { stdout } = await call(['rules']);
    expect(stdout).toMatch(/^ {2}提示 {2}number\/bracket /mu);
    expect(stdout).toContain(`${rules.length} 条规则，启用 1 条`);
  });

  it('explains one by id or name alone: basis, options, page', async () => {
    const { call } = await createWorkspace();
    const { stdout } = await call(['rules', 'routing/single-main-recipient']);
    for (const part of [
      '多头主送',
      '依据  《党政机关公文处理工作条例》第十五条第一项',
      '选项  {"allow":[]}',
      '何时可以不用',
      '│ # 洛阳市',
    ]) {
      expect(stdout).toContain(part);
    }
    expect((await call(['rules', 'single-main-recipient'])).stdout).toBe(stdout);
    expect((await call(['rules', '多头主送'])).stdout).toBe(stdout);
  });

  it('gives JSON with the schema of options', async () => {
    const { call } = await createWorkspace();
    const list = JSON.parse((await call(['rules', '--format', 'json', '--profile', 'yanshi-2023'])).stdout);
    expect(list).toMatchObject({ version: 1, profile: 'yanshi-2023' });
    expect(list.rules).toHaveLength(rules.length);
    const { rule } = JSON.parse((await call(['rules', 'single-main-recipient', '--format', 'json'])).stdout);
    expect(rule).toMatchObject({
      id: 'routing/single-main-recipient',
      family: 'routing',
      options: { properties: { allow: { type: 'array' } } },
    });
    expect(rule.page).toContain('# routing/single-main-recipient 多头主送');
  });

  it('names the nearest rule when there is none of that id', async () => {
    const { call } = await createWorkspace();
    const { status, stderr } = await call(['rules', 'number/brackets']);
    expect([status, stderr.split('\n')[0]]).toEqual([
      2,
      'gongwen: 没有规则 number/brackets；是不是 number/bracket？',
    ]);
  });
});

describe('gongwen init', () => {
  it('writes a gongwen.yaml that check takes, and does not overwrite one', async () => {
    const { run, read, write } = await createWorkspace({ 'a.txt': RIGHT_NUMBER });
    expect(await run(['init'])).toEqual({ status: 0, stdout: '已写入 gongwen.yaml\n', stderr: '' });
    expect((await run(['a.txt', '--format', 'json'])).stderr).toBe('');
    await write('gongwen.yaml', BRACKET_ONLY);
    const again = await run(['init']);
    expect([again.status, again.stderr]).toEqual([2, 'gongwen: gongwen.yaml 已存在；要覆盖请加 --force\n']);
    expect((await read('gongwen.yaml')).toString()).toBe(BRACKET_ONLY);
    await run(['init', '--force', '--profile', 'yanshi-2023']);
    expect((await read('gongwen.yaml')).toString()).toContain('\nextends: yanshi-2023\n');
  });

  it('comments out settings that are right once uncommented', async () => {
    const { call, read } = await createWorkspace();
    await call(['init', 'office']);
    const template = (await read('office/gongwen.yaml')).toString();
    const settings = template.replace(/^# (?=[\w /-]+:|\s*- )/gmu, '');
    const { config } = parseConfig(settings, 'gongwen.yaml');
    expect(Object.keys(config).sort()).toEqual([
      'extends',
      'ignore',
      'intake',
      'organ',
      'organs',
      'overrides',
      'plan',
      'rules',
      'signatories',
      'terms',
    ]);
    expect(Object.keys(config.rules ?? {}).every((id) => rules.some((rule) => rule.id === id))).toBe(true);
  });
});

describe('gongwen inspect', () => {
  it('shows facts, elements and outline', async () => {
    const { call } = await createWorkspace({ 'a.txt': `${RIGHT_NUMBER}\n一、第一件事\n\n二、第二件事\n` });
    const { stdout } = await call(['inspect', 'a.txt']);
    for (const part of [
      '文种      请示',
      '行文方向  上行文',
      '发文字号',
      '标题',
      '主送机关',
      '层次',
      '一  9:1  第一件事',
    ]) {
      expect(stdout).toContain(part);
    }
  });

  it('asks for a draft when none is named', async () => {
    const { call } = await createWorkspace();
    expect((await call(['inspect'])).status).toBe(2);
  });
});

describe('help and version', () => {
  it('help lists the commands, in Chinese and English', async () => {
    const { call } = await createWorkspace();
    const chinese = (await call(['--help'])).stdout;
    const english = (await call(['-h', '--locale', 'en'])).stdout;
    for (const name of ['check', 'inspect', 'rules', 'init']) {
      expect(chinese).toMatch(new RegExp(`^  ${name} `, 'mu'));
      expect(english).toMatch(new RegExp(`^  ${name} `, 'mu'));
    }
    expect(chinese).toContain('用法：');
    expect(english).toContain('Usage:');
    expect(english).not.toMatch(/\p{Script=Han}/u);
  });

  it('no argument at all shows help', async () => {
    const { call } = await createWorkspace();
    expect((await call([])).stdout).toBe((await call(['--help'])).stdout);
  });

  it('each command has help of its own', async () => {
    const { call } = await createWorkspace();
    expect((await call(['check', '--help'])).stdout).toContain('--max-warnings N');
    expect((await call(['init', '--help'])).stdout).not.toContain('--max-warnings');
  });

  it('--version is the version of the package', async () => {
    const { call } = await createWorkspace();
    expect((await call(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});
