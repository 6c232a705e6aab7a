import type { Paragraph, ParagraphContent, Root, RootContent, Sentence, SentenceContent, Word } from 'nlcst';
import { createPlaces, type Places } from './create-places.ts';

const SENTENCES = new Intl.Segmenter('zh', { granularity: 'sentence' });
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** Lines are paragraphs; breaks between them, blank lines too, are white space. */
const BREAKS = /(?:\r\n|[\r\n\u2028\u2029])+/gu;
/**
 * Addresses of the web and of mail: no words of a language. Runs of plain ASCII, so that no two parts of an expression
 * can take the same characters.
 */
const ADDRESS = /https?:\/\/[!-~]+|www\.[!-~]+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+/giu;
const SPACE = /^\s+$/u;
const PUNCTUATION = /^\p{P}+$/u;
/** Marks inside a word: don’t, 3.5. */
const INNER_MARKS = /(\p{P}+)/u;

/**
 * The nlcst tree of a text: paragraphs (lines), sentences and words as `Intl.Segmenter` finds them, punctuation, symbols,
 * white space, and addresses as `SourceNode`. Every node has its position; offsets are UTF-16 units.
 * @param value A string, or anything whose `toString` gives one (a VFile).
 */
export function parseChinese(value: string | { toString(): string }): Root {
  const text = String(value);
  const places = createPlaces(text);
  const children: RootContent[] = [];
  let from = 0;
  for (const { 0: gap, index } of text.matchAll(BREAKS)) {
    if (index > from) children.push(paragraphOf(text, from, index, places));
    from = index + gap.length;
    children.push({ type: 'WhiteSpaceNode', value: gap, position: places.between(index, from) });
  }
  if (from < text.length) children.push(paragraphOf(text, from, text.length, places));
  return { type: 'RootNode', children, position: places.between(0, text.length) };
}

function paragraphOf(text: string, start: number, end: number, places: Places): Paragraph {
  const children: ParagraphContent[] = [];
  const line = text.slice(start, end);
  const space = (from: number, to: number): void => {
    if (to > from)
      children.push({
        type: 'WhiteSpaceNode',
        value: text.slice(from, to),
        position: places.between(from, to),
      });
  };
  for (const [from, to] of stretches(line)) {
    const stretch = line.slice(from, to);
    const first = start + from + stretch.length - stretch.trimStart().length;
    const last = Math.max(first, start + from + stretch.trimEnd().length);
    space(start + from, first);
    if (last > first) children.push(sentenceOf(text, first, last, places));
    space(last, start + to);
  }
  return { type: 'ParagraphNode', children, position: places.between(start, end) };
}

/** Sentences of a line; a full stop inside an address ends none. */
function stretches(line: string): readonly (readonly [number, number])[] {
  const masked = line.replace(ADDRESS, (address) => 'x'.repeat(address.length));
  return [...SENTENCES.segment(masked)].map(({ index, segment }) => [index, index + segment.length] as const);
}

function sentenceOf(text: string, start: number, end: number, places: Places): Sentence {
  const children: SentenceContent[] = [];
  const sentence = text.slice(start, end);
  let from = 0;
  for (const { 0: address, index } of sentence.matchAll(ADDRESS)) {
    children.push(...wordsOf(sentence.slice(from, index), start + from, places));
    from = index + address.length;
    children.push({
      type: 'SourceNode',
      value: address,
      position: places.between(start + index, start + from),
    });
  }
  children.push(...wordsOf(sentence.slice(from), start + from, places));
  return { type: 'SentenceNode', children, position: places.between(start, end) };
}

function wordsOf(text: string, start: number, places: Places): readonly SentenceContent[] {
  return [...WORDS.segment(text)].map(({ segment, index, isWordLike }): SentenceContent => {
    const from = start + index;
    if (isWordLike) return wordOf(segment, from, places);
    const position = places.between(from, from + segment.length);
    if (SPACE.test(segment)) return { type: 'WhiteSpaceNode', value: segment, position };
    return {
      type: PUNCTUATION.test(segment) ? 'PunctuationNode' : 'SymbolNode',
      value: segment,
      position,
    };
  });
}

function wordOf(word: string, start: number, places: Places): Word {
  let from = start;
  const children = word
    .split(INNER_MARKS)
    .filter((part) => part !== '')
    .map((value): Word['children'][number] => {
      const position = places.between(from, from + value.length);
      from += value.length;
      return { type: PUNCTUATION.test(value) ? 'PunctuationNode' : 'TextNode', value, position };
    });
  return { type: 'WordNode', children, position: places.between(start, start + word.length) };
}
