import { factsOf, type Line, type OfficialDocument, recognize } from '@gongwen/core';
import { docxReader } from '@gongwen/docx';
import { textReader } from '@gongwen/markdown';
import { describe, expect, it } from 'vitest';
import { exampleDocx } from './example-docx.ts';

const NOTICE = `---
发文机关: 洛阳市偃师区人民政府
发文字号: 偃政〔2026〕9号
---
# 洛阳市偃师区人民政府关于加强汛期安全生产工作的通知

各镇人民政府：

请抓好落实。

附件：安全生产责任分工表

洛阳市偃师区人民政府

2026年5月6日

---

附件

# 安全生产责任分工表

各镇负责本辖区的隐患排查。
`;

const none = { directory: null, organ: null };

async function documentOf(): Promise<OfficialDocument> {
  const value = await exampleDocx(NOTICE, {});
  return recognize(docxReader.read({ path: 'a.docx', value }), 'a.docx', none);
}

function lineWith({ lines }: OfficialDocument, text: string): Line {
  const line = lines.find((entry) => entry.text === text);
  if (line === undefined) throw new Error(`no line ${text}`);
  return line;
}

describe('版面事实', () => {
  it('各段所在的页：正文在第1页，附件另起一页', async () => {
    const document = await documentOf();
    const { pageOf } = factsOf(document);
    expect(pageOf(lineWith(document, '请抓好落实。').paragraph)).toBe(1);
    const [label] = document.elements.attachments.flatMap(({ lines }) => lines);
    expect(label && pageOf(label.paragraph)).toBe(factsOf(document).pages().count);
  });

  it('段落的行高：标题一行28.95磅，段前段后为0', async () => {
    const document = await documentOf();
    const { shapeOf } = factsOf(document);
    expect(shapeOf(lineWith(document, '请抓好落实。').paragraph)).toEqual({
      lines: [28.95],
      before: 0,
      after: 0,
    });
  });

  it('纯文本没有版面，都为空', () => {
    const draft = textReader.read({ path: 'a.txt', value: '请抓好落实。\n' });
    const document = recognize(draft, 'a.txt', none);
    const { paragraph } = document.lines[0] as Line;
    const { pageOf, shapeOf } = factsOf(document);
    expect([pageOf(paragraph), shapeOf(paragraph)]).toEqual([null, null]);
  });
});
