import { readdirSync, readFileSync } from 'node:fs';
import { type DraftFormat, lintSync } from '@gongwen/core';
import { type DocxDocument, writeDocx } from '@gongwen/docx/export';
import { pictureSources } from '@gongwen/docx/pictures';
import { createPreset, rules } from '@gongwen/preset';
import { sayIn } from '@gongwen/report';
import { type PaperBlock, type PaperParagraph, type Review, reviewOf } from '@gongwen/report/review';
import { describe, expect, it } from 'vitest';
import { buildDocx, type DocxParts, p } from '../../packages/docx/src/test-support/build-docx.ts';
import { FIXTURES } from '../fixtures/fixture-draft.ts';

const ENDINGS: Readonly<Record<DraftFormat, string>> = { docx: 'docx', markdown: 'md', text: 'txt' };

function review(value: Uint8Array | string, format: DraftFormat = 'docx'): Review {
  const path = `稿.${ENDINGS[format]}`;
  const checked = lintSync({ path, value }, createPreset().lintOptions(path));
  if (checked.status !== 'checked') throw new Error(checked.error.message);
  return reviewOf(checked, {
    speech: { locale: 'zh-CN', say: sayIn('zh-CN') },
    rules,
    textsOf: () => null,
    limits: { characters: null, pages: null },
    pictureOf: typeof value === 'string' ? () => null : pictureSources(value, checked.document.draft),
    profile: 'national',
  });
}

function paragraphs(blocks: readonly PaperBlock[]): readonly PaperParagraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block];
    return block.kind === 'table' ? block.rows.flat().flatMap((cell) => paragraphs(cell.blocks)) : [];
  });
}

/** What pieces without text are in the text of a line. */
const MARKS: Readonly<Record<string, string>> = { break: '\v', tab: '\t' };

function textOf({ pieces }: PaperParagraph): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : (MARKS[piece.kind] ?? ''))).join('');
}

const filesOf = (folder: string, ending: string): readonly string[] =>
  readdirSync(`${FIXTURES}${folder}`)
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);

const built = (parts: DocxParts): Review => review(buildDocx(parts));

describe('公文的样子', () => {
  for (const path of [...filesOf('conforming', '.docx'), ...filesOf('seed', '.docx')]) {
    it(`${path}：每段都有，文字与稿件该行相同`, () => {
      const { text, paper } = review(new Uint8Array(readFileSync(`${FIXTURES}${path}`)));
      const lines = text.split('\n');
      const shown = paragraphs(paper.blocks);
      for (const paragraph of shown) expect(textOf(paragraph)).toBe(lines[paragraph.line - 1]);
      const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
      expect(filled.filter((line) => !shown.some((paragraph) => paragraph.line === line))).toEqual([]);
    });
  }

  for (const path of [...filesOf('conforming', '.md'), ...filesOf('drafts', '.md')].slice(0, 12)) {
    it(`${path}：每个字都知道自己在稿件中的位置`, () => {
      const source = readFileSync(`${FIXTURES}${path}`, 'utf8');
      const { paper } = review(source, 'markdown');
      for (const { pieces } of paragraphs(paper.blocks))
        for (const piece of pieces)
          if (piece.kind === 'text' && piece.end - piece.start === piece.text.length)
            expect(source.slice(piece.start, piece.end)).toBe(piece.text);
    });
  }

  it('没有版面的稿件按 GB/T 9704 显示：标题小标宋居中，一级标题黑体，署名居右', () => {
    const source =
      '# 关于开会的通知\n\n各镇人民政府：\n\n一、时间\n\n请准时参加。\n\n区政府办公室\n\n2026年6月3日\n';
    const { paper } = review(source, 'markdown');
    const [title, recipients, heading, body, organ] = paragraphs(paper.blocks);
    expect(title?.style.align).toBe('center');
    expect(title?.pieces[0]).toMatchObject({ style: { kind: 'biao', size: 22 } });
    expect(recipients?.style.firstLine).toBe(0);
    expect(heading?.pieces[0]).toMatchObject({ style: { kind: 'hei' } });
    expect(body?.style.firstLine).toBe(32);
    expect(organ?.style.align).toBe('right');
  });

  it('自动编号的文字照稿件写出；标题为一级', async () => {
    const document: DocxDocument = {
      form: 'standard',
      header: null,
      blocks: [
        { kind: 'title', lines: ['关于开会的通知'] },
        { kind: 'heading', level: 1, text: '一、时间' },
        { kind: 'table', rows: [['河段'], ['甲段']] },
        { kind: 'date', text: '2026年6月3日' },
      ],
      imprint: null,
    };
    const { paper, labels } = review(await writeDocx(document, { numbering: 'automatic' }));
    const shown = paragraphs(paper.blocks);
    expect(shown[0]).toMatchObject({ heading: 1, style: { align: 'center' } });
    const heading = shown.find((paragraph) => textOf(paragraph) === '一、时间');
    expect(labels[heading?.line ?? 0]).toBe('一、'.length);
    expect(paper.blocks.some((block) => block.kind === 'table' && block.rows[0]?.[0]?.header)).toBe(true);
    expect(shown.at(-1)?.style.align).toBe('right');
  });

  it('纵向合并的单元格只出现一次，占几行就是几行', () => {
    const cell = (text: string, merge = '') => `<w:tc><w:tcPr>${merge}</w:tcPr>${p(text)}</w:tc>`;
    const begin = '<w:vMerge w:val="restart"/>';
    const go = '<w:vMerge/>';
    const { paper } = built({
      body: `${p('正文。')}<w:tbl><w:tr>${cell('甲', begin)}${cell('1')}</w:tr><w:tr>${cell('', go)}${cell('2')}</w:tr></w:tbl>${p('')}`,
    });
    const table = paper.blocks.find((block) => block.kind === 'table');
    expect(table?.rows.map((row) => row.map(({ rows }) => rows))).toEqual([[2, 1], [1]]);
  });

  it('图片嵌入为 data URI；SVG 能带脚本，不显示', () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
    const picture = (id: string) =>
      `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const target = (id: string, name: string) =>
      `<Relationship Id="${id}" Target="media/${name}" Type="${type}"/>`;
    const { paper } = built({
      body: picture('rId90') + picture('rId91') + p('正文。'),
      raw: {
        'word/media/a.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
        'word/media/b.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${target('rId90', 'a.png')}${target('rId91', 'b.svg')}</Relationships>`,
      },
    });
    const pictures = paragraphs(paper.blocks).flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (piece.kind === 'picture' ? [piece.source] : [])),
    );
    expect(pictures).toEqual(['data:image/png;base64,iVBORw==', null]);
  });
});
