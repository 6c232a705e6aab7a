import { DraftError } from '@gongwen/core';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';
import { encodeText } from './encode-text.ts';
import { markdownReader } from './markdown-reader.ts';

const GBK_NOTICE = Uint8Array.of(0xcd, 0xa8, 0xd6, 0xaa); // 通知
const utf8 = new TextEncoder();

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof DraftError) return error.code;
    throw error;
  }
  return 'none';
}

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark and leaves the mark out', () => {
    expect(decodeText(utf8.encode('通知'), 'a.md')).toEqual({ text: '通知', encoding: 'utf-8' });
    expect(decodeText(utf8.encode('\uFEFF通知'), 'a.md')).toEqual({ text: '通知', encoding: 'utf-8' });
  });

  it('reads UTF-16 of both byte orders', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x1a, 0x90), 'a.txt')).toEqual({
      text: '通',
      encoding: 'utf-16le',
    });
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0x90, 0x1a), 'a.txt')).toEqual({
      text: '通',
      encoding: 'utf-16be',
    });
  });

  it('reads GB18030 where the bytes are not UTF-8', () => {
    const bytes = Uint8Array.of(0xb9, 0xd8, 0xd3, 0xda); // 关于
    expect(decodeText(bytes, 'a.txt')).toEqual({ text: '关于', encoding: 'gb18030' });
  });

  it('reads short GBK words that happen to be valid UTF-8', () => {
    expect(new TextDecoder('utf-8', { fatal: true }).decode(GBK_NOTICE)).not.toBe('通知');
    expect(decodeText(GBK_NOTICE, 'a.txt').text).toBe('通知');
  });

  it('says what to do about bytes in no known encoding', () => {
    expect(() => decodeText(Uint8Array.of(0xff, 0xff, 0xff), '稿.txt')).toThrow(/稿\.txt.*另存为 UTF-8/u);
    expect(codeOf(() => decodeText(Uint8Array.of(0xff, 0xff, 0xff), '稿.txt'))).toBe('encoding');
  });

  it.each([
    ['.docx', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ['.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
    ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66, 0x31]],
    ['二进制', [0x61, 0x00, 0x62]],
  ])('names a renamed %s file', (name, bytes) => {
    const run = (): unknown => decodeText(Uint8Array.from(bytes), 'a.md');
    expect(codeOf(run)).toBe('unsupported-format');
    expect(run).toThrow(name);
  });

  it('refuses an empty or blank file', () => {
    const readBytes = (value: Uint8Array): unknown => markdownReader.read({ path: 'a.md', value });
    expect(codeOf(() => readBytes(new Uint8Array()))).toBe('empty');
    expect(codeOf(() => readBytes(utf8.encode('\uFEFF \n\u3000\n')))).toBe('empty');
  });

  it('refuses what the limits do not allow', () => {
    const value = '一\n\n二\n\n三';
    expect(codeOf(() => markdownReader.read({ path: 'a.md', value }, { maxParagraphs: 2 }))).toBe(
      'too-many-paragraphs',
    );
    expect(codeOf(() => markdownReader.read({ path: 'a.md', value }, { maxUnpackedBytes: 3 }))).toBe(
      'too-large',
    );
  });
});

describe('encodeText', () => {
  it.each([
    ['UTF-8', utf8.encode('通知𠀀')],
    ['UTF-8 with a byte order mark', utf8.encode('\uFEFF通知')],
    ['UTF-16 LE', Uint8Array.of(0xff, 0xfe, 0x1a, 0x90, 0x40, 0xd8, 0x00, 0xdc)],
    ['UTF-16 BE', Uint8Array.of(0xfe, 0xff, 0x90, 0x1a)],
    ['GBK', GBK_NOTICE],
    [
      'GB18030 with four-byte forms',
      Uint8Array.of(0xcd, 0xa8, 0x81, 0x30, 0x81, 0x30, 0x95, 0x32, 0x82, 0x36, 0x41),
    ],
  ])('writes back %s byte by byte', (_name, bytes) => {
    const { text } = decodeText(bytes, 'a.txt');
    expect([...encodeText(text, bytes)]).toEqual([...bytes]);
  });

  it('writes edits in the encoding of the file', () => {
    expect([...encodeText('通知知', GBK_NOTICE)]).toEqual([...GBK_NOTICE, 0xd6, 0xaa]);
  });

  it('refuses what the encoding cannot hold', () => {
    expect(() => encodeText('\uD840', GBK_NOTICE)).toThrow(RangeError);
  });

  it('writes every character there is', () => {
    const codePoints = Array.from({ length: 0x20000 }, (_, index) => index + 1);
    const text = codePoints
      .map((codePoint) => String.fromCodePoint(codePoint))
      // No surrogates; and editions of GB 18030 differ on a few private characters.
      .filter((char) => !/[\p{Surrogate}\p{Private_Use}]/u.test(char))
      .join('');
    const bytes = encodeText(text, GBK_NOTICE);
    const decoded = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    expect(decoded === text).toBe(true);
  });
});
