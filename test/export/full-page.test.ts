import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DocxDocument, writeDocx } from '@gongwen/docx/export';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { runSoffice } from '../../packages/cli/src/pages/run-soffice.ts';
import { softenGrid } from '../../packages/cli/src/pages/soften-grid.ts';

/** Points; letters of one line differ by less. */
const SAME_LINE = 3;

/** The lines of each page from above, without the page number. */
async function linesOf(pdf: Uint8Array): Promise<readonly (readonly string[])[]> {
  const document = await getDocumentProxy(pdf, { verbosity: 0 });
  const pages: string[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const lines: { y: number; text: string }[] = [];
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const y: number = item.transform[5];
      const line = lines.find((other) => Math.abs(other.y - y) < SAME_LINE);
      if (line === undefined) lines.push({ y, text: item.str });
      else line.text += item.str;
    }
    pages.push(lines.sort((a, b) => b.y - a.y).map(({ text }) => text.replace(/\s+/gu, '')));
  }
  await document.destroy();
  return pages.map((lines) => lines.filter((text) => !/^—\d+—$/u.test(text)));
}

/** A document as LibreOffice lays it out; its character grid is rewritten, since LibreOffice 7.4 misreads it. */
async function rendered(documents: readonly DocxDocument[]) {
  const folder = await mkdtemp(join(tmpdir(), 'gongwen-page-'));
  try {
    const names = documents.map((_, index) => `${index}.docx`);
    for (const [index, document] of documents.entries())
      await writeFile(
        join(folder, `${index}.docx`),
        softenGrid(await writeDocx(document, { closing: 'withText' })),
      );
    await runSoffice('soffice', folder, names);
    return await Promise.all(
      names.map(async (_, index) => linesOf(new Uint8Array(await readFile(join(folder, `${index}.pdf`))))),
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const plain = (blocks: DocxDocument['blocks']): DocxDocument => ({
  form: 'standard',
  header: null,
  blocks,
  imprint: null,
});

/** One paragraph of so many characters, without marks that may hang or be squeezed. */
const text = (length: number) => '公文版面文字'.repeat(Math.ceil(length / 6)).slice(0, length);

describe('LibreOffice 排出的版面', () => {
  let [full, cover, closing]: readonly (readonly (readonly string[])[])[] = [];
  beforeAll(async () => {
    [full, cover, closing] = await rendered([
      plain([{ kind: 'body', text: text(28 * 22 * 2 - 2) }]),
      {
        form: 'standard',
        header: {
          copyNumber: '000012',
          classification: '机密★5年',
          urgency: '特急',
          issuerMark: ['洛阳市偃师区人民政府'],
          issuerMarkSuffix: '文件',
          documentNumber: '偃政〔2026〕9号',
        },
        blocks: [
          { kind: 'title', lines: ['洛阳市偃师区人民政府', '关于做好2026年防汛工作的通知'] },
          { kind: 'mainRecipients', text: '各镇人民政府，各街道办事处：' },
          { kind: 'body', text: text(20) },
          { kind: 'signature', text: '洛阳市偃师区人民政府' },
          { kind: 'date', text: '2026年6月3日' },
          { kind: 'attachmentLabel', text: '附件' },
          { kind: 'attachmentTitle', lines: ['防汛物资清单'] },
        ],
        imprint: {
          copyRecipients: '区委办公室。',
          printing: { organ: '洛阳市偃师区人民政府办公室', date: '2026年6月3日' },
        },
      },
      plain([
        { kind: 'body', text: text(28 * 15 - 2) },
        { kind: 'body', text: text(28 * 4 - 2) },
        { kind: 'signature', text: '洛阳市偃师区人民政府' },
        { kind: 'date', text: '2026年6月3日' },
      ]),
    ]);
  }, 180_000);

  it('纯文字满版时每面22行、每行28字，首行空二字', () => {
    expect(full?.map((lines) => lines.map((line) => line.length))).toEqual([
      [26, ...Array.from({ length: 21 }, () => 28)],
      Array.from({ length: 22 }, () => 28),
    ]);
  });

  it('版头、标题、正文、落款自上而下都在首页，附件另面，版记在末页最下', () => {
    const [first = [], second = []] = cover ?? [];
    const place = (line: string) => first.indexOf(line);
    const order = [
      '000012',
      '机密★5年',
      '特急',
      '洛阳市偃师区人民政府文件',
      '偃政〔2026〕9号',
      '关于做好2026年防汛工作的通知',
      '各镇人民政府，各街道办事处：',
      '2026年6月3日',
    ].map(place);
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(second).toEqual([
      '附件',
      '防汛物资清单',
      '抄送：区委办公室。',
      '洛阳市偃师区人民政府办公室2026年6月3日印发',
    ]);
  });

  it('落款排到下一面时，正文末段随之移去，不成“此页无正文”', () => {
    expect(closing?.map((lines) => lines.length)).toEqual([15, 6]);
    expect(closing?.[1]?.slice(-2)).toEqual(['洛阳市偃师区人民政府', '2026年6月3日']);
  });
});
