import {
  type Block,
  DEFAULT_LIMITS,
  type Directive,
  type Draft,
  DraftError,
  positionOf,
  type ReaderLimits,
} from '@gongwen/core';
import type { Source } from './blocks-of.ts';
import type { FrontMatter } from './front-matter.ts';

export interface DraftParts {
  readonly format: 'markdown' | 'text';
  readonly path: string;
  readonly source: Source;
  readonly frontMatter: FrontMatter | null;
  readonly blocks: Block[];
  readonly directives: Directive[];
}

/**
 * Puts a draft without layout together.
 * @throws {DraftError} `too-many-paragraphs` when there are more blocks than the limits allow.
 */
export function draftOf(parts: DraftParts, limits: Partial<ReaderLimits> = {}): Draft {
  const { format, path, source, frontMatter, blocks, directives } = parts;
  const { maxParagraphs = DEFAULT_LIMITS.maxParagraphs } = limits;
  if (blocks.length > maxParagraphs) {
    throw new DraftError(
      'too-many-paragraphs',
      `“${path}”超过 ${maxParagraphs} 段，未作检查。请拆分后重试。`,
      `"${path}" has more than ${maxParagraphs} paragraphs and was not checked. Split it and try again.`,
    );
  }
  return {
    type: 'draft',
    children: blocks,
    position: positionOf(source.lines, { start: 0, end: source.text.length }),
    data: {
      format,
      text: source.text,
      frontMatter: frontMatter && { value: frontMatter.value, offset: frontMatter.offset },
      directives,
      comments: [],
      revisions: [],
      hidden: [],
      pageParts: [],
      layout: null,
      warnings: [],
    },
  };
}
