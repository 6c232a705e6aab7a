import type { ActiveRule } from './active-rules.ts';
import type { RuleTexts } from './rule-texts.ts';
import type { Speech } from './say.ts';

/** Gives the link to a file from where the report lies; null where there is none. */
export type LinkOf = (path: string) => string | null;

/** What a report knows beside its files. */
export interface ReportSource {
  readonly speech: Speech;
  /** The rules that were on. */
  readonly rules: readonly ActiveRule[];
  readonly linkOf: LinkOf;
  readonly textsOf: (ruleId: string) => RuleTexts | null;
  readonly toolVersion: string;
  readonly date: Date;
}
