import { byteOrderMarkOf, decodeText, type TextEncoding } from './decode-text.ts';
import { encodeGb18030 } from './encode-gb18030.ts';

/**
 * Encodes a changed text the way its file was: the same encoding, and the byte order mark if it had one.
 *
 * @param text The text as {@link decodeText} gave it, after edits.
 * @param original The bytes that the text was read from.
 * @throws {DraftError} when the original bytes are no text.
 */
export function encodeText(text: string, original: Uint8Array): Uint8Array<ArrayBuffer> {
  const { encoding } = decodeText(original, '');
  const mark = original.subarray(0, byteOrderMarkOf(original)?.length ?? 0);
  const body = encode(text, encoding);
  const bytes = new Uint8Array(mark.length + body.length);
  bytes.set(mark);
  bytes.set(body, mark.length);
  return bytes;
}

function encode(text: string, encoding: TextEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'gb18030') return encodeGb18030(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
}
