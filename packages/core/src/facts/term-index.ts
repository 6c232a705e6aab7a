import { AhoCorasick } from '@monyone/aho-corasick/fast';

export interface TermMatch {
  /** Indices into the text searched, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/** A list of terms, searched for all at once. */
export interface TermIndex {
  readonly terms: ReadonlySet<string>;
}

/** Matches of each list that has any, by start and then the longest first; overlapping ones too. */
export type TermMatches = ReadonlyMap<TermIndex, readonly TermMatch[]>;

/** Every list made so far: a text is searched for all of them in one pass, however many rules have lists. */
const lists: TermIndex[] = [];
let automaton: AhoCorasick | null = null;
let listsOf: ReadonlyMap<string, readonly TermIndex[]> = new Map();

/** Makes a list of terms that can be searched for; lists are made when rules are loaded, not for each document. */
export function createTermIndex(terms: readonly string[]): TermIndex {
  const index: TermIndex = { terms: new Set(terms) };
  if (index.terms.size > 0) lists.push(index);
  automaton = null;
  return index;
}

/** Searches a text for the terms of every list (Aho–Corasick): the cost does not grow with the lists. */
export function searchTerms(text: string): TermMatches {
  automaton ??= buildAutomaton();
  const found = new Map<TermIndex, TermMatch[]>();
  for (const { begin, end, keyword } of automaton.matchInText(text)) {
    for (const list of listsOf.get(keyword) ?? []) {
      const match = { start: begin, end, term: keyword };
      const matches = found.get(list);
      if (matches) matches.push(match);
      else found.set(list, [match]);
    }
  }
  for (const matches of found.values()) matches.sort((a, b) => a.start - b.start || b.end - a.end);
  return found;
}

function buildAutomaton(): AhoCorasick {
  const byTerm = new Map<string, TermIndex[]>();
  for (const list of lists) {
    for (const term of list.terms) {
      const sharing = byTerm.get(term);
      if (sharing) sharing.push(list);
      else byTerm.set(term, [list]);
    }
  }
  listsOf = byTerm;
  return new AhoCorasick([...byTerm.keys()]);
}
