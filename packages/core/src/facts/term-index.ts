/** A term that stands in a text. */
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

interface Entry {
  readonly term: string;
  readonly lists: TermIndex[];
}

/** Every list made so far: a text is searched for all of them in one pass, however many rules have lists. */
const lists: TermIndex[] = [];
let entries: ReadonlyMap<number, readonly Entry[]> | null = null;

/**
 * Makes a list of terms that can be searched for; lists are made when rules are loaded, not for each document.
 * @param terms Of two UTF-16 units or more; a shorter one would be found nearly everywhere.
 * @throws {Error} on a shorter term.
 */
export function createTermIndex(terms: readonly string[]): TermIndex {
  const short = terms.find((term) => term.length < 2);
  if (short !== undefined) throw new Error(`term "${short}" is shorter than two characters`);
  const index: TermIndex = { terms: new Set(terms) };
  lists.push(index);
  entries = null;
  return index;
}

/**
 * Searches a text for the terms of every list. Terms are looked up by their first two characters: Chinese has so many
 * pairs that few places have a candidate, and the table is made in a few milliseconds, where an automaton over the same
 * terms takes a hundred and is no faster to search.
 */
export function searchTerms(text: string): TermMatches {
  entries ??= tableOf(lists);
  const found = new Map<TermIndex, TermMatch[]>();
  let code = text.charCodeAt(0);
  for (let at = 0; at + 1 < text.length; at += 1) {
    const next = text.charCodeAt(at + 1);
    const candidates = entries.get(code * 0x10000 + next);
    code = next;
    if (candidates) collect(found, candidates, text, at);
  }
  return found;
}

function collect(
  found: Map<TermIndex, TermMatch[]>,
  candidates: readonly Entry[],
  text: string,
  start: number,
): void {
  for (const { term, lists: sharing } of candidates) {
    if (!text.startsWith(term, start)) continue;
    const match = { start, end: start + term.length, term };
    for (const list of sharing) {
      const matches = found.get(list);
      if (matches) matches.push(match);
      else found.set(list, [match]);
    }
  }
}

/** Terms by their first two characters, the longest first. */
function tableOf(all: readonly TermIndex[]): ReadonlyMap<number, readonly Entry[]> {
  const byTerm = new Map<string, Entry>();
  for (const list of all) {
    for (const term of list.terms) {
      const entry = byTerm.get(term);
      if (entry) entry.lists.push(list);
      else byTerm.set(term, { term, lists: [list] });
    }
  }
  const table = new Map<number, Entry[]>();
  for (const entry of byTerm.values()) {
    const key = entry.term.charCodeAt(0) * 0x10000 + entry.term.charCodeAt(1);
    const sharing = table.get(key);
    if (sharing) sharing.push(entry);
    else table.set(key, [entry]);
  }
  for (const sharing of table.values()) sharing.sort((a, b) => b.term.length - a.term.length);
  return table;
}
