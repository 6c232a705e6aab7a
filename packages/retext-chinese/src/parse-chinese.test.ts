import fc from 'fast-check';
import type { Nodes, Root } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import retextChinese, { parseChinese } from './index.ts';

const TEXT = '会议强调，要抓好落实。各镇“要”负责！\n\n　　详见 https://example.cn/a.b?c=1 和附件1。';

function valuesOf(tree: Root, type: Nodes['type']): string[] {
  const values: string[] = [];
  visit(tree, type, (node) => {
    values.push(textOf(node));
  });
  return values;
}

describe('the tree of a Chinese text', () => {
  it('has a paragraph for each line', () => {
    expect(parseChinese(TEXT).children.map(({ type }) => type)).toEqual([
      'ParagraphNode',
      'WhiteSpaceNode',
      'ParagraphNode',
    ]);
  });
  it('has sentences that end with their marks, and spaces between them', () => {
    expect(valuesOf(parseChinese(TEXT), 'SentenceNode')).toEqual([
      '会议强调，要抓好落实。',
      '各镇“要”负责！',
      '详见 https://example.cn/a.b?c=1 和附件1。',
    ]);
  });
  it('has words, marks, symbols and addresses', () => {
    const tree = parseChinese('增长≥5%，don’t 发 a.b@example.cn。');
    expect(valuesOf(tree, 'WordNode')).toEqual(['增长', '5', 'don’t', '发']);
    expect(valuesOf(tree, 'PunctuationNode')).toEqual(['%', '，', '’', '。']);
    expect(valuesOf(tree, 'SymbolNode')).toEqual(['≥']);
    expect(valuesOf(tree, 'SourceNode')).toEqual(['a.b@example.cn']);
  });
  it('says where everything stands', () => {
    const tree = parseChinese('一行\n第二行');
    expect(tree.children.at(-1)?.position).toEqual({
      start: { line: 2, column: 1, offset: 3 },
      end: { line: 2, column: 4, offset: 6 },
    });
  });
  it('gives every text back, each node from its own offsets', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        '公',
        '文',
        '。',
        '，',
        '”',
        'a',
        'B',
        '3',
        ' ',
        '　',
        '\n',
        '\r',
        '.',
        '@',
        '/',
        '😀',
      ),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (value) => {
        const tree = parseChinese(value);
        expect(textOf(tree)).toBe(value);
        visit(tree, (node: Nodes) => {
          const { start, end } = node.position ?? {};
          expect(value.slice(start?.offset, end?.offset)).toBe(textOf(node));
        });
      }),
    );
  });
  it('is what unified parses with the plugin', () => {
    expect(unified().use(retextChinese).parse(TEXT)).toEqual(parseChinese(TEXT));
  });
});
