import { lintSync } from '@gongwen/core';
import { createPreset, rules } from '@gongwen/preset';
import { describe, expect, it } from 'vitest';

const FAMILIES = /^(?:wording|formulation|punctuation|numeral|citation)\//u;
const OPTIONS = {
  ...createPreset().lintOptions('draft.md'),
  rules: rules.filter(({ id }) => FAMILIES.test(id)),
};
const LENGTH = 20_000;

/** Far more than linear work takes, also on a busy machine, and far less than quadratic. */
const LIMIT_MS = 5_000;

describe('a paragraph of twenty thousand characters is read in linear time', () => {
  it.each([
    '一',
    '1',
    '、',
    '。',
    '…',
    '等',
    '（',
    '“',
    '《',
    '《甲》、',
    '中(一)',
    '中,',
    '中...',
    '三、四',
    '9-16万',
    '共1个，',
    '大约',
    '政治意识、',
    '习近平新时代中国',
    '根据《甲》',
    '洛政〔2026〕1号',
    '截止2026年',
    '区政府、',
  ])('made of %s', (piece) => {
    const body = piece.repeat(Math.floor(LENGTH / piece.length));
    const value = `---\n成文日期: 2026年5月6日\n---\n# 关于做好工作的通知\n\n各镇人民政府：\n\n甲${body}\n`;
    const start = performance.now();
    const result = lintSync({ path: 'draft.md', value }, OPTIONS);
    expect(result.status).toBe('checked');
    expect(performance.now() - start).toBeLessThan(LIMIT_MS);
  });
});
