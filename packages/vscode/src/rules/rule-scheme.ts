/** Scheme of the read-only pages of rules. */
export const RULE_SCHEME = 'gongwen-rule';
