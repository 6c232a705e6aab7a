import type { Root, Sentence } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import retextSpell, { type Dictionary } from 'retext-spell';
import { unified } from 'unified';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { isQuietWord } from './is-quiet-word.ts';
import { parseChinese } from './parse-chinese.ts';

/** A misspelt word. */
export interface Misspelling {
  /** UTF-16 offsets in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** The likeliest first; may be empty. */
  readonly suggestions: readonly string[];
}

/** Misspelt Latin words of a text. */
export type LatinSpeller = (text: string) => readonly Misspelling[];

export interface LatinSpellerOptions {
  /** Words that are right beside those of the dictionary. */
  readonly known?: readonly string[];
}

/** A Latin word, so that texts without one are not parsed. */
const HAS_LATIN_WORD = /\p{Script=Latin}{4}/u;

/**
 * Finds misspelt Latin words in Chinese texts with retext-spell, that is, nspell. Quiet about acronyms, names, units,
 * addresses and file names. The dictionary is compiled at the first text with a word to look up, once.
 * @param dictionary A Hunspell dictionary such as `dictionary-en`, or what reads it when it is first needed.
 */
export function createLatinSpeller(
  dictionary: Dictionary | (() => Dictionary),
  { known = [] }: LatinSpellerOptions = {},
): LatinSpeller {
  const createProcessor = () =>
    unified().use(retextSpell, {
      dictionary: typeof dictionary === 'function' ? dictionary() : dictionary,
      ignore: known,
    });
  let processor: ReturnType<typeof createProcessor> | null = null;
  return (text) => {
    if (!HAS_LATIN_WORD.test(text)) return [];
    const tree = parseChinese(text);
    hideQuietWords(tree);
    if (!hasWord(tree)) return [];
    processor ??= createProcessor();
    const file = new VFile(text);
    processor.runSync(tree, file);
    return file.messages.flatMap(({ place, actual, expected }) => {
      const position = place && 'start' in place ? place : null;
      const [start, end] = [position?.start.offset, position?.end.offset];
      if (start === undefined || end === undefined) return [];
      return [{ start, end, word: actual ?? text.slice(start, end), suggestions: expected ?? [] }];
    });
  };
}

/** Makes source of what is no word to spell: plugins for words pass over it. */
function hideQuietWords(tree: Root): void {
  visit(tree, 'SentenceNode', (sentence: Sentence) => {
    sentence.children = sentence.children.map((child, index) => {
      if (child.type !== 'WordNode') return child;
      const value = textOf(child);
      if (!isQuietWord(value) && !isPartOfName(sentence, index)) return child;
      return { type: 'SourceNode', value, ...(child.position ? { position: child.position } : {}) };
    });
    return SKIP;
  });
}

function hasWord(tree: Root): boolean {
  let found = false;
  visit(tree, 'WordNode', () => {
    found = true;
    return EXIT;
  });
  return found;
}

/** Joined to its neighbour without a space by a mark of file names, paths, codes: index.html, a/b, foo_bar. */
function isPartOfName({ children }: Sentence, index: number): boolean {
  const joins = [children[index - 1], children[index + 1]];
  return joins.some((node) => node !== undefined && 'value' in node && /^[/\\._@#=+&\d]+$/u.test(node.value));
}
