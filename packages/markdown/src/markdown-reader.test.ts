import { DraftError, type Line, linesOf } from '@gongwen/core';
import { describe, expect, it } from 'vitest';
import { countWork } from '../../../test/linearity/count-work.ts';
import { markdownReader } from './markdown-reader.ts';
import { boldTexts, mappedSource, read, textNodes, texts } from './test-support/views.ts';

const lines = (value: string): Line[] => linesOf(read(markdownReader, value));
const textsOf = (value: string): string[] => texts(read(markdownReader, value));
const containersOf = (value: string): string[] => lines(value).map((line) => line.paragraph.data.container);

/** Values of protected text, each with what protects it. */
function protectedOf(value: string): [string, string | null][] {
  return textNodes(read(markdownReader, value)).flatMap(({ value: text, data }) =>
    data.protected ? [[text, data.protected]] : [],
  );
}

describe('headings and paragraphs', () => {
  it('leaves the marks of a heading out and keeps its depth', () => {
    const read = lines('# 标题 #\n\n## 一、概况\n');
    expect(read.map((line) => [line.text, line.paragraph.data.heading])).toEqual([
      ['标题', 1],
      ['一、概况', 2],
    ]);
  });

  it('reads a heading mark without a space before a Chinese character', () => {
    expect(lines('#标题\n正文\n#1 号楼').map((line) => [line.text, line.paragraph.data.heading])).toEqual([
      ['标题', 1],
      ['正文', null],
      ['#1 号楼', null],
    ]);
  });

  it('keeps one paragraph for lines without a blank line between them', () => {
    const draft = read(markdownReader, '甲\n乙  \n丙\\\n丁\n\n戊');
    expect(draft.children).toHaveLength(2);
    expect(linesOf(draft).map((line) => [line.text, line.continues])).toEqual([
      ['甲', false],
      ['乙', true],
      ['丙', true],
      ['丁', true],
      ['戊', false],
    ]);
  });

  it('keeps indented lines as paragraphs, with their white space', () => {
    const value = '　　正文\n\n    缩进四格\n  续行\n\t制表';
    expect(textsOf(value)).toEqual(['　　正文', '    缩进四格', '  续行', '\t制表']);
    expect(containersOf(value)).toEqual(['body', 'body', 'body', 'body']);
  });

  it('reads lines of dashes as rules, also right under a line', () => {
    expect(lines('甲\n---\n乙\n————\n丙\n===\n丁').map((line) => [line.text, line.afterBreak])).toEqual([
      ['甲', null],
      ['乙', 'rule'],
      ['丙', 'rule'],
      ['丁', 'rule'],
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('counts lines and offsets with %j', (eol) => {
    const value = ['# 题', '', '甲', '  乙', '', '> 丙', '> 丁', ''].join(eol);
    const nodes = textNodes(read(markdownReader, value));
    expect(nodes.map((node) => [node.value, node.position.start.line, node.position.start.column])).toEqual([
      ['题', 1, 3],
      ['甲', 3, 1],
      ['  乙', 4, 1],
      ['丙', 6, 3],
      ['丁', 7, 3],
    ]);
    for (const node of nodes)
      expect(value.slice(node.position.start.offset, node.position.end.offset)).toBe(node.value);
  });

  it('leaves a byte order mark out of the text', () => {
    const draft = markdownReader.read({
      path: 'a.md',
      value: new TextEncoder().encode('\uFEFF---\na: 1\n---\n题'),
    });
    expect(draft.data.text.startsWith('---')).toBe(true);
    expect(draft.data.frontMatter).toEqual({ value: 'a: 1', offset: 4 });
    expect(linesOf(draft)[0]?.pieces[0]?.offset).toBe(13);
  });
});

describe('emphasis', () => {
  it('marks strong text as bold and leaves its marks out', () => {
    const draft = read(markdownReader, '是**重点**和__重要__的*强调*');
    expect(texts(draft)).toEqual(['是重点和__重要__的强调']);
    expect(boldTexts(draft)).toEqual(['重点']);
    expect(boldTexts(read(markdownReader, '甲 __乙__ 丙'))).toEqual(['乙']);
  });

  it.each([
    ['**“四个意识”**是', '“四个意识”是', ['“四个意识”']],
    ['是**“甲”**是**“乙”**的', '是“甲”是“乙”的', ['“甲”', '“乙”']],
    ['**一、目标。**各单位', '一、目标。各单位', ['一、目标。']],
  ])('finds bold beside Chinese punctuation in %s', (value, text, bold) => {
    const draft = read(markdownReader, value);
    expect(texts(draft)).toEqual([text]);
    expect(boldTexts(draft)).toEqual(bold);
  });

  it('finds a bold title over several lines', () => {
    expect(boldTexts(read(markdownReader, '**某某人民政府\n关于《办法》的\n通 知**'))).toEqual([
      '某某人民政府',
      '关于《办法》的',
      '通 知',
    ]);
  });

  it.each([
    '机密*5年',
    '绝密★启用前',
    '机密*5年\n特急*',
    '张**、李**',
    '410****1234',
    '姓名____性别____',
    '____（签字）____',
  ])('keeps the marks of %j', (value) => {
    expect(textsOf(value).join('\n')).toBe(value);
  });
});

describe('lists, quotes and code', () => {
  it('keeps the numbers of a list as they are written', () => {
    const value = '1. 甲\n   甲续\n2. 乙\n   1) 丙\n\n   乙二\n9.';
    expect(textsOf(value)).toEqual(['1. 甲', '甲续', '2. 乙', '1) 丙', '乙二', '9.']);
    expect(new Set(containersOf(value))).toEqual(new Set(['list']));
  });

  it('keeps a date that Markdown takes for nested lists in one piece', () => {
    const [line] = lines('2023. 5. 16');
    expect(line?.text).toBe('2023. 5. 16');
    expect(line?.pieces).toHaveLength(1);
  });

  it('leaves bullets out', () => {
    expect(textsOf('- 甲\n  - 乙\n\n* 丙\n+ 丁')).toEqual(['甲', '乙', '丙', '丁']);
  });

  it('flattens quotes', () => {
    expect(textsOf('> 甲\n> 乙\n>\n> > 丙\n> 1. 丁')).toEqual(['甲', '乙', '丙', '1. 丁']);
    expect(containersOf('> 甲\n\n1. > 乙')).toEqual(['quote', 'list', 'quote']);
  });

  it('gives a protected paragraph for each line of code', () => {
    const value = '```yaml\n**甲**: 1\n---\n\n  乙\n```';
    expect(textsOf(value)).toEqual(['**甲**: 1', '---', '  乙']);
    expect(containersOf(value)).toEqual(['code', 'code', 'code']);
    expect(protectedOf(value).map(([, kind]) => kind)).toEqual(['code', 'code', 'code']);
  });

  it('protects inline code, links and addresses', () => {
    expect(protectedOf('见`a*b`、[甲**乙**](http://x.y "题")、<http://a.b>、<a@b.cn>')).toEqual([
      ['a*b', 'code'],
      ['甲', 'link'],
      ['乙', 'link'],
      ['http://a.b', 'link'],
      ['a@b.cn', 'link'],
    ]);
  });

  it('reads pictures as figures', () => {
    const draft = read(markdownReader, '甲![红章 &amp; 签名](a.png)乙');
    expect(texts(draft)).toEqual(['甲乙']);
    const [paragraph] = draft.children;
    const figure = paragraph?.type === 'paragraph' ? paragraph.children[1] : undefined;
    expect(figure).toMatchObject({ type: 'figure', data: { alt: '红章 & 签名' } });
  });

  it('drops link definitions but not text that looks like one', () => {
    expect(textsOf('见[甲]。\n\n[甲]: https://a.b\n')).toEqual(['见甲。']);
    expect(textsOf('[附件]: 名单\n正文')).toEqual(['[附件]: 名单', '正文']);
  });
});

describe('tables', () => {
  const value = '前\n\n| 序号 | **“名称”**是 |\n| --- | --- |\n| 1 | 甲<br>乙 |\n| | ———— |\n\n后';

  it('reads rows and cells', () => {
    const table = read(markdownReader, value).children[1];
    const rows = table?.type === 'table' ? table.children : [];
    expect(rows.map((row) => [row.data.header, row.children.length])).toEqual([
      [true, 2],
      [false, 2],
      [false, 2],
    ]);
  });

  it('gives the lines of cells in reading order', () => {
    expect(lines(value).map((line) => [line.text, line.inTable, line.continues])).toEqual([
      ['前', false, false],
      ['序号', true, false],
      ['“名称”是', true, false],
      ['1', true, false],
      ['甲', true, false],
      ['乙', true, true],
      ['————', true, false],
      ['后', false, false],
    ]);
  });
});

describe('HTML', () => {
  it('keeps the text of layout tags, line by line', () => {
    const value =
      '<center>\n**某某文件**<br/>二行\n</center>\n\n<p align="right">某局</p><p>2023年5月16日</p>';
    expect(textsOf(value)).toEqual(['某某文件', '二行', '某局', '2023年5月16日']);
    expect(boldTexts(read(markdownReader, value))).toEqual(['某某文件']);
  });

  it('drops inline tags, keeps their text and breaks at <br>', () => {
    const draft = read(markdownReader, '甲<u>乙</u><br>丙<b>丁</b>戊<!-- 注 -->');
    expect(texts(draft)).toEqual(['甲乙', '丙丁戊']);
    expect(boldTexts(draft)).toEqual(['丁']);
  });

  it('drops comments, styles and scripts', () => {
    expect(textsOf('<!-- 甲\n乙 -->\n\n<style>\np {}\n</style>\n\n正文 &lt;')).toEqual(['正文 <']);
  });

  it('reads references inside HTML', () => {
    expect(textsOf('<div>\n甲&nbsp;乙 &无; &ldquo;\n</div>')).toEqual(['甲\u00A0乙 &无; “']);
  });

  it('reads suppressions from comments of their own and from within a line', () => {
    const value =
      '<!-- gongwen-disable-next-line a/b, c/d -- 上级原文 -->\n甲<!-- gongwen-disable e/f -->乙\n\n- x\n\n  <!-- gongwen-enable -->';
    const { directives } = read(markdownReader, value).data;
    expect(directives.map(({ kind, rules, reason }) => [kind, rules, reason])).toEqual([
      ['disable-next-line', ['a/b', 'c/d'], '上级原文'],
      ['disable', ['e/f'], null],
      ['enable', [], null],
    ]);
    const sources = directives.map(({ position }) => value.slice(position.start.offset, position.end.offset));
    expect(sources.every((source) => source.startsWith('<!--') && source.endsWith('-->'))).toBe(true);
    expect(textsOf(value)).toEqual(['甲乙', 'x']);
  });
});

describe('escapes and references', () => {
  it('maps an escaped number to its place', () => {
    const [node] = textNodes(read(markdownReader, '1\\. 甲'));
    expect(node).toMatchObject({
      value: '1. 甲',
      data: {
        map: [
          { at: 0, offset: 0 },
          { at: 1, offset: 2 },
        ],
      },
    });
    expect(node?.position.end.offset).toBe(5);
  });

  it('does not take escaped asterisks for marks', () => {
    expect(textsOf('\\*\\*甲\\*\\* \\#')).toEqual(['**甲** #']);
  });

  it('maps references and keeps fixes away from them', () => {
    const value = '甲&nbsp;&#x20000;乙 &copy &bogus;';
    const [line] = lines(value);
    expect(line?.text).toBe('甲\u00A0𠀀乙 &copy &bogus;');
    expect(line?.pieces.map(({ at, offset, node }) => [at, offset, node?.data.protected])).toEqual([
      [0, 0, null],
      [1, 1, 'code'],
      [2, 7, 'code'],
      [4, 16, null],
    ]);
  });
});

describe('hostile drafts', () => {
  /** What comes of reading a draft, or `slow` when it takes more work than so much for each character. */
  const within = (most: number, value: string): string => {
    let outcome = 'read';
    const work = countWork(() => {
      try {
        read(markdownReader, value);
      } catch (error) {
        outcome = error instanceof DraftError ? error.code : 'crash';
      }
    });
    return work <= most * value.length ? outcome : 'slow';
  };

  it.each([
    ['quotes', '>'.repeat(50_000)],
    ['spaced quotes', '> '.repeat(50_000)],
    ['bullets', '- '.repeat(50_000)],
    ['numbers', '1. '.repeat(50_000)],
    ['indented bullets', Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- 甲\n`).join('')],
    ['brackets', '['.repeat(100_000)],
    ['asterisks', `${'*'.repeat(50_000)}甲${'*'.repeat(50_000)}`],
    ['closed brackets over CRLF lines', '[\r\n'.repeat(20_000) + ']'.repeat(20_000)],
  ])('refuses a bomb of %s at once', (_name, value) => {
    expect(within(10, `${value}甲`)).toBe('too-large');
  });

  it.each([
    ['open tags', '<a '.repeat(5000)],
    ['open comments', '<!-- \n'.repeat(5000)],
    ['tags in HTML', `<div>${'<b '.repeat(20_000)}`],
    ['references', '&amp;'.repeat(5000)],
    ['form feeds', '\f'.repeat(20_000)],
    ['unclosed bold', '**甲\n'.repeat(2000)],
    ['spaces', ' '.repeat(100_000)],
    ['fences', '```\n'.repeat(2000)],
    ['front matter that never ends', `---\n${'---a\n'.repeat(2000)}`],
  ])('reads %s in time', (_name, value) => {
    expect(within(100, `${value}甲`)).toBe('read');
  });
});

describe('mapping', () => {
  it('gives back the source of each text node', () => {
    const value = '1. 甲*乙*\\.丙<u>丁</u>\r\n   > **“戊”**己 𠀀😀`庚`';
    const draft = read(markdownReader, value);
    for (const node of textNodes(draft)) expect(mappedSource(draft, node)).toBe(node.value);
  });
});
