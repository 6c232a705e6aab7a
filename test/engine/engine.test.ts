import { applyEdits, defineRule, fixText, gongwen, type Rule, resolveFixes } from '@gongwen/core';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkMarkdown, lintOptions } from '../support/check-markdown.ts';

const basis = [{ regulation: '党政机关公文处理工作条例', clause: '第十九条', effective: '2012-07-01' }];
const base = { name: { zh: '测试', en: 'Test' }, severity: 'warning', strength: 'must', basis } as const;

/** Reports every occurrence of a word and offers another. */
function wordRule(id: string, word: string, replacement: string, safe = true): Rule {
  return defineRule({
    ...base,
    id,
    fixes: safe ? 'safe' : 'suggested',
    messages: { found: { zh: '“{word}”应为“{right}”', en: '"{word}" should be "{right}"' } },
    check({ document, report }) {
      for (const { text, pieces } of document.passages) {
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
          const offset = (pieces[0]?.offset ?? 0) + at;
          const range = { start: offset, end: offset + word.length };
          report('found', {
            at: range,
            data: { word, right: replacement },
            fix: { safe, edits: [{ range, text: replacement }] },
          });
        }
      }
    },
  });
}

const DRAFT = '# 甲局关于防汛的通知\n\n各单位：\n\n请布署防汛工作，按装设备。\n';

describe('messages', () => {
  it('are VFileMessages with place, basis, actual, expected and fix', () => {
    const [message] = checkMarkdown(DRAFT, { rules: [wordRule('wording/a', '布署', '部署')] }).messages;
    expect(message).toMatchObject({
      line: 5,
      column: 2,
      ruleId: 'wording/a',
      source: 'gongwen-lint',
      fatal: false,
      severity: 'warning',
      reason: '“布署”应为“部署”',
      actual: '布署',
      expected: ['部署'],
      element: 'body',
      basis: [{ regulation: '党政机关公文处理工作条例', clause: '第十九条' }],
      fix: { safe: true, edits: [{ offset: 20, endOffset: 22, text: '部署' }] },
    });
  });

  it('speak English when asked', () => {
    const [message] = checkMarkdown(DRAFT, {
      rules: [wordRule('wording/a', '布署', '部署')],
      locale: 'en',
    }).messages;
    expect(message?.reason).toBe('"布署" should be "部署"');
  });

  it('stand in document order whatever the order of the rules', () => {
    const rules = [wordRule('wording/b', '按装', '安装'), wordRule('wording/a', '布署', '部署')];
    expect(checkMarkdown(DRAFT, { rules }).messages.map(({ ruleId }) => ruleId)).toEqual([
      'wording/a',
      'wording/b',
    ]);
  });

  it('a rule that throws gives one message that names it, and the others still run', () => {
    const broken = defineRule({
      ...base,
      id: 'wording/broken',
      messages: { x: { zh: 'x', en: 'x' } },
      check() {
        throw new TypeError('boom');
      },
    });
    const { messages } = checkMarkdown(DRAFT, { rules: [broken, wordRule('wording/a', '布署', '部署')] });
    expect(messages.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['wording/broken', 'error'],
      ['wording/a', 'warning'],
    ]);
    expect(messages[0]?.reason).toContain('boom');
  });

  it('a clause does not bind documents dated before it took effect', () => {
    const rules = [wordRule('wording/a', '布署', '部署')];
    const dated = (date: string) => checkMarkdown(`${DRAFT}\n甲局\n\n${date}\n`, { rules }).messages.length;
    expect([dated('2011年5月6日'), dated('2012年7月1日')]).toEqual([0, 1]);
  });

  it('any vfile reporter prints them through the unified plugin', async () => {
    const file = new VFile({ path: 'draft.md', value: DRAFT });
    const options = lintOptions({ rules: [wordRule('wording/a', '布署', '部署')] });
    const processed = await unified().use(gongwen, options).process(file);
    expect(String(processed)).toBe(DRAFT);
    expect(reporter(processed, { color: false })).toMatch(/5:2-5:4.*“布署”应为“部署”/u);
    expect(processed.messages).toHaveLength(1);
  });
});

describe('fixes', () => {
  it('that overlap are taken first come first served, whole or not at all', () => {
    const rules = [wordRule('wording/a', '布署防汛', '部署防汛'), wordRule('wording/b', '署防', '署 防')];
    const { edits, settled } = resolveFixes(checkMarkdown(DRAFT, { rules }).messages, 'safe');
    expect(settled.map(({ ruleId }) => ruleId)).toEqual(['wording/a']);
    expect(applyEdits(DRAFT, edits)).toContain('请部署防汛工作');
  });

  it('only safe ones are applied, and the fixed text has none left', () => {
    const options = {
      rules: [wordRule('wording/a', '布署', '部署'), wordRule('wording/b', '按装', '安装', false)],
    };
    const { text, fixed, result } = fixText(checkMarkdown(DRAFT, options), 'draft.md', lintOptions(options));
    expect(text).toContain('请部署防汛工作，按装设备');
    expect(fixed).toHaveLength(1);
    expect(result.status === 'checked' && result.messages.map(({ ruleId }) => ruleId)).toEqual(['wording/b']);
  });

  it('that undo each other are found out instead of going on for ever', () => {
    const options = { rules: [wordRule('wording/a', '布署', '部署'), wordRule('wording/b', '部署', '布署')] };
    expect(() => fixText(checkMarkdown(DRAFT, options), 'draft.md', lintOptions(options))).toThrow(
      /do not settle/u,
    );
  });
});

describe('suppression', () => {
  const rules = [wordRule('wording/a', '布署', '部署'), wordRule('wording/b', '按装', '安装')];
  const withComment = (comment: string) =>
    checkMarkdown(DRAFT.replace('请布署', `${comment}\n\n请布署`), { rules });

  it('with a reason silences the next line and remembers why', () => {
    const { messages, suppressed } = withComment('<!-- gongwen-disable-next-line wording/a -- 引用原文 -->');
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['wording/b']);
    expect(suppressed.map(({ reason }) => reason)).toEqual(['引用原文']);
  });

  it('without a reason has no effect and is reported', () => {
    const { messages } = withComment('<!-- gongwen-disable-next-line wording/a -->');
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['draft/suppression', 'wording/a', 'wording/b']);
  });

  it('that silences nothing is reported', () => {
    const { messages } = checkMarkdown(`${DRAFT}\n<!-- gongwen-disable wording/a -- 已核对 -->\n`, { rules });
    expect(messages.map(({ ruleId }) => ruleId)).toContain('draft/suppression');
  });

  it('of a rule that does not exist is reported', () => {
    const { messages } = withComment('<!-- gongwen-disable wording/zzz -- 理由 -->');
    expect(messages[0]).toMatchObject({
      ruleId: 'draft/suppression',
      reason: '屏蔽的规则 wording/zzz 不存在',
    });
  });

  it('of a range ends at gongwen-enable', () => {
    const text = `<!-- gongwen-disable wording/a -- 理由 -->\n\n布署。\n\n<!-- gongwen-enable wording/a -->\n\n布署。\n`;
    expect(checkMarkdown(text, { rules }).messages.map(({ line }) => line)).toEqual([7]);
  });
});

describe('defineRule', () => {
  const messages = { x: { zh: 'x', en: 'x' } };
  it('refuses an id that is not family/name', () => {
    expect(() => defineRule({ ...base, id: 'nofamily', messages, check() {} })).toThrow(/family\/name/u);
  });
  it('refuses a rule that names no basis', () => {
    expect(() => defineRule({ ...base, basis: [], id: 'a/b', messages, check() {} })).toThrow(/no basis/u);
  });
  it('gives the check its options with defaults filled in', () => {
    let seen: unknown;
    const rule = defineRule({
      ...base,
      id: 'length/x',
      messages,
      options: z.strictObject({ max: z.number().default(5) }),
      check({ options }) {
        seen = options.max;
      },
    });
    checkMarkdown(DRAFT, { rules: [rule] });
    expect(seen).toBe(5);
    checkMarkdown(DRAFT, { rules: [rule], config: 'rules:\n  length/x: [error, {max: 9}]\n' });
    expect(seen).toBe(9);
  });
});
