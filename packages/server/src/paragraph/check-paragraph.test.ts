import { createPreset } from '@gongwen/preset';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkParagraph } from './check-paragraph.ts';

const { config } = createPreset({ profile: 'national' }).lintOptions('paragraph.txt');
const ALL_RULES = { enabled: [], disabled: [], enabledOnly: false };

const found = (text: string): string[] =>
  checkParagraph(text, { config, locale: 'zh-CN', choice: ALL_RULES }).map(({ message }) => message);

describe('a paragraph by itself', () => {
  it('has no unpaired mark where its mate may stand in another paragraph', () => {
    for (const text of [
      '国务院关于印发《公共企事业单位',
      '信息公开规定制定办法》的通知',
      '“上海金融法院管辖上海市辖区内的案件。',
      '由上海金融法院审理。”',
    ])
      expect([text, found(text)]).toEqual([text, []]);
  });

  it('has one where it surely has none', () => {
    expect(found('请按照《防汛工作规则要求，做好准备。')).toEqual(['左书名号没有配对的右书名号']);
    expect(found('各镇（含街道要做好准备。')).toEqual(['左括号没有配对的右括号']);
  });

  it('does not count the places of a document', () => {
    expect(found('重视,落实,报告。')).toEqual(Array(2).fill('中文里用了半角“,”，应为全角“，”'));
  });

  it('is no front matter and no suppression, whatever it reads like', () => {
    for (const text of [
      '---',
      '---\n文种: 通知\n---\n',
      '---\n: [\n---\n',
      '<!-- gongwen-disable -->',
      '\u0000',
      '\uD83D',
    ])
      expect([text, found(text)]).toEqual([text, []]);
  });

  it('has problems inside it, in order, whatever it is', () => {
    const piece = fc.constantFrom(
      '布署',
      ',',
      '帐号',
      '》、《',
      '“',
      '（',
      '6月31日',
      '\n',
      '\uFEFF',
      '😀',
      '---\n',
      ' ',
      '。。',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 12 }),
        (parts) => {
          const text = parts.join('');
          const problems = checkParagraph(text, { config, locale: 'zh-CN', choice: ALL_RULES });
          let last = 0;
          for (const { offset, endOffset, message, replacements } of problems) {
            expect(offset).toBeGreaterThanOrEqual(last);
            expect(endOffset).toBeGreaterThan(offset);
            expect(endOffset).toBeLessThanOrEqual(text.length);
            expect(message).not.toMatch(/全文|\{\w+\}/u);
            expect(replacements).not.toContain(text.slice(offset, endOffset));
            last = offset;
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
