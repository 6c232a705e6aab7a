import { describe, expect, it } from 'vitest';
import { parseDirective } from './parse-directive.ts';

describe('parseDirective', () => {
  it.each([
    ['gongwen-disable-next-line a/b -- 上级来文原文', 'disable-next-line', ['a/b'], '上级来文原文'],
    [' gongwen-disable a/b, c/d，e/f——引文 ', 'disable', ['a/b', 'c/d', 'e/f'], '引文'],
    ['gongwen-disable -- 全文转发', 'disable', [], '全文转发'],
    ['gongwen-disable a/b – Word 改过的横线', 'disable', ['a/b'], 'Word 改过的横线'],
    ['gongwen-enable a/b', 'enable', ['a/b'], null],
    ['gongwen-disable a/b --', 'disable', ['a/b'], null],
  ] as const)('reads “%s”', (text, kind, rules, reason) => {
    expect(parseDirective(text)).toEqual({ kind, rules, reason });
  });

  it.each(['注意', 'gongwen', 'gongwen-disabled x', 'see gongwen-disable x'])(
    'takes “%s” for a plain comment',
    (text) => {
      expect(parseDirective(text)).toBeNull();
    },
  );

  it('reads a long comment in no time', () => {
    const hostile = `gongwen-disable ${' ,-'.repeat(100_000)}`;
    expect(parseDirective(hostile)?.kind).toBe('disable');
  });
});
