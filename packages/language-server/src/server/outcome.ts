import type { DraftState } from '../features/draft-state.ts';
import type { FoundConfig, PlacedProblem } from './configs.ts';

/** What checking an open document came to. */
export type Outcome =
  | { readonly kind: 'checked'; readonly state: DraftState }
  /** The draft cannot be read: why. An empty one is nothing to complain about. */
  | {
      readonly kind: 'unreadable';
      readonly code: string;
      readonly message: string;
      readonly config: ReadyConfig;
    }
  /** The configuration cannot be used. */
  | { readonly kind: 'broken'; readonly problems: readonly PlacedProblem[] }
  /** No draft, or one that the configuration leaves out. */
  | { readonly kind: 'left-out' };

export type ReadyConfig = Extract<FoundConfig, { kind: 'ready' }>;
