import { describe, expect, it } from 'vitest';
import { draftState } from '../test-support/draft-state.ts';
import { fixture } from '../test-support/fixtures.ts';
import { codeLenses } from './code-lenses.ts';

const NONE = { characters: null, pages: null };

function titles(text: string, limits = NONE as Parameters<typeof codeLenses>[1], locale?: 'en'): unknown[] {
  return codeLenses(draftState(text, locale ? { locale } : {}), limits).map(({ command }) => command?.title);
}

describe('codeLenses', () => {
  it('stand above the title and tell length, limits and the number of messages', () => {
    const lenses = codeLenses(draftState(fixture('drafts/request.md')), { characters: 5000, pages: 10 });
    expect(lenses.map(({ command }) => command?.title)).toEqual([
      '字数 188 / 5000 · 约 1 页 / 10 页',
      '5 处错误，4 处警告',
    ]);
    expect(lenses[0]?.range.start.line).toBe(7);
  });

  it('leave out limits that there are not, and counts of a draft without messages', () => {
    expect(titles(fixture('conforming/report-district-grain.md'))).toEqual([
      expect.stringMatching(/^字数 \d+ · 约 1 页$/u),
    ]);
  });

  it('speak English', () => {
    const [length, counts] = titles(fixture('drafts/request.md'), { characters: 5000, pages: null }, 'en');
    expect(length).toBe('188 / 5000 characters · about 1 page');
    expect(counts).toBe('5 errors, 4 warnings');
  });

  it('stand at the key where the title is in the front matter, and at the first text where there is none', () => {
    const declared = draftState('---\n文种: 通知\n标题: 关于做好防汛工作的通知\n---\n\n各镇人民政府：\n');
    expect(codeLenses(declared, NONE)[0]?.range.start.line).toBe(2);
    expect(codeLenses(draftState('\n\n各镇抓好落实。\n'), NONE)[0]?.range.start.line).toBe(2);
  });
});
