import { describe, expect, it } from 'vitest';
import { BRACKET_ONLY, createWorkspace, onlyRules, WRONG_NUMBER } from './support/workspace.ts';

describe('a configuration that cannot be used ends the run, naming file, line and key', () => {
  it.each([
    ['an unknown key', 'rule: {}\n', 'gongwen.yaml:1:1: rule：没有这个键'],
    [
      'an unknown rule',
      'extends: national\nrules:\n  routing/nope: error\n',
      'gongwen.yaml:3:3: rules.routing/nope：没有这条规则',
    ],
    ['a bad severity', 'rules:\n  number/bracket: fatal\n', 'gongwen.yaml:2:3: rules.number/bracket：'],
    ['an unknown profile', 'extends: nowhere\n', 'gongwen.yaml:1:1: extends'],
    ['a profile file that is not there', 'extends: ./office.yaml\n', '无法读取'],
    ['a directory that is not there', '\norgans: ./organs.yaml\n', 'gongwen.yaml:2:1: organs：无法读取'],
    ['broken YAML', 'rules: [\n', 'YAML 写法有误'],
  ])('%s', async (_name, config, message) => {
    const { call } = await createWorkspace({ 'gongwen.yaml': config, 'a.txt': WRONG_NUMBER });
    const result = await call(['a.txt']);
    expect([result.status, result.stdout]).toEqual([2, '']);
    expect(result.stderr).toContain('gongwen: 配置有误\n');
    expect(result.stderr).toContain(message);
  });

  it('before anything is checked, also when only a later file has it', async () => {
    const { call } = await createWorkspace({
      'gongwen.yaml': BRACKET_ONLY,
      'a.txt': WRONG_NUMBER,
      'sub/gongwen.yaml': 'nope: 1\n',
      'sub/b.txt': WRONG_NUMBER,
    });
    const result = await call(['a.txt', 'sub/b.txt']);
    expect([result.status, result.stdout]).toEqual([2, '']);
    expect(result.stderr).toContain('sub/gongwen.yaml:1:1: nope');
  });

  it('in a profile of one’s own', async () => {
    const { call } = await createWorkspace({
      'gongwen.yaml': 'extends: office/profile.yaml\n',
      'office/profile.yaml':
        'name: office\ntitle: 本单位\nextends: national\nrules:\n  number/brackett: error\nkind: x\n',
      'a.txt': WRONG_NUMBER,
    });
    expect((await call(['a.txt'])).stderr).toContain('office/profile.yaml:6:1: kind：没有这个键');
  });

  it('in a directory of organs', async () => {
    const { call } = await createWorkspace({
      'gongwen.yaml': 'organs: organs.yaml\n',
      'organs.yaml': 'version: 1\norgans:\n  - nope: x\n',
      'a.txt': WRONG_NUMBER,
    });
    expect((await call(['a.txt'])).stderr).toMatch(/organs\.yaml:\d+:\d+: organs\.0/u);
  });
});

describe('the configuration of a file', () => {
  const severities = async (files: Record<string, string>, args: readonly string[]): Promise<string[]> => {
    const { call } = await createWorkspace(files);
    const { stdout } = await call(['--format', 'json', ...args]);
    return JSON.parse(stdout).files.map(
      (file: { messages: { severity: string }[] }) => file.messages[0]?.severity ?? 'none',
    );
  };

  it('is the nearest gongwen.yaml upward', async () => {
    const files = {
      'gongwen.yaml': onlyRules({ 'number/bracket': 'info' }),
      'a/b/x.txt': WRONG_NUMBER,
      'c/gongwen.yaml': onlyRules({ 'number/bracket': 'warning' }),
      'c/d/x.txt': WRONG_NUMBER,
    };
    expect(await severities(files, ['a', 'c'])).toEqual(['info', 'warning']);
  });

  it('is the one of --config for all files, and --rule goes over it', async () => {
    const files = {
      'gongwen.yaml': 'nope: 1\n',
      'other.yaml': onlyRules({ 'number/bracket': 'info' }),
      'x.txt': WRONG_NUMBER,
    };
    expect(await severities(files, ['--config', 'other.yaml', 'x.txt'])).toEqual(['info']);
    expect(
      await severities(files, ['-c', 'other.yaml', '--rule', 'number/bracket=warning', 'x.txt']),
    ).toEqual(['warning']);
  });

  it('has overrides by glob, relative to its own folder', async () => {
    const files = {
      'sub/gongwen.yaml': `${BRACKET_ONLY}overrides:\n  - files: 'letters/*'\n    rules: {number/bracket: warning}\n`,
      'sub/letters/x.txt': WRONG_NUMBER,
      'sub/x.txt': WRONG_NUMBER,
    };
    expect(await severities(files, ['sub'])).toEqual(['warning', 'error']);
  });

  it('can extend a profile file, which extends another', async () => {
    const files = {
      'gongwen.yaml': 'extends: profiles/office.yaml\n',
      'profiles/office.yaml': 'name: office\ntitle: 本单位\nextends: ./city.yaml\n',
      'profiles/city.yaml': `name: city\ntitle: 本市\nextends: national\n${onlyRules({ 'number/bracket': 'info' })}`,
      'x.txt': WRONG_NUMBER,
    };
    expect(await severities(files, ['x.txt'])).toEqual(['info']);
    expect(await severities(files, ['--profile', './profiles/city.yaml', 'x.txt'])).toEqual(['info']);
  });
});
