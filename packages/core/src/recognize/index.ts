export * from './parse-date.ts';
export * from './parse-item-label.ts';
export * from './parse-title.ts';
export { squeeze } from './patterns.ts';
export * from './recognize.ts';
