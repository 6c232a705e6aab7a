import type { LayoutEdit, Severity } from '@gongwen/core';
import type { Marked } from '../report-file.ts';
import type { FileOutput, MessageOutput } from '../to-json.ts';
import type { Paper } from './paper/paper.ts';

/** A checked draft as a panel shows it: plain data, since it comes from a worker or over a wire. */
export interface Review {
  readonly output: FileOutput;
  /** What places point into: the text itself, of a .docx one paragraph a line. */
  readonly text: string;
  /** For each line (from 1) that begins with an automatic number how many units that takes. */
  readonly labels: Readonly<Record<number, number>>;
  readonly limits: { readonly characters: number | null; readonly pages: number | null };
  readonly paper: Paper;
  /** In the order of `output.messages`. */
  readonly problems: readonly ReviewProblem[];
  /** What the rules that speak say of themselves, by their ids. */
  readonly rules: Readonly<Record<string, RuleNote>>;
}

export interface ReviewProblem {
  readonly message: MessageOutput;
  readonly severity: Severity;
  readonly excerpt: Marked;
  /** The clauses as they are cited. */
  readonly basis: readonly string[];
  /** The element or the section that it stands in. */
  readonly section: ReviewSection;
  /** Where a comment that suppresses it goes (Markdown); null where the format takes none there. */
  readonly suppressAt: number | null;
  readonly layoutFix: readonly LayoutEdit[];
  /** Other places that belong to it. */
  readonly related: readonly {
    readonly offset: number;
    readonly endOffset: number;
    readonly message: string;
  }[];
}

export interface ReviewSection {
  /** The same for all problems of a section; sections are in the order of the draft. */
  readonly order: number;
  readonly title: string;
}

/** What a rule asks, and by what. */
export interface RuleNote {
  readonly name: string;
  readonly family: string;
  /** The first paragraph of what its page says it asks. */
  readonly requirement: string;
  /** Clauses, with their words where the page quotes them. */
  readonly clauses: readonly string[];
}
