import { type Draft, linesOf } from '@gongwen/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownReader } from './markdown-reader.ts';
import { mappedSource, read, textNodes } from './test-support/views.ts';
import { textReader } from './text-reader.ts';

const TOKENS = [
  ...[
    '关于',
    '通知',
    '，',
    '。',
    '“',
    '”',
    '《',
    '》',
    '（',
    '）',
    '2023',
    'a',
    '𠀀',
    '😀',
    '　',
    ' ',
    '    ',
    '\t',
    '\f',
  ],
  ...['\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '  \n', '\\\n'],
  ...[
    '#',
    '# ',
    '**',
    '*',
    '_',
    '__',
    '> ',
    '- ',
    '1. ',
    '1) ',
    '---',
    '———',
    '```\n',
    '`',
    '|',
    '|-|-|\n',
    '\\',
    '!',
    '[',
    ']',
    '](x.y)',
    ']: ',
  ],
  ...[
    '<br>',
    '<b>',
    '</b>',
    '<center>',
    '</center>',
    '<p>',
    '<',
    '>',
    '<!--',
    '-->',
    '<!-- gongwen-enable -->',
    '\uFEFF',
    '<td>',
  ],
];
const drafts = fc
  .array(fc.constantFrom(...TOKENS), { minLength: 1, maxLength: 60 })
  .map((tokens) => `${tokens.join('')}文`);

function checkPositions(draft: Draft): void {
  let reached = 0;
  for (const node of textNodes(draft)) {
    const { start, end } = node.position;
    expect(mappedSource(draft, node)).toBe(node.value);
    expect(node.value).not.toMatch(/[\r\n]/u);
    expect(node.value).not.toBe('');
    expect(start.offset).toBeGreaterThanOrEqual(reached);
    expect(end.offset).toBeGreaterThanOrEqual(start.offset ?? 0);
    expect(node.data.map?.[0]?.at ?? 0).toBe(0);
    reached = end.offset ?? 0;
  }
}

describe('text nodes', () => {
  it('of Markdown stand in order where they say, character by character', () => {
    fc.assert(
      fc.property(drafts, (value) => checkPositions(read(markdownReader, value))),
      { numRuns: 1500 },
    );
  });

  it('of plain text stand in order where they say, character by character', () => {
    fc.assert(
      fc.property(drafts, (value) => checkPositions(read(textReader, value))),
      { numRuns: 1500 },
    );
  });

  it('of plain text lose nothing but marks', () => {
    fc.assert(
      fc.property(drafts, (value) => {
        const draft = read(textReader, value);
        const marks = /[#*_\s\u3000\uFEFF\f—-]|<!-- gongwen-enable -->/gu;
        if (draft.data.frontMatter) return;
        const kept = linesOf(draft).map((line) => line.text);
        expect(kept.join('').replace(marks, '')).toBe(value.replace(marks, ''));
      }),
      { numRuns: 1000 },
    );
  });

  it('of Markdown keep every Chinese character outside comments, links and front matter', () => {
    const plain = TOKENS.filter((token) => !/[<>[\]]|---/u.test(token));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...plain), { minLength: 1, maxLength: 60 }), (tokens) => {
        const value = `文${tokens.join('')}`;
        const han = (text: string): string => text.replace(/\P{Script=Han}/gu, '');
        const fenced = /```/u.test(value);
        const kept = linesOf(read(markdownReader, value)).map((line) => line.text);
        if (!fenced) expect(han(kept.join(''))).toBe(han(value));
      }),
      { numRuns: 1000 },
    );
  });
});
