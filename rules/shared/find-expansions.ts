import { createTermIndex, type Facts, isProtected, type Passage, type TermMatch } from '@gongwen/core';
import type { FormulationSet } from './formulation-set.ts';

/** A place where the members of a set are enumerated. */
export interface Expansion {
  readonly set: FormulationSet;
  readonly passage: Passage;
  /** The members in the order written. */
  readonly members: readonly TermMatch[];
  /** Something that is no member stands among them. */
  readonly mixed: boolean;
  /** The sentence it stands in. */
  readonly sentence: string;
}

/** What may stand between two members: 、 or a conjunction, with quotation marks around. */
const LINK = /^[”’]?(?:[、，；]|和|与|及|以及)?(?:和|与|及|以及|务必|要)?[“‘]?$/u;
/** The same with one short item between that is no member. */
const OTHER_ITEM = /^[”’]?、[“‘]?[^，。；：、！？《》“”]{1,10}[”’]?(?:、|和|与)[“‘]?$/u;

/** Searches documents for enumerations of at least two members of a set, in one sentence. */
export function createExpansionFinder(
  sets: readonly FormulationSet[],
): (facts: Facts) => readonly Expansion[] {
  const index = createTermIndex(sets.flatMap(({ members }) => members));
  return (facts) => {
    const found: Expansion[] = [];
    for (const [passage, matches] of facts.matches(index)) {
      if (passage.quoted) continue;
      for (const { start, end, text } of facts.sentences(passage)) {
        const inside = matches.filter((match) => start <= match.start && match.end <= end);
        if (inside.length < 2) continue;
        for (const set of sets) {
          const own = inside.filter(({ term }) => set.members.includes(term));
          for (const run of runsOf(passage, own)) found.push({ set, passage, sentence: text, ...run });
        }
      }
    }
    return found;
  };
}

/** A conjunction stands before the last item only: 文化建设与经济建设、政治建设 is 文化建设, and a list of its own. */
const LAST_LINK = /^[”’]?(?:和|与|及|以及)/u;

interface Run {
  readonly members: TermMatch[];
  mixed: boolean;
  ended: boolean;
}

function runsOf(passage: Passage, matches: readonly TermMatch[]): readonly Run[] {
  const runs: Run[] = [];
  for (const match of matches) {
    if (isProtected(passage, match.start, match.end)) continue;
    const run = runs.at(-1);
    const last = run?.members.at(-1);
    const between = last && match.start > last.end ? passage.text.slice(last.end, match.start) : '';
    const other = OTHER_ITEM.test(between);
    if (!run || !last || (!other && (between === '' || !LINK.test(between)))) {
      runs.push({ members: [match], mixed: false, ended: false });
    } else if (run.ended) {
      runs.push({ members: [last, match], mixed: other, ended: false });
    } else {
      run.members.push(match);
      run.mixed ||= other;
      run.ended = LAST_LINK.test(between);
    }
  }
  return runs.filter(({ members }) => members.length > 1);
}
