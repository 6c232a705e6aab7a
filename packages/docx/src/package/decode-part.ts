import { DraftError } from '@gongwen/core';

/** A part as text. */
export interface PartText {
  readonly name: string;
  /** Without byte order mark. */
  readonly text: string;
  readonly byteLength: number;
  /** Bytes of the byte order mark: 3 or 0. */
  readonly markLength: number;
}

function wrongEncoding(name: string, cause: unknown): DraftError {
  return new DraftError(
    'encoding',
    `文件内部的 ${name} 不是 UTF-8 编码；请用 Word 或 WPS 打开并另存后再检查`,
    `${name} is not encoded in UTF-8. Open the file in Word or WPS, save it again and retry.`,
    { cause },
  );
}

/** Refuses what is no UTF-8: replaced characters would put every byte offset after them wrong. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @throws {DraftError} `encoding` when the part is in UTF-16 or in no encoding of Unicode. */
export function decodePart(name: string, bytes: Uint8Array): PartText {
  const [first, second, third] = bytes;
  const markLength = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  try {
    const text = UTF8.decode(markLength === 0 ? bytes : bytes.subarray(markLength));
    return { name, text, byteLength: bytes.length, markLength };
  } catch (cause) {
    throw wrongEncoding(name, cause);
  }
}
