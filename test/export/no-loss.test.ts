import { readdirSync, readFileSync } from 'node:fs';
import { linesOf, readerFor, recognize } from '@gongwen/core';
import { type Block, type DocxDocument, documentOf } from '@gongwen/docx/export';
import { readers } from '@gongwen/preset';
import { describe, expect, it } from 'vitest';
import { FIXTURES } from '../fixtures/fixture-draft.ts';

const squeezed = (text: string): string => text.replace(/\s+/gu, '');

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text + (block.continuation ?? '');
    case 'attendance':
      return block.label + block.text;
    case 'table':
      return block.rows.flat().join('');
    default:
      return 'lines' in block ? block.lines.join('') : block.text;
  }
}

/** All text of a document, without white space. */
function textOf({ header, blocks, imprint }: DocxDocument): string {
  const { issuerMark = [], issuerMarkSuffix = '', signatory = [], ...others } = header ?? {};
  const head = [...issuerMark, issuerMarkSuffix, ...signatory, ...Object.values(others)];
  const foot = [
    imprint?.mainRecipients,
    imprint?.copyRecipients,
    imprint?.printing?.organ,
    imprint?.printing?.date,
  ];
  return squeezed([...head, ...blocks.map(blockText), ...foot].join(''));
}

/** Marks that a list gains or loses when it is set anew. */
const SEPARATORS = /[：:.．、，]/u;

/** How often each character stands in a text. */
function counts(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const character of text) found.set(character, (found.get(character) ?? 0) + 1);
  return found;
}

const drafts = readdirSync(`${FIXTURES}real`).filter(
  (name) => /\.(?:md|txt)$/u.test(name) && name !== 'README.md',
);

describe('导出不丢字', () => {
  for (const name of drafts) {
    it(`${name} 的每个字都排入`, () => {
      const path = `real/${name}`;
      const reader = readerFor(path, readers);
      const draft = reader?.read({ path, value: new Uint8Array(readFileSync(`${FIXTURES}${path}`)) });
      if (draft === undefined) throw new Error(`no reader for ${path}`);
      const document = documentOf(recognize(draft, path, { directory: null, organ: null }));
      const set = counts(textOf(document));
      const lost = [
        ...counts(
          squeezed(
            linesOf(draft)
              .map(({ text }) => text)
              .join(''),
          ),
        ),
      ].filter(([character, count]) => (set.get(character) ?? 0) < count && !SEPARATORS.test(character));
      expect(lost).toEqual([]);
    });
  }
});
