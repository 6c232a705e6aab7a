import type { Engine } from './engine.ts';

/** What page and worker say to each other. */
export interface EngineCall {
  readonly id: number;
  readonly method: keyof Engine;
  readonly args: readonly unknown[];
}

export type EngineReturn =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string };

export const ENGINE_METHODS = [
  'configure',
  'survey',
  'review',
  'compare',
  'forget',
  'fix',
  'comment',
  'mendLayout',
  'annotate',
  'report',
] as const satisfies readonly (keyof Engine)[];
