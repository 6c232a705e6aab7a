import type { ElementKind } from '../document/elements.ts';
import type { OfficialDocument, Passage } from '../document/official-document.ts';
import {
  countCharacters,
  layoutPages,
  measurePages,
  type PageLayout,
  type ShapedParagraph,
  sectionShaper,
} from '../measure/index.ts';
import type { Paragraph } from '../tree/draft.ts';
import { searchTerms, type TermIndex, type TermMatch } from './term-index.ts';

/**
 * Number of pages and where it comes from: the layout of the file, the grid of 22 lines by 28 characters (GB/T 9704
 * 5.2.3), an office suite, or what the front matter says.
 */
export interface PageFact {
  readonly count: number;
  readonly method: 'layout' | 'grid' | 'rendered' | 'declared';
}

/** What several rules need; each is computed at the first call and kept for the document. */
export interface Facts {
  /** 字数 of the document as issued: title to signature and what it issues, without header, imprint and tables. */
  readonly characters: () => number;
  /** 字数 of everything. */
  readonly allCharacters: () => number;
  /** Pages of the document, 版记 included. */
  readonly pages: () => PageFact;
  /** Page (from 1) on which a paragraph begins; null where the draft has no layout. */
  readonly pageOf: (paragraph: Paragraph) => number | null;
  /** Lines of a paragraph of the text (no table, no text box) in points; null where the draft has no layout. */
  readonly shapeOf: (paragraph: Paragraph) => ShapedParagraph | null;
  /** Matches of a term index in every passage that has any. */
  readonly matches: (index: TermIndex) => ReadonlyMap<Passage, readonly TermMatch[]>;
  /** The sentences of a passage. */
  readonly sentences: (passage: Passage) => readonly Sentence[];
}

/** A sentence of a passage, up to and with its end mark: indices into `passage.text`. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Facts of a document.
 * @param renderedPages Its number of pages as another program lays it out, which counts before all others.
 */
export function factsOf(document: OfficialDocument, renderedPages?: number): Facts {
  const allMatches = once(() => matchAll(document));
  const sentences = new Map<Passage, readonly Sentence[]>();
  const layout = once(() => (document.draft.data.layout === null ? null : layoutPages(document.draft)));
  const shaper = once(() => sectionShaper(document.draft));
  return {
    characters: once(() => charactersIssued(document)),
    allCharacters: once(() => document.lines.reduce((sum, line) => sum + countCharacters(line.text), 0)),
    pages: once(() =>
      renderedPages === undefined
        ? pagesOf(document, layout())
        : { count: renderedPages, method: 'rendered' },
    ),
    pageOf: (paragraph) => layout()?.pageOf.get(paragraph) ?? null,
    shapeOf: (paragraph) => shaper()(paragraph),
    matches: (index) => allMatches().get(index) ?? NO_MATCHES,
    sentences: (passage) => kept(sentences, passage, () => splitSentences(passage.text)),
  };
}

function once<T>(compute: () => T): () => T {
  let value: { readonly of: T } | undefined;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}

function kept<K, V>(map: Map<K, V>, key: K, compute: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const value = compute();
  map.set(key, value);
  return value;
}

const COUNTED = new Set([
  'title',
  'titleNote',
  'mainRecipients',
  'body',
  'attachmentNote',
  'signature',
  'annotation',
  'issuedText',
]);

const COUNTED_DECLARED: ReadonlySet<ElementKind> = new Set([
  'title',
  'mainRecipients',
  'issuerSignature',
  'issueDate',
  'annotation',
]);

function charactersIssued(document: OfficialDocument): number {
  let sum = 0;
  for (const line of document.lines) {
    if (!line.inTable && COUNTED.has(document.parts[line.index] ?? 'blank'))
      sum += countCharacters(line.text);
  }
  // What only the front matter gives will stand on the page all the same.
  for (const { kind, text, declared } of document.elementList) {
    if (declared && COUNTED_DECLARED.has(kind)) sum += countCharacters(text);
  }
  return sum;
}

function pagesOf(document: OfficialDocument, layout: PageLayout | null): PageFact {
  if (layout !== null) return { count: layout.count, method: 'layout' };
  const declared = document.declared.pages;
  if (declared) return { count: declared.value, method: 'declared' };
  return measurePages(document.draft);
}

type PassageMatches = ReadonlyMap<Passage, readonly TermMatch[]>;

const NO_MATCHES: PassageMatches = new Map();

/** One pass over each passage finds the terms of all lists. */
function matchAll(document: OfficialDocument): ReadonlyMap<TermIndex, PassageMatches> {
  const found = new Map<TermIndex, Map<Passage, readonly TermMatch[]>>();
  for (const passage of document.passages) {
    for (const [index, matches] of searchTerms(passage.text)) {
      const ofIndex = found.get(index);
      if (ofIndex) ofIndex.set(passage, matches);
      else found.set(index, new Map([[passage, matches]]));
    }
  }
  return found;
}

/** 。！？； */
function endsSentence(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b;
}

function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (!endsSentence(text.charCodeAt(i))) continue;
    // A closing mark after the end mark belongs to the sentence: “……。”
    while (i + 1 < text.length && '”’）》。！？'.includes(text.charAt(i + 1))) i += 1;
    sentences.push({ start, end: i + 1, text: text.slice(start, i + 1) });
    start = i + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length, text: text.slice(start) });
  return sentences;
}
