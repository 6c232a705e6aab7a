/**
 * Chinese characters of a text: ideographs of the common block, its extensions, compatibility forms, and 〇. Marks,
 * digits and letters are none.
 */
export function countIdeographs(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (
      (code >= 0x4e00 && code <= 0x9fff) ||
      (code >= 0x3400 && code <= 0x4dbf) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      code === ZERO ||
      // The first half of a surrogate pair of planes 2 and 3, which hold ideographs only.
      (code >= 0xd840 && code <= 0xd8bf)
    )
      count += 1;
  }
  return count;
}

const ZERO = '〇'.charCodeAt(0);
