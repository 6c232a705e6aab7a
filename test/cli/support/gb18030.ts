const TWO_BYTES = twoByteCharacters();

/** Text in GBK, as Windows in Chinese writes the names in an archive. */
export function gbk(text: string): Buffer {
  return Buffer.concat(
    [...text].map((character) => {
      if (character.charCodeAt(0) < 0x80) return Buffer.from(character, 'latin1');
      const bytes = TWO_BYTES.get(character);
      if (!bytes) throw new Error(`${character} is not in GBK`);
      return bytes;
    }),
  );
}

/** Node decodes GBK but does not encode it. */
function twoByteCharacters(): ReadonlyMap<string, Buffer> {
  const decoder = new TextDecoder('gb18030');
  const characters = new Map<string, Buffer>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const bytes = Buffer.from([lead, trail]);
      const character = decoder.decode(bytes);
      if ([...character].length === 1 && !characters.has(character)) characters.set(character, bytes);
    }
  }
  return characters;
}
