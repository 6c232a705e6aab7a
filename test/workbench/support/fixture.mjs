import { readFile } from 'node:fs/promises';

/** Bytes of a file of `fixtures`. */
export function fixture(path) {
  return readFile(new URL(`../../../fixtures/${path}`, import.meta.url));
}
