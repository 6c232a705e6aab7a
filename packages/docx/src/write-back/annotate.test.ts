import type { FixEdit } from '@gongwen/core';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildDocx, type DocxParts, p, r } from '../test-support/build-docx.ts';
import { readDraft } from '../test-support/read-draft.ts';
import { type AnnotationMessage, annotate, removeAnnotations } from './index.ts';

const date = new Date('2026-03-01T08:00:30.500Z');
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

function message(offset: number, endOffset: number, text: string | null = null): AnnotationMessage {
  const edits: FixEdit[] = text === null ? [] : [{ offset, endOffset, text }];
  return {
    ruleId: 'number/bracket',
    severity: 'error',
    message: '年份用“（）”括入',
    offset,
    endOffset,
    expected: ['〔2026〕'],
    basis: [{ regulation: '党政机关公文格式 GB/T 9704—2012', clause: '7.2.5' }],
    fix: text === null ? null : { safe: true, edits },
  };
}

function annotated(parts: DocxParts, ...messages: readonly AnnotationMessage[]): Uint8Array {
  const bytes = buildDocx({ settings: '', ...parts });
  return annotate(bytes, readDraft(bytes), messages, { date }).bytes;
}

describe('what is written', () => {
  const bytes = annotated({ body: p('偃政（2026）7号', '', '<w:b/>') }, message(2, 8, '〔2026〕'));

  test('a comment says severity, rule, sentence, what should stand there and the clause', () => {
    const [comment] = readDraft(bytes).data.comments;
    expect(comment).toMatchObject({
      author: '公文校核',
      text: '错误 number/bracket\n年份用“（）”括入\n应为：〔2026〕\n依据：党政机关公文格式 GB/T 9704—2012 7.2.5',
    });
    expect(part(bytes, 'word/comments.xml')).toContain('w:date="2026-03-01T08:00:30Z" w:initials="校核"');
  });

  test('its range is exactly the characters of the message', () => {
    const xml = part(annotated({ body: p('偃政（2026）7号') }, message(2, 8)), 'word/document.xml');
    expect(/commentRangeStart.*?<w:t[^>]*>([^<]*)<.*commentRangeEnd/.exec(xml)?.[1]).toBe('（2026）');
  });

  test('a fix is a tracked change of the characters that differ, with the formatting kept', () => {
    const author = 'w:author="公文校核" w:date="2026-03-01T08:00:30Z"';
    const changes = part(bytes, 'word/document.xml').match(/<w:(del|ins) .*?<\/w:\1>/g);
    const text = changes?.map((change) =>
      change.replace(/w:id="\d+" |<w:r[^>]*>|<\/w:r>| xml:space="preserve"/g, ''),
    );
    expect(text?.map((change) => change.replace(author, ''))).toEqual([
      '<w:del ><w:b/></w:rPr><w:delText>（2026）</w:delText></w:del>',
      '<w:ins ><w:b/></w:rPr><w:t>〔2026〕</w:t></w:ins>',
    ]);
  });

  test('a document without comments gets the part, its type and its relationship', () => {
    expect(part(bytes, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"');
    expect(part(bytes, 'word/_rels/document.xml.rels')).toContain('Target="comments.xml"');
  });
});

describe('comments of others', () => {
  const comments = `<w:comment w:id="4" w:author="张三">${p('gongwen-disable date/format -- 原文如此')}</w:comment>`;
  const body = `<w:p><w:commentRangeStart w:id="4"/>${r('偃政（2026）7号')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p>`;

  test('stay beside ours, which take the next ids, and stay when ours are taken out', () => {
    const bytes = annotated({ body, comments }, message(2, 8));
    expect(readDraft(bytes).data.comments.map(({ id, author }) => [id, author])).toEqual([
      ['4', '张三'],
      ['5', '公文校核'],
    ]);
    expect(readDraft(bytes).data.directives).toHaveLength(1);
    const clean = removeAnnotations(bytes);
    expect(part(clean, 'word/comments.xml')).toBe(part(buildDocx({ body, comments }), 'word/comments.xml'));
  });
});

describe('other ways to write the same XML', () => {
  const plain = `<w:p><w:r><w:t>偃政（2026）7号</w:t></w:r></w:p>`;
  const root = (declarations: string, body: string, prefix: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><${prefix}document ${declarations}><${prefix}body>${body}</${prefix}body></${prefix}document>`;

  test.each([
    ['another prefix', root(`xmlns:ns0="${WORD}"`, plain.replaceAll('w:', 'ns0:'), 'ns0:')],
    ['no prefix', root(`xmlns="${WORD}"`, plain.replaceAll('w:', ''), '')],
    ['a byte order mark', `\ufeff${root(`xmlns:w="${WORD}"`, plain, 'w:')}`],
    ['the strict namespace', root('xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"', plain, 'w:')],
  ])('%s', (_name, xml) => {
    const raw = { 'word/document.xml': strToU8(xml) };
    const bytes = annotated({ body: '', raw }, message(2, 8, '〔2026〕'));
    const draft = readDraft(bytes);
    expect(draft.data.text).toBe('偃政〔2026〕7号');
    expect(draft.data.comments.map(({ position }) => position?.start.offset)).toEqual([2]);
    expect(part(removeAnnotations(bytes), 'word/document.xml')).toBe(strFromU8(strToU8(xml)));
  });
});
