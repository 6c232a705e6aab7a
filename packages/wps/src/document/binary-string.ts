/** Arguments that a call takes at once. */
const CHUNK = 0x8000;

/** Bytes of a string in which each character is one. */
export function bytesOfBinary(binary: string): Uint8Array {
  return Uint8Array.from(binary, (character) => character.charCodeAt(0) & 0xff);
}

export function binaryOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return parts.join('');
}
