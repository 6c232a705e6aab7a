import { describe, expect, it } from 'vitest';
import { countCharacters } from './count-characters.ts';
import { measurePages } from './measure-pages.ts';
import { docx, markdown, paragraph, plainParagraph } from './test-support/build-draft.ts';

const SENTENCE = '各级人民政府要坚持以“三农”工作为重点，于2026年6月底前完成《实施方案》确定的各项任务；';

describe('measurePages', () => {
  it('measures by the layout of a .docx and on the grid without one', () => {
    const content = '文'.repeat(600);
    // 27 characters a line without a character grid: 23 lines. With 28, and two for the indent: 22.
    expect(measurePages(docx([paragraph(content)]))).toEqual({ count: 2, method: 'layout' });
    expect(measurePages(markdown([plainParagraph(content)]))).toEqual({ count: 1, method: 'grid' });
  });

  it('measures a draft of 5,000 characters in far less time than it takes to read', () => {
    const content = SENTENCE.repeat(4);
    const drafts = Array.from({ length: 28 }, () => paragraph(content, { firstLineChars: 200 }));
    const whole = content.repeat(28);
    const draft = docx(drafts);
    const best = (work: () => unknown) => {
      let shortest = Number.POSITIVE_INFINITY;
      for (let i = 0; i < 200; i += 1) {
        const start = performance.now();
        work();
        shortest = Math.min(shortest, performance.now() - start);
      }
      return shortest;
    };
    expect(whole.length).toBeGreaterThan(5000);
    expect(best(() => countCharacters(whole))).toBeLessThan(0.3);
    expect(best(() => measurePages(draft))).toBeLessThan(1.5);
  });
});
