/** One row of a list of terms: a wrong form, the right one, and what must or must not stand around it. */
export interface GuardedTerm {
  readonly wrong: string;
  readonly right: string;
  /** An example with the wrong form, and the same as it should read. */
  readonly bad: string;
  readonly good: string;
  /** Good sentences that hold the wrong form by chance, over the border of two words. */
  readonly fine?: readonly string[];
  readonly source: string;
  /** One of these stands directly before, or at most `within` characters away without a mark between. */
  readonly before?: readonly string[];
  /** The same after it. */
  readonly after?: readonly string[];
  readonly within?: number;
  /** `before` or `after` is enough. */
  readonly either?: boolean;
  readonly notBefore?: readonly string[];
  readonly notAfter?: readonly string[];
  /** One of these stands in the same sentence. */
  readonly near?: readonly string[];
  readonly notNear?: readonly string[];
  /** A regular expression, begun with ^, that the text after it must match. */
  readonly follows?: string;
  /** ISO date from which the right form holds. */
  readonly since?: string;
  readonly level?: 'info';
  /** `false`: reported only, for a person to decide. */
  readonly fix?: boolean;
  /** Another rule reports it. */
  readonly by?: string;
  /** What a message calls it where it is more than `wrong`: 大约……左右. */
  readonly shown?: string;
}
