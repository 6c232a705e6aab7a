export type * from './calls.ts';
export { connectEngine } from './connect-engine.ts';
export type * from './engine.ts';
