/** Author of our comments and tracked changes, by which they are found again. */
export const AUTHOR = '公文校核';

export const INITIALS = '校核';

/** First line of our comments: severity and rule. */
export const COMMENT_HEAD = /^(?:错误|警告|提示|Error|Warning|Info) [a-z-]+\/[a-z0-9-]+$/;

/** Relationship of a comments part that we made; programs number theirs `rId1`, `rId2` … */
export const COMMENTS_RELATIONSHIP = 'rIdGongwenComments';

/**
 * Values of `w:rsidR` on the second part of a run that we split, so that the parts can be joined again to the same
 * bytes. Word takes it for one of the numbers it gives to each time a file was edited, and keeps it.
 */
export const SPLIT_MARKS = {
  /** Between two children of the run. */
  between: '0067776C',
  /** Inside a `w:t` that keeps its white space. */
  preserved: '0067776D',
  /** Inside a `w:t` that does not: it was given `xml:space` where its first part needed it. */
  plain: '0067776E',
} as const;

export type SplitKind = keyof typeof SPLIT_MARKS;

/**
 * Ids from here on mark the second part of another author's insertion that we split; programs count theirs from 0 and
 * renumber them when they save.
 */
export const SPLIT_INSERTION_ID = 1_735_880_000;
