import { DraftError } from '@gongwen/core';
import { strFromU8 } from 'fflate';

/** A part as text. */
export interface PartText {
  readonly name: string;
  /** Without byte order mark. */
  readonly text: string;
  readonly byteLength: number;
  /** Bytes of the byte order mark: 3 or 0. */
  readonly markLength: number;
}

function wrongEncoding(name: string): DraftError {
  return new DraftError(
    'encoding',
    `文件内部的 ${name} 不是 UTF-8 编码；请用 Word 或 WPS 打开并另存后再检查`,
    `${name} is not encoded in UTF-8. Open the file in Word or WPS, save it again and retry.`,
  );
}

/** @throws {DraftError} `encoding` when the part is in UTF-16. */
export function decodePart(name: string, bytes: Uint8Array): PartText {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw wrongEncoding(name);
  const markLength = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  return { name, text: strFromU8(bytes.subarray(markLength)), byteLength: bytes.length, markLength };
}
