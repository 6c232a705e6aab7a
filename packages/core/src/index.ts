export * from './tree/draft.ts';
export * from './tree/draft-error.ts';
export * from './tree/layout.ts';
export * from './tree/reader.ts';
