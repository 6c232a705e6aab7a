import { describe, expect, it } from 'vitest';
import { fixDraft } from './fix-draft.ts';

const draft = (paragraph: string): string =>
  `# 洛阳市偃师区人民政府关于做好防汛工作的通知\n\n各镇人民政府：\n\n${paragraph}\n`;

describe('a defect that markup runs through is reported and left to the drafter', () => {
  it.each([
    ['a comment between two full stops', '各单位抓好落实。<!-- 附注 -->。', 'punctuation/doubled'],
    ['bold that ends between them', '**各单位抓好落实。**。', 'punctuation/doubled'],
    ['bold that ends inside a word', '**截止**到2026年3月31日，完成投资9亿元。', 'wording/jiezhi'],
    ['an escaped comma', '各单位要高度重视\\,抓好落实。', 'punctuation/halfwidth'],
    ['an escaped hyphen where a unit belongs', '每亩补助3\\-5万元。', 'numeral/range-unit'],
  ])('%s', (_name, paragraph, rule) => {
    const text = draft(paragraph);
    const { before, bytes } = fixDraft(Buffer.from(text), 'draft.md');
    expect(before.messages.map(({ ruleId }) => ruleId)).toContain(rule);
    expect(Buffer.from(bytes).toString()).toBe(text);
  });

  it('the same marks elsewhere in the draft are put right', () => {
    const { text } = fixDraft(Buffer.from(draft('要高度重视\\,抓好落实,不得推诿。')), 'draft.md');
    expect(text).toBe(draft('要高度重视\\,抓好落实，不得推诿。'));
  });
});
