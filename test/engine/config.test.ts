import { ConfigError, defineRule } from '@gongwen/core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkMarkdown, lintOptions } from '../support/check-markdown.ts';

const rule = defineRule({
  id: 'length/x',
  name: { zh: '测试', en: 'Test' },
  severity: 'info',
  strength: 'must',
  basis: [{ regulation: '条例', clause: '第一条' }],
  messages: { x: { zh: '有问题', en: 'Problem' } },
  options: z.strictObject({ max: z.number().default(5) }),
  check({ report }) {
    report('x');
  },
});

function problems(config: string): string[] {
  try {
    lintOptions({ rules: [rule], config });
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('errors of gongwen.yaml name file, line and key', () => {
  it('an unknown key', () => {
    expect(problems('extends: national\nrule: {}\n')[0]).toMatch(/^gongwen\.yaml:2:1: rule：没有这个键/u);
  });
  it('an unknown rule', () => {
    expect(problems('rules:\n  length/y: error\n')[0]).toMatch(
      /^gongwen\.yaml:2:3: rules\.length\/y：没有这条规则/u,
    );
  });
  it('a bad severity', () => {
    expect(problems('rules:\n  length/x: fatal\n')[0]).toMatch(
      /^gongwen\.yaml:2:3: rules\.length\/x：应为 off/u,
    );
  });
  it('an option that the rule does not take', () => {
    expect(problems('rules:\n  length/x: [error, {maximum: 3}]\n')[0]).toMatch(
      /^gongwen\.yaml:2:3: rules\.length\/x：选项不合要求/u,
    );
  });
  it('an unknown profile', () => {
    expect(problems('extends: luoyang\n')[0]).toMatch(
      /^gongwen\.yaml:1:1: extends.*没有名为“luoyang”的规则集/u,
    );
  });
  it('broken YAML', () => {
    expect(problems('rules: [\n')[0]).toMatch(/^gongwen\.yaml:\d+:\d+: YAML 写法有误/u);
  });
  it('several at once', () => {
    expect(problems('foo: 1\nbar: 2\n')).toHaveLength(2);
  });
});

describe('settings', () => {
  const severity = (config: string, path = 'draft.md') =>
    checkMarkdown('正文。\n', { rules: [rule], config, path }).messages.map((message) => message.severity);
  it('the rule’s own severity counts when nothing is configured', () => {
    expect(severity('extends: national\n')).toEqual(['info']);
  });
  it('the user’s severity wins', () => {
    expect(severity('rules: {length/x: error}\n')).toEqual(['error']);
  });
  it('off means off', () => {
    expect(severity('rules: {length/x: off}\n')).toEqual([]);
  });
  it('an override counts for the files that its globs match', () => {
    const config =
      'rules: {length/x: error}\noverrides:\n  - files: "old/**"\n    rules: {length/x: warning}\n';
    expect([severity(config, 'old/a.md'), severity(config, 'new/a.md')]).toEqual([['warning'], ['error']]);
  });
});
