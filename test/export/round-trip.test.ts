import { exportDocx } from '@gongwen/docx/export';
import { describe, expect, it } from 'vitest';
import { comparableDocument } from '../fixtures/comparable-document.ts';
import { FIXTURE_NAMES } from '../fixtures/fixture-docx-options.ts';
import { fixtureDraft } from '../fixtures/fixture-draft.ts';
import { checkFile, checkOptions, shownMessages } from '../mutations/check-file.ts';

const options = (path: string, profile: 'national' | 'yanshi-2023') =>
  checkOptions(path, { profile, config: null, organs: null });

const checkMarkdown = (name: string, value: string) =>
  checkFile({ path: `${name}.md`, value }, options(`${name}.md`, 'yanshi-2023'));

/**
 * Text of body, attachments and issued texts, which no front matter gives; white space is layout, and the label of an
 * attachment has a paragraph of its own.
 */
const bodyText = ({ document }: ReturnType<typeof checkFile>): string =>
  document.passages
    .filter(({ part }) => part === 'body' || part === 'attachment' || part === 'issuedText')
    .map(({ text }) => text.replace(/\s+/gu, ''))
    .join('');

describe('导出的 .docx', () => {
  for (const name of FIXTURE_NAMES) {
    it(`${name}：检查没有消息，要素和文字与 Markdown 相同`, async () => {
      const markdown = checkMarkdown(name, fixtureDraft(name));
      const { bytes: value, notes } = await exportDocx(markdown.document);
      const path = `${name}.docx`;
      for (const profile of ['national', 'yanshi-2023'] as const)
        expect(shownMessages(checkFile({ path, value }, options(path, profile)))).toEqual([]);
      const docx = checkFile({ path, value }, options(path, 'yanshi-2023'));
      expect(comparableDocument(docx)).toEqual(comparableDocument(markdown));
      expect(bodyText(docx)).toEqual(bodyText(markdown));
      expect(notes).toEqual([]);
    });
  }
});
