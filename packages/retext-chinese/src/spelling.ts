export { createLatinSpeller, type LatinSpeller, type Misspelling } from './create-latin-speller.ts';
export { isQuietWord } from './is-quiet-word.ts';
