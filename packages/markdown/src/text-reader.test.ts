import { linesOf } from '@gongwen/core';
import { describe, expect, it } from 'vitest';
import { boldTexts, mappedSource, read, textNodes, texts } from './test-support/views.ts';
import { textReader } from './text-reader.ts';

describe('textReader', () => {
  it('gives a paragraph for each line and an empty one for each blank line', () => {
    const draft = read(textReader, '标题\r\n\r\n　　正文\r各位\n');
    expect(texts(draft)).toEqual(['标题', '', '　　正文', '各位']);
    expect(draft.children.map((block) => block.position.start.line)).toEqual([1, 2, 3, 4]);
    expect(draft.children[1]?.position).toMatchObject({ start: { offset: 4 }, end: { offset: 4 } });
  });

  it('takes the asterisks from a bold title over three lines', () => {
    const draft = read(textReader, '字号\n\n**某某区人民政府\n关于印发规则的\n通 知**\n\n各单位：');
    expect(texts(draft)).toEqual(['字号', '', '某某区人民政府', '关于印发规则的', '通 知', '', '各单位：']);
    expect(boldTexts(draft)).toEqual(['某某区人民政府', '关于印发规则的', '通 知']);
    expect(textNodes(draft)[1]?.position.start).toEqual({ line: 3, column: 3, offset: 6 });
  });

  it('takes heading marks from the head of a line', () => {
    const draft = read(textReader, '# 标题\n##二级\n#1 号楼');
    expect(texts(draft)).toEqual(['标题', '二级', '#1 号楼']);
    expect(linesOf(draft).map((line) => line.paragraph.data.heading)).toEqual([1, 2, null]);
  });

  it('leaves everything else as it stands', () => {
    const value = '1. 一\n- 二\n> 三\n机密*5年\n`码` &amp; \\*\n[甲](乙)\n张**、李**\n410****1234';
    expect(texts(read(textReader, value))).toEqual(value.split('\n'));
  });

  it('reads lines of dashes as rules and form feeds as page breaks', () => {
    const draft = read(textReader, '甲\n---\n乙\n————\n丙\n\f丁\n');
    expect(linesOf(draft).map((line) => [line.text, line.afterBreak])).toEqual([
      ['甲', null],
      ['乙', 'rule'],
      ['丙', 'rule'],
      ['丁', 'page'],
    ]);
  });

  it('reads front matter only when the first line is a fence', () => {
    const draft = read(textReader, '---\n文种: 通知\n---\n标题');
    expect(draft.data.frontMatter).toEqual({ value: '文种: 通知', offset: 4 });
    expect(texts(draft)).toEqual(['标题']);
    expect(read(textReader, '\n---\n甲\n---\n').data.frontMatter).toBeNull();
    expect(read(textReader, '---\n没有结尾').data.frontMatter).toBeNull();
  });

  it('reads suppressions on lines of their own', () => {
    const draft = read(textReader, '<!-- gongwen-disable-next-line a/b -- 原文 -->\n正文\n<!-- 其他 -->');
    expect(draft.data.directives).toMatchObject([
      { kind: 'disable-next-line', rules: ['a/b'], reason: '原文' },
    ]);
    expect(texts(draft)).toEqual(['正文', '<!-- 其他 -->']);
    const between = '<!-- gongwen-enable -->正文<!-- gongwen-enable -->';
    expect(texts(read(textReader, between))).toEqual([between]);
  });

  it('counts in UTF-16 units beyond the basic plane', () => {
    const draft = read(textReader, '𠀀😀**“甲”**是');
    const [plain, bold, rest] = textNodes(draft);
    expect([plain, bold, rest].map((node) => node?.position.start.offset)).toEqual([0, 6, 11]);
    expect(textNodes(draft).map((node) => mappedSource(draft, node))).toEqual(['𠀀😀', '“甲”', '是']);
  });
});
