import { AhoCorasick } from '@monyone/aho-corasick/fast';

export interface TermMatch {
  /** Indices into the text searched, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/** A list of terms, searched for all at once. */
export interface TermIndex {
  /** Every occurrence, overlapping ones too, by start and then the longest first. */
  readonly search: (text: string) => readonly TermMatch[];
}

/** Builds the index of a list of terms (Aho–Corasick): the cost of a search does not grow with the list. */
export function createTermIndex(terms: readonly string[]): TermIndex {
  if (terms.length === 0) return { search: () => [] };
  let automaton: AhoCorasick | null = null;
  return {
    search(text) {
      automaton ??= new AhoCorasick([...new Set(terms)]);
      const matches = automaton
        .matchInText(text)
        .map(({ begin, end, keyword }) => ({ start: begin, end, term: keyword }));
      return matches.sort((a, b) => a.start - b.start || b.end - a.end);
    },
  };
}
