import { lintSync } from '@gongwen/core';
import { createPreset } from '@gongwen/preset';
import { describe, expect, it } from 'vitest';

function numberMessages(cited: string) {
  const value = `# 洛阳市偃师区教育局关于做好防汛工作的通知\n\n局属各学校：\n\n根据${cited}，现就有关事项通知如下。\n`;
  const options = createPreset().lintOptions('draft.md');
  const result = lintSync({ path: 'draft.md', value }, options);
  if (result.status !== 'checked') throw new Error(result.error.message);
  return result.messages.filter(({ ruleId }) => ruleId === 'number/bracket');
}

describe('fixes leave text alone that is not the drafter’s own', () => {
  it('a cited number in plain text gets a fix', () => {
    expect(
      numberMessages('豫政（2026）3号文件').map(({ fix }) => fix?.edits.map(({ text }) => text)),
    ).toEqual([['〔', '〕']]);
  });

  it.each([
    ['a link', '[豫政（2026）3号](https://example.org)文件'],
    ['a code span', '`豫政（2026）3号`文件'],
    ['a title in 《》', '《转发豫政（2026）3号文件的通知》'],
  ])('in %s it is reported without one', (_where, cited) => {
    expect(numberMessages(cited).map(({ fix }) => fix)).toEqual([null]);
  });
});
