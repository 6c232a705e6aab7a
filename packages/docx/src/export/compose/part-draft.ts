import type { Block, Draft, Inline, Line } from '@gongwen/core';

/** The paragraphs, or the parts of them between line breaks, that hold some of the lines. */
function keepLines(block: Block, kept: ReadonlyMap<Block, ReadonlySet<number>>): readonly Block[] {
  if (block.type !== 'paragraph') return [block];
  const parts: Inline[][] = [[]];
  for (const inline of block.children) {
    if (inline.type === 'lineBreak') parts.push([inline]);
    else parts.at(-1)?.push(inline);
  }
  const wanted = parts.filter((_, index) => kept.get(block)?.has(index));
  const children = wanted.flatMap((part, index) =>
    index === 0 ? part.filter(({ type }) => type !== 'lineBreak') : part,
  );
  return wanted.length === 0 ? [] : [{ ...block, children }];
}

/** For each paragraph the numbers of its lines, counted from 0, that are among those wanted. */
function partsOf(all: readonly Line[], wanted: ReadonlySet<Line>): ReadonlyMap<Block, ReadonlySet<number>> {
  const kept = new Map<Block, Set<number>>();
  let [part, before]: [number, Line | null] = [0, null];
  for (const line of all) {
    part = line.paragraph === before?.paragraph ? part + 1 : 0;
    before = line;
    if (!wanted.has(line)) continue;
    const numbers = kept.get(line.paragraph) ?? new Set<number>();
    kept.set(line.paragraph, numbers.add(part));
  }
  return kept;
}

/**
 * A part of a draft as a draft of its own, so that an attachment or issued text is recognised as a document is. It has
 * no front matter: that speaks of the whole.
 * @param blocks the blocks of the draft that hold the part
 * @param wanted the lines that belong to it
 */
export function partDraft(
  draft: Draft,
  blocks: readonly Block[],
  all: readonly Line[],
  wanted: ReadonlySet<Line>,
): Draft {
  const kept = partsOf(all, wanted);
  return {
    ...draft,
    children: blocks.flatMap((block) => keepLines(block, kept)),
    data: { ...draft.data, frontMatter: null },
  };
}
