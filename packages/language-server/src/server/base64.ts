/** Characters that one call of `fromCharCode` takes without overflowing the stack. */
const CHUNK = 0x8000;

/** Base64 of bytes, in Node and in a browser. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

/** @throws {DOMException} when the text is no Base64. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
