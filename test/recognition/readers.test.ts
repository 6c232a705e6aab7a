import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type OfficialDocument, readerFor, recognize, squeeze } from '@gongwen/core';
import { readers } from '@gongwen/preset';
import { describe, expect, it } from 'vitest';
import { readFixture, writeDocx } from '../support/write-docx/index.ts';

function recognized(path: string, value: string | Uint8Array): OfficialDocument {
  const reader = readerFor(path, readers);
  if (!reader) throw new Error(`no reader for ${path}`);
  return recognize(reader.read({ path, value }), path, { directory: null, organ: null });
}

const folder = fileURLToPath(new URL('../../fixtures/conforming/', import.meta.url));
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.md'));

/** What a draft says whatever its format. */
function said({ elements, documentType, outline }: OfficialDocument) {
  const {
    title,
    mainRecipients,
    issuerSignature,
    issueDate,
    attachmentNote,
    copyRecipients,
    documentNumber,
  } = elements;
  return {
    documentType,
    title: title?.flat,
    number: documentNumber?.text,
    recipients: mainRecipients?.mentions.map(({ text }) => text),
    copies: copyRecipients?.mentions.map(({ text }) => text),
    date: issueDate?.date.iso,
    signature: issuerSignature?.names.map(({ text }) => squeeze(text)),
    note: attachmentNote?.items.map(({ name }) => name),
    attachments: elements.attachments.map(({ title: name }) => name),
    outline: outline.map(({ label }) => label),
  };
}

describe('a draft is recognised alike in Markdown and laid out in a .docx', () => {
  it.each(fixtures)('%s', async (name) => {
    const markdown = readFileSync(folder + name, 'utf8');
    const asMarkdown = recognized(name, markdown);
    const asDocx = recognized(name.replace(/md$/u, 'docx'), await writeDocx(readFixture(markdown)));
    expect(said(asDocx)).toEqual(said(asMarkdown));
  });

  it.each(fixtures)('%s has no conflict between front matter and text', (name) => {
    expect(recognized(name, readFileSync(folder + name, 'utf8')).declaredProblems).toEqual([]);
  });
});

describe('Markdown', () => {
  it('a draft written as it is laid out and one with fields give the same elements', () => {
    const fields = [
      '---',
      '主送: [洛阳市偃师区人民政府]',
      '署名: 洛阳市偃师区教育局',
      '成文日期: 2026-05-18',
      '---',
      '# 洛阳市偃师区教育局关于拨付校舍维修经费的请示',
      '',
      '现请示如下。',
      '',
      '妥否，请批示。',
    ];
    const laidOut = [
      '# 洛阳市偃师区教育局关于拨付校舍维修经费的请示',
      '',
      '洛阳市偃师区人民政府：',
      '',
      '现请示如下。',
      '',
      '妥否，请批示。',
      '',
      '洛阳市偃师区教育局',
      '',
      '2026年5月18日',
    ];
    expect(said(recognized('a.md', fields.join('\n')))).toEqual(said(recognized('b.md', laidOut.join('\n'))));
  });

  it('a title set bold over three lines', () => {
    const { title } = recognized(
      'a.md',
      '**洛阳市偃师区人民政府\n关于印发洛阳市偃师区人民政府工作规则的\n通 知**\n\n各镇人民政府：\n\n现印发给你们。\n',
    ).elements;
    expect(title?.flat).toBe('洛阳市偃师区人民政府关于印发洛阳市偃师区人民政府工作规则的通知');
  });

  it('attachments behind a rule, as headings', () => {
    const { attachments } = recognized(
      'a.md',
      '# 关于做好防汛工作的通知\n\n各镇人民政府：\n\n现通知如下。\n\n洛阳市偃师区水利局\n\n2026年6月3日\n\n---\n\n## 附件1 责任分工表\n\n| 河段 | 单位 |\n|---|---|\n| 甲段 | 某镇 |\n\n## 附件2 物资清单\n\n编织袋。\n',
    ).elements;
    expect(attachments.map(({ number, title }) => [number, title])).toEqual([
      ['1', '责任分工表'],
      ['2', '物资清单'],
    ]);
  });
});
