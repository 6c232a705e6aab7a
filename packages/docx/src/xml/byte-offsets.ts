/**
 * Turns offsets in the text of a part (UTF-16 code units) into offsets in its UTF-8 bytes. Offsets must be asked
 * for in rising order: then the whole part costs one pass.
 */
export interface ByteOffsets {
  at(offset: number): number;
}

/**
 * @param text Text of the part without byte order mark.
 * @param byteLength Length of the part in bytes, a byte order mark included.
 * @param markLength Length of the byte order mark in bytes: 3 or 0.
 */
export function byteOffsets(text: string, byteLength: number, markLength: number): ByteOffsets {
  if (text.length + markLength === byteLength) return { at: (offset) => offset + markLength };
  let unit = 0;
  let byte = markLength;
  return {
    at(offset) {
      for (; unit < offset; unit++) {
        const code = text.charCodeAt(unit);
        if (code < 0x80) byte += 1;
        else if (code < 0x800) byte += 2;
        // Each half of a surrogate pair stands for two of its four bytes.
        else if (code >= 0xd800 && code < 0xe000) byte += 2;
        else byte += 3;
      }
      return byte;
    },
  };
}
