import { type CheckedFile, fixText, lintSync, parseConfig } from '@gongwen/core';
import { createPreset, rules } from '@gongwen/preset';
import { describe, expect, it } from 'vitest';

const CONFIG = parseConfig(
  'terms:\n  - {wrong: 六大偃师, right: 六个偃师, source: 偃政〔2023〕7号第十一条}\n  - {wrong: 大数居局, right: 大数据局, source: 区委编办}\n',
  'gongwen.yaml',
);
const OPTIONS = {
  ...createPreset({ config: CONFIG }).lintOptions('draft.md'),
  rules: rules.filter(({ id }) => id === 'wording/typo'),
};

function check(body: string): CheckedFile {
  const result = lintSync(
    { path: 'draft.md', value: `# 关于建设“六个偃师”的通知\n\n各镇人民政府：\n\n${body}\n` },
    OPTIONS,
  );
  if (result.status !== 'checked') throw new Error(result.error.message);
  return result;
}

describe('terms of the office’s own', () => {
  it('are reported with the source that the office gives', () => {
    expect(check('围绕建设六大偃师，做好布署。').messages.map(({ reason }) => reason)).toEqual([
      '“六大偃师”应为“六个偃师”（偃政〔2023〕7号第十一条）',
      '“布署”应为“部署”',
    ]);
  });
  it('are put right by --fix, but not in quotations', () => {
    const text = '请大数居局办理，会议名称为《六大偃师建设推进会》。';
    expect(fixText(check(text), 'draft.md', OPTIONS).text).toContain(
      '请大数据局办理，会议名称为《六大偃师建设推进会》。',
    );
  });
  it('are left alone in code, quotation blocks and links', () => {
    expect(
      check('> 大数居局\n\n见 `大数居局` 和 [大数居局](https://example.cn/大数居局)。').messages,
    ).toEqual([]);
  });
});

describe('a wrong word in the title', () => {
  it('is reported', () => {
    const result = lintSync(
      { path: 'draft.md', value: '# 关于布署防汛工作的通知\n\n各镇人民政府：\n\n请执行。\n' },
      OPTIONS,
    );
    if (result.status !== 'checked') throw new Error(result.error.message);
    expect(result.messages.map(({ line, reason }) => `${line} ${reason}`)).toEqual(['1 “布署”应为“部署”']);
  });
});
