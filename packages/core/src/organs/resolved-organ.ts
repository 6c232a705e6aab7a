import type { Division } from './division.ts';
import type { DirectoryOrgan, OrganLevel, OrganSystem, OrganType } from './organ.ts';
import type { OrganDirectory } from './organ-directory.ts';

/** How far a finding can be trusted: `name` lowers a rule by one step, `none` must never give an error. */
export type OrganConfidence = 'directory' | 'name' | 'none';

/** What is known of an organ from its name: by a directory, or as far as the name itself tells. */
export interface ResolvedOrgan {
  /** The name as written, white space apart; a short form that was filled in has its full name here. */
  readonly name: string;
  readonly organ: DirectoryOrgan | null;
  readonly level: OrganLevel | null;
  readonly system: OrganSystem | null;
  readonly type: OrganType | null;
  readonly division: Division;
  readonly confidence: OrganConfidence;
  /** A name or organ that was not valid on the date of the document. */
  readonly expired: boolean;
  readonly form: 'full' | 'short' | 'alias' | 'colloquial' | 'guess';
}

/** What names are read against: 我局 and 你镇 depend on who writes to whom. */
export interface ResolveContext {
  readonly directory: OrganDirectory | null;
  /** ISO 成文日期; null where the draft has none. */
  readonly date: string | null;
  /** Who writes: 区政府, 我局, 市局 are read from there. */
  readonly issuer?: ResolvedOrgan | null;
  /** The one organ written to: 你局, 你镇. */
  readonly addressee?: ResolvedOrgan | null;
}
