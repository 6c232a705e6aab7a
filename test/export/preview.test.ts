import { readdirSync, readFileSync } from 'node:fs';
import { docxReader } from '@gongwen/docx';
import { type DocxDocument, writeDocx } from '@gongwen/docx/export';
import { previewDocx } from '@gongwen/docx/preview';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { buildDocx, type DocxParts, p, r } from '../../packages/docx/src/test-support/build-docx.ts';
import { FIXTURES } from '../fixtures/fixture-draft.ts';

async function preview(bytes: Uint8Array) {
  const draft = docxReader.read({ path: '稿.docx', value: bytes });
  return { draft, ...(await previewDocx(bytes, draft)) };
}

const built = (parts: DocxParts) => preview(buildDocx(parts));

/** Text of an element; a line break is U+000B as it is in a draft, and a reference to a note is none of its text. */
function textOf(node: ElementContent | Root): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\v';
  if (node.type === 'element' && node.tagName === 'sup') return '';
  return 'children' in node ? node.children.map((child) => textOf(child as ElementContent)).join('') : '';
}

/** Elements with an id, in order. */
function tiedElements(node: Root | ElementContent): readonly Element[] {
  if (!('children' in node)) return [];
  const own = node.type === 'element' && node.properties['id'] !== undefined ? [node] : [];
  return [...own, ...node.children.flatMap((child) => tiedElements(child as ElementContent))];
}

const tied = (html: string) => tiedElements(fromHtml(html, { fragment: true }));

const docxFiles = (folder: string): readonly string[] =>
  readdirSync(`${FIXTURES}${folder}`)
    .filter((name) => name.endsWith('.docx'))
    .map((name) => `${folder}/${name}`);

describe('.docx 的预览', () => {
  for (const path of [...docxFiles('conforming'), ...docxFiles('seed')]) {
    it(`${path}：每段都有元素，文字与稿件该行相同`, async () => {
      const { draft, html, untied } = await preview(new Uint8Array(readFileSync(`${FIXTURES}${path}`)));
      const lines = draft.data.text.split('\n');
      expect(untied).toEqual([]);
      const elements = tied(html);
      const shown = elements.map((element) => [String(element.properties['id']), textOf(element)]);
      expect(shown.map(([id]) => id)).toEqual([...new Set(shown.map(([id]) => id))]);
      for (const [id = '', text] of shown) expect(text).toBe(lines[Number(id.slice(1)) - 1]);
      const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [`p${index + 1}`]));
      expect(filled.filter((id) => !shown.some(([other]) => other === id))).toEqual([]);
    });
  }

  it('自动编号的文字照稿件写出，不成列表；大纲级别在标题之下', async () => {
    const document: DocxDocument = {
      form: 'standard',
      header: null,
      blocks: [
        { kind: 'title', lines: ['关于开会的通知'] },
        { kind: 'heading', level: 1, text: '一、时间' },
        { kind: 'heading', level: 2, text: '（一）分工。', continuation: '各镇落实。' },
        { kind: 'table', rows: [['河段'], ['甲段']] },
        { kind: 'date', text: '2026年6月3日' },
      ],
      imprint: null,
    };
    const { html } = await preview(await writeDocx(document, { numbering: 'automatic' }));
    expect(html).toContain('<h1 id="p1" class="align-center">关于开会的通知</h1>');
    expect(html).toContain('>一、时间</h2>');
    expect(html).toContain('>（一）分工。各镇落实。</h3>');
    expect(html).toMatch(
      /<th><p id="p\d+" class="align-center">河段<\/p><\/th>.*<td><p[^>]*>甲段<\/p><\/td>/u,
    );
    expect(html).toMatch(/<p id="p\d+" class="align-right">2026年6月3日<\/p>/u);
    expect(html).not.toContain('<ol');
  });

  it('文字相同的段落按次序对应', async () => {
    const { html } = await built({
      body: ['请落实。', '另行通知。', '请落实。'].map((text) => p(text)).join(''),
    });
    expect(html).toBe('<p id="p1">请落实。</p><p id="p2">另行通知。</p><p id="p3">请落实。</p>');
  });

  it('文字中的标记和私用区字符照样显示', async () => {
    const text = '\uE0001\uE000&lt;script&gt;alert(1)&lt;/script&gt;';
    const { html, untied } = await built({ body: p(text) });
    expect(html).toBe('<p id="p1">\uE0001\uE000&#x3C;script>alert(1)&#x3C;/script></p>');
    expect(untied).toEqual([]);
  });

  it('脚本链接去掉，网址保留', async () => {
    const link = (id: string, text: string) =>
      `<w:p><w:hyperlink r:id="${id}">${r(text)}</w:hyperlink></w:p>`;
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
    const target = (id: string, url: string) =>
      `<Relationship Id="${id}" TargetMode="External" Target="${url}" Type="${type}"/>`;
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${target('rId90', 'javascript:alert(1)')}${target('rId91', 'https://www.gov.cn/')}</Relationships>`;
    const { html } = await built({
      body: link('rId90', '坏') + link('rId91', '好'),
      raw: { 'word/_rels/document.xml.rels': relations },
    });
    expect(html).not.toContain('javascript');
    expect(html).toContain('<p id="p1"><a>坏</a></p>');
    expect(html).toContain('<p id="p2"><a href="https://www.gov.cn/">好</a></p>');
  });

  it('图片嵌入为 data URI；SVG 能带脚本，不显示', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
    const picture = (id: string) =>
      `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const target = (id: string, name: string) =>
      `<Relationship Id="${id}" Target="media/${name}" Type="${type}"/>`;
    const { html } = await built({
      body: picture('rId90') + picture('rId91') + p('正文。'),
      raw: {
        'word/media/a.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
        'word/media/b.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${target('rId90', 'a.png')}${target('rId91', 'b.svg')}</Relationships>`,
      },
    });
    expect(html).toContain('<img src="data:image/png;base64,iVBORw==">');
    expect(html.match(/<img/gu)).toHaveLength(1);
    expect(html).not.toContain('svg');
  });
});
