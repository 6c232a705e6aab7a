/** What buttons outside the panel ask of it. */
export type PaneCommand = 'check' | 'previous' | 'next' | 'fix-safe' | 'profile';
