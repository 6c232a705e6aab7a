import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Speller } from '@gongwen/core';
import { createLatinSpeller } from '@gongwen/retext-chinese/spelling';

/** Spelling by the English dictionary, which is read at the first word to look up. */
export const latinSpeller: Speller = createLatinSpeller(readDictionary);

/** The package itself reads its files with top-level `await`; a rule does not wait. */
function readDictionary() {
  const index = createRequire(import.meta.url).resolve('dictionary-en');
  const read = (ending: string) => readFileSync(index.replace(/js$/u, ending));
  return { aff: read('aff'), dic: read('dic') };
}
