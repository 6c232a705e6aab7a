import type { DirectoryOrgan } from './organ.ts';
import type { OrganConfidence } from './resolved-organ.ts';

/** How one organ stands to another. */
export type RelationKind =
  | 'superior'
  | 'subordinate'
  | 'guide'
  | 'guided'
  | 'dual'
  | 'party-lead'
  | 'dept-to-lower'
  | 'same-level'
  | 'unrelated'
  | 'unknown';

/** What organ B is to organ A (organs.md 4). */
export interface Relation {
  readonly kind: RelationKind;
  /** Steps between them: 1 is the next superior (or subordinate); null where steps mean nothing. */
  readonly distance: number | null;
  /** The organs skipped on the way, nearest to A first. By name alone, entries made from the names. */
  readonly between: readonly DirectoryOrgan[];
  readonly confidence: OrganConfidence;
}
