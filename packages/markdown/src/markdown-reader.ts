import { DraftError, lineTable, type Reader } from '@gongwen/core';
import type { Event } from 'micromark-util-types';
import { draftOf } from './draft-of.ts';
import { frontMatterOf } from './front-matter.ts';
import { isTooNested } from './is-too-nested.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { markdownEvents } from './markdown-events.ts';
import { readText } from './read-text.ts';

/**
 * Reads Markdown (CommonMark, GFM tables, front matter), as drafters write it: indented lines are paragraphs, not
 * code; `---` under a line is a rule, not a heading; list numbers are text; no paragraph is empty.
 *
 * @example
 * ```ts
 * import { markdownReader } from '@gongwen/markdown';
 *
 * const draft = markdownReader.read({ path: 'notice.md', value: '# 关于防汛的通知\n\n各单位：\n' });
 * console.log(draft.children.length, draft.data.format);
 * // → 2 markdown
 * ```
 */
export const markdownReader: Reader = {
  format: 'markdown',
  extensions: ['.md', '.markdown'],
  read(source, limits) {
    const text = readText(source, limits);
    const frontMatter = frontMatterOf(text);
    const from = frontMatter?.end ?? 0;
    const place = { text, lines: lineTable(text) };
    const { blocks, directives } = markdownBlocks(eventsOf(text.slice(from), source.path), place, from);
    return draftOf(
      { format: 'markdown', path: source.path, source: place, frontMatter, blocks, directives },
      limits,
    );
  },
};

function eventsOf(text: string, path: string): Event[] {
  if (isTooNested(text)) throw tooNested(path);
  try {
    return markdownEvents(text);
  } catch (error) {
    if (error instanceof RangeError) throw tooNested(path, { cause: error });
    throw error;
  }
}

function tooNested(path: string, options?: ErrorOptions): DraftError {
  return new DraftError(
    'too-large',
    `“${path}”中的引用、列表或强调符号过多，无法解析。请检查是否误入了大量 >、-、[ 或 *。`,
    `"${path}" holds too many nested quotes, lists or emphasis marks to read. Look for long runs of >, -, [ or *.`,
    options,
  );
}
