import { describe, expect, it } from 'vitest';
import { measurePages } from './measure-pages.ts';
import { docx, markdown, paragraph, plainParagraph } from './test-support/build-draft.ts';

describe('measurePages', () => {
  it('measures by the layout of a .docx and on the grid without one', () => {
    const content = '文'.repeat(600);
    // 27 characters a line without a character grid: 23 lines. With 28, and two for the indent: 22.
    expect(measurePages(docx([paragraph(content)]))).toEqual({ count: 2, method: 'layout' });
    expect(measurePages(markdown([plainParagraph(content)]))).toEqual({ count: 1, method: 'grid' });
  });
});
