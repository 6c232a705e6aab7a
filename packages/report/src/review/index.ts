export type * from './paper/paper.ts';
export type { PictureOf } from './paper/paper-of.ts';
export type * from './review.ts';
export * from './review-of.ts';
export * from './suppression-place.ts';
export * from './suppression-text.ts';
