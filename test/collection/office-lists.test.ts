import { ConfigError, type ConfigProblem, parseConfig, readLists } from '@gongwen/core';
import { describe, expect, it } from 'vitest';
import { lintOptions } from '../support/check-markdown.ts';

const settings = (config: string) => lintOptions({ rules: [], config }).config.settings;

function problems(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
  return [];
}

/** The configuration with one file beside it. */
const withFile = (config: string, text: string) =>
  readLists(parseConfig(config, 'gongwen.yaml'), (path) => ({ path, text }));

describe('lists of an office', () => {
  it('stand inline in the configuration', () => {
    const { plan, archive, briefings, holidays } = settings(
      [
        'plan: [{title: 关于防汛的通知, month: 6}]',
        'archive: [{title: 防汛办法, number: 洛政〔2026〕2号}]',
        'briefings: [{organ: 区教育局, name: 教育工作简报}]',
        'holidays: {off: [2026-10-01], work: [2026-10-10]}',
      ].join('\n'),
    );
    expect(plan).toEqual([{ title: '关于防汛的通知', organ: null, month: 6 }]);
    expect(archive).toMatchObject({ complete: false, documents: [{ title: '防汛办法', status: '现行' }] });
    expect(briefings).toEqual([{ organ: '区教育局', name: '教育工作简报' }]);
    expect(holidays).toEqual({ off: ['2026-10-01'], work: ['2026-10-10'] });
  });

  it('are null where the configuration has none', () => {
    expect(settings('extends: national\n')).toMatchObject({
      plan: null,
      archive: null,
      briefings: null,
      holidays: null,
    });
  });

  it('an archive can say that it is complete', () => {
    expect(settings('archive: {complete: true, documents: []}\n').archive?.complete).toBe(true);
  });

  it('stand in a file of their own that the front end reads', () => {
    const { config } = withFile(
      'archive: archive.yaml\n',
      'complete: true\ndocuments:\n  - {title: 防汛办法}\n',
    );
    expect(config.archive).toMatchObject({
      complete: true,
      documents: [{ title: '防汛办法', number: null }],
    });
  });

  it('an empty file is an empty list', () => {
    expect(withFile('plan: plan.yaml\n', '').config.plan).toEqual([]);
  });
});

describe('faults in a list name file, line and key', () => {
  it('a bad value inline', () => {
    const config = 'archive:\n  - {title: 甲}\n  - title: 乙\n    status: 失效\n';
    expect(problems(() => settings(config))).toEqual([
      expect.stringMatching(/^gongwen\.yaml:4:5: archive\.1\.status：值不合要求/u),
    ]);
  });
  it('an unknown key inline', () => {
    expect(problems(() => settings('plan:\n  - title: 甲\n    titel: 乙\n'))).toEqual([
      'gongwen.yaml:3:5: plan.0.titel：没有这个键，写错的是 titel',
    ]);
  });
  it('a bad value in the file of the list', () => {
    expect(problems(() => withFile('plan: plan.yaml\n', '- title: 甲\n  month: 13\n'))).toEqual([
      expect.stringMatching(/^plan\.yaml:2:3: 0\.month：值不合要求/u),
    ]);
  });
  it('a day that does not exist', () => {
    expect(problems(() => settings('holidays:\n  off: [2026-02-30]\n'))[0]).toMatch(
      /^gongwen\.yaml:2:\d+: holidays/u,
    );
  });
  it('a file that cannot be read, at the key that names it', () => {
    const read = (_path: string, problem: (message: string) => ConfigProblem): never => {
      throw new ConfigError([problem('没有文件')]);
    };
    const parsed = parseConfig('extends: national\nplan: plan.yaml\n', 'gongwen.yaml');
    expect(problems(() => readLists(parsed, read))).toEqual(['gongwen.yaml:2:1: plan：没有文件']);
  });
  it('a path that nobody has read', () => {
    expect(problems(() => settings('plan: plan.yaml\n'))).toEqual([
      'gongwen.yaml:1:1: plan：文件 plan.yaml 未读入',
    ]);
  });
});
