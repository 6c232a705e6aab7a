import { DraftError } from '@gongwen/core';

/** An encoding that text files are read from and written in; GBK and GB 2312 are parts of GB 18030. */
export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** A text file once it is decoded. */
export interface DecodedText {
  /** The text as an editor shows it: without the byte order mark. */
  readonly text: string;
  readonly encoding: TextEncoding;
}

const BYTE_ORDER_MARKS: readonly { readonly encoding: TextEncoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

// Letters of two UTF-8 bytes, none of more. Chinese takes three; a few words in GBK (`通知`, `联通`) look like this.
const ONLY_TWO_BYTES = /^(?=[\0-\u07FF]*?[\u0080-\u07FF])[\0-\u07FF]*$/u;

/** First bytes of files that are not text but often get a text extension. */
const SIGNATURES: readonly {
  readonly bytes: readonly number[];
  readonly chinese: string;
  readonly english: string;
}[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], chinese: '.docx 或压缩包', english: 'a .docx or zip archive' },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    chinese: '旧版 .doc/.wps',
    english: 'a legacy .doc/.wps file',
  },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], chinese: 'PDF', english: 'a PDF' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], chinese: 'RTF', english: 'an RTF file' },
];

/** The byte order mark that the bytes begin with, and the encoding it announces. */
export function byteOrderMarkOf(bytes: Uint8Array): { encoding: TextEncoding; length: number } | null {
  const mark = BYTE_ORDER_MARKS.find((candidate) => startsWith(bytes, candidate.bytes));
  return mark ? { encoding: mark.encoding, length: mark.bytes.length } : null;
}

/**
 * Decodes the bytes of a text file: UTF-8 with or without a byte order mark, UTF-16 with one, or GB18030 (of which
 * GBK and GB 2312 are parts) when the bytes are not valid UTF-8.
 *
 * @param path Name of the file in messages.
 * @throws {DraftError} `unsupported-format` for a file that is not text, `encoding` when no encoding fits.
 */
export function decodeText(bytes: Uint8Array, path: string): DecodedText {
  const mark = byteOrderMarkOf(bytes);
  if (!mark) rejectBinary(bytes, path);
  const body = mark ? bytes.subarray(mark.length) : bytes;
  const encoding = mark?.encoding ?? 'utf-8';
  const text = tryDecode(body, encoding);
  if (text !== null && (mark || !ONLY_TWO_BYTES.test(text))) return { text, encoding };
  const chinese = mark ? null : tryDecode(body, 'gb18030');
  if (chinese !== null) return { text: chinese, encoding: 'gb18030' };
  if (text !== null) return { text, encoding };
  throw new DraftError(
    'encoding',
    `无法识别“${path}”的文字编码：既不是 UTF-8，也不是 GB18030（GBK）。请在编辑器中另存为 UTF-8 后重试。`,
    `Cannot tell the text encoding of "${path}": it is neither UTF-8 nor GB18030 (GBK). Save it as UTF-8 and try again.`,
  );
}

function tryDecode(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function rejectBinary(bytes: Uint8Array, path: string): void {
  const kind = SIGNATURES.find((signature) => startsWith(bytes, signature.bytes));
  if (!kind && !bytes.includes(0)) return;
  const chinese = kind ? `看起来是 ${kind.chinese} 文件` : '含有空字节，看起来是二进制文件';
  const english = kind ? `it looks like ${kind.english}` : 'it holds NUL bytes and looks like a binary file';
  throw new DraftError(
    'unsupported-format',
    `“${path}”不是文本文件：${chinese}。请改回正确的扩展名，或另存为 UTF-8 文本。`,
    `"${path}" is not a text file: ${english}. Restore its extension or save it as UTF-8 text.`,
  );
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}
