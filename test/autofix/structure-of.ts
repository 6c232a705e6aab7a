import type { Block, Draft } from '@gongwen/core';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node } from 'unist';

/** The blocks of a draft as its reader sees them: kind, place, level, first and last line. */
export const blocksOf = ({ children }: Draft): readonly string[] => children.flatMap(blockLines);

function blockLines(block: Block): string[] {
  const lines = `${block.position.start.line}–${block.position.end.line}`;
  if (block.type === 'break') return [`${block.data.kind} ${lines}`];
  if (block.type === 'paragraph') {
    const breaks = block.children.filter(({ type }) => type === 'lineBreak').length;
    return [`${block.data.container} ${block.data.heading ?? 0} ${lines} ${breaks}`];
  }
  return [
    `table ${lines}`,
    ...block.children.flatMap((row) => [
      'row',
      ...row.children.flatMap((cell) => ['cell', ...cell.children.flatMap(blockLines)]),
    ]),
  ];
}

const processor = unified().use(remarkParse).use(remarkGfm);

interface Tree extends Node {
  readonly children?: readonly Tree[];
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly start?: number | null;
  readonly url?: string;
  readonly value?: string;
}

/** A bare address has Chinese right behind it, which GFM takes for its end; nobody writes such an address. */
const CHINESE = /[^\p{ASCII}].*$/su;

/** Comments and tags. What stands behind one in its line belongs to the block for CommonMark, but is the drafter's text. */
const TAG = /<!--[\s\S]*?-->|<[^<>]*>/gu;

/** Nodes whose value is the drafter's words. */
const WORDS: ReadonlySet<string> = new Set(['text']);

/**
 * The nodes of a Markdown text as remark reads it: kind and level, first and last line, and what code, HTML and links
 * hold. Text nodes are left out, since a fix may empty one.
 */
export const remarkTree = (text: string): readonly string[] => nodesOf(processor.parse(text) as Tree, 0);

function nodesOf(node: Tree, deep: number): string[] {
  const { type, position, depth, ordered, start, url, value } = node;
  const held = type === 'html' ? value?.match(TAG)?.join('') : value;
  const facts = [depth, ordered, start, url?.replace(CHINESE, ''), held].map((fact) => fact ?? '').join('|');
  const lines = `${position?.start.line}–${position?.end.line}`;
  const own = WORDS.has(type) ? [] : [`${' '.repeat(deep)}${type} ${lines} ${facts}`];
  return [...own, ...(node.children ?? []).flatMap((child) => nodesOf(child, deep + 1))];
}
