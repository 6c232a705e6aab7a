/** A revision of a document by its content: FNV-1a over its pieces, in hexadecimal, with their number. */
export function revisionOf(pieces: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += 1)
      hash = Math.imul(hash ^ piece.charCodeAt(at), 0x01000193) >>> 0;
    hash = Math.imul(hash ^ 0x1f, 0x01000193) >>> 0;
  }
  return `${pieces.length}-${hash.toString(16)}`;
}
