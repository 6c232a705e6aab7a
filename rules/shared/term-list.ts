import {
  createTermIndex,
  type Facts,
  isProtected,
  type OfficialDocument,
  type Passage,
  type Range,
  rangeIn,
  type TermIndex,
} from '@gongwen/core';
import { enclosingMarks } from './enclosing-marks.ts';
import { guardHolds } from './guard-holds.ts';
import type { GuardedTerm } from './guarded-term.ts';
import { isMention } from './is-mention.ts';

/** A list of wrong forms, searched for all at once. */
export interface TermList<Term extends GuardedTerm> {
  readonly index: TermIndex;
  /** The rows of each wrong form; the first whose guards hold counts. */
  readonly rows: ReadonlyMap<string, readonly Row<Term>[]>;
}

interface Row<Term> {
  readonly term: Term;
  readonly follows: RegExp | null;
}

export interface FoundTerm<Term extends GuardedTerm> {
  readonly term: Term;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly range: Range;
  /** Open quotation marks and 《 around it; empty when the document says it in its own words. */
  readonly marks: string;
}

/** The rows of a list that `rule` itself reports. */
export function createTermList<Term extends GuardedTerm>(
  rows: readonly Term[],
  rule: string,
): TermList<Term> {
  const byForm = new Map<string, Row<Term>[]>();
  for (const term of rows) {
    if (term.by !== undefined && term.by !== rule) continue;
    const follows = term.follows === undefined ? null : new RegExp(term.follows, 'u');
    byForm.set(term.wrong, [...(byForm.get(term.wrong) ?? []), { term, follows }]);
  }
  return { index: createTermIndex([...byForm.keys()]), rows: byForm };
}

/**
 * Wrong forms of the list in a document whose guards hold, the longest where several begin at one place, in document
 * order. None in quotation and code blocks, code and links, and none that is quoted as a word (“布署”应为“部署”).
 */
export function findTerms<Term extends GuardedTerm>(
  list: TermList<Term>,
  document: OfficialDocument,
  facts: Facts,
): readonly FoundTerm<Term>[] {
  const found: FoundTerm<Term>[] = [];
  for (const [passage, matches] of facts.matches(list.index)) {
    if (passage.quoted) continue;
    let free = 0;
    for (const { start, end: formEnd, term: form } of matches) {
      if (start < free) continue;
      const hit = firstHolding(list.rows.get(form) ?? [], passage.text, start, formEnd, document.date);
      if (!hit || isProtected(passage, start, hit.end) || isMention(passage.text, start, hit.end)) continue;
      const { term, end } = hit;
      found.push({
        term,
        passage,
        start,
        end,
        range: rangeIn(passage, start, end),
        marks: enclosingMarks(passage.text, start),
      });
      free = end;
    }
  }
  return found;
}

function firstHolding<Term extends GuardedTerm>(
  rows: readonly Row<Term>[],
  text: string,
  start: number,
  end: number,
  date: string | null,
): { readonly term: Term; readonly end: number } | null {
  for (const { term, follows } of rows) {
    if (term.since !== undefined && date !== null && date < term.since) continue;
    const after = follows ? follows.exec(text.slice(end, end + FOLLOWING)) : null;
    if ((follows && !after) || !guardHolds(term, text, start, end)) continue;
    return { term, end: term.shown && after ? end + after[0].length : end };
  }
  return null;
}

/** How far `follows` looks. */
const FOLLOWING = 24;
