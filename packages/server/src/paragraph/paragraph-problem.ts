import type { Severity } from '@gongwen/core';

/** What is wrong in a text of which nothing else is known: plain data, since it comes from a worker thread. */
export interface ParagraphProblem {
  readonly ruleId: string;
  /** Name of the rule. */
  readonly name: string;
  readonly severity: Severity;
  readonly message: string;
  /** The clauses that it rests on, as they read: 《党政机关公文处理工作条例》第二十条第四项. */
  readonly basis: readonly string[];
  /** UTF-16 code units of the text, end exclusive. */
  readonly offset: number;
  readonly endOffset: number;
  /** What may stand there instead; empty where nothing is known. */
  readonly replacements: readonly string[];
}

/** Rules that a request switches on or off, by id. */
export interface RuleChoice {
  readonly enabled: readonly string[];
  readonly disabled: readonly string[];
  /** Only those that are switched on. */
  readonly enabledOnly: boolean;
}
