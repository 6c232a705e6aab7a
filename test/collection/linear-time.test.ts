import { digestOf, lintSync } from '@gongwen/core';
import { createPreset, rules } from '@gongwen/preset';
import { describe, expect, it } from 'vitest';

const FAMILIES = /^(?:economy|bundle|number)\/|^citation\/(?:unfound|reply-mismatch|repealed)$/u;
const OPTIONS = {
  ...createPreset().lintOptions('draft.md'),
  rules: rules.filter(({ id }) => FAMILIES.test(id)),
};
const LENGTH = 50_000;
/** Far more than linear work takes, also on a busy machine, and far less than quadratic. */
const LIMIT_MS = 5_000;

describe('the digest of a paragraph of fifty thousand characters is made in linear time', () => {
  it.each([
    '一',
    '1',
    '《',
    '《甲》（',
    '洛政〔',
    '金额',
    '金额为1',
    '标准为每亩',
    '（2026）',
    '2026年',
    '。',
  ])('made of %s', (piece) => {
    const body = piece.repeat(Math.floor(LENGTH / piece.length));
    const value = `---\n成套: [{文件: b.md}]\n---\n# 关于做好工作的通知\n\n各镇人民政府：\n\n甲${body}\n`;
    const start = performance.now();
    const result = lintSync({ path: 'draft.md', value }, OPTIONS);
    if (result.status !== 'checked') throw new Error(result.error.message);
    expect(digestOf(result).whole.text).toContain('做好工作');
    expect(performance.now() - start).toBeLessThan(LIMIT_MS);
  });
});
