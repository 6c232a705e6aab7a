import type { Collective, DirectoryCollective } from './collective.ts';
import type { Division } from './division.ts';
import type { DirectoryOrgan } from './organ.ts';

/** A directory as plain data: what a file or compiled data holds, already validated. */
export interface DirectoryData {
  /** Id of the organ from which short names (区政府, 市委) are read. */
  readonly scope: string;
  readonly organs: readonly DirectoryOrgan[];
  readonly collectives: readonly DirectoryCollective[];
  /** Pairs of ids that may issue together although their levels differ. */
  readonly jointExceptions: readonly (readonly [string, string])[];
}

/** One way in which a directory writes an organ. */
export interface DirectoryName {
  readonly organ: DirectoryOrgan;
  readonly form: 'full' | 'short' | 'alias' | 'colloquial';
  /** Set for a former name: when it was in use. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A directory indexed for lookup: build it once with `buildDirectory` or `parseDirectory`. */
export interface OrganDirectory extends DirectoryData {
  readonly byId: ReadonlyMap<string, DirectoryOrgan>;
  readonly names: ReadonlyMap<string, readonly DirectoryName[]>;
  readonly collectiveNames: ReadonlyMap<string, Collective>;
  /** First character of a known name → lengths of the names that begin with it, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  /** Names by place and tail (`canonicalKey`), for writings that the directory does not list. */
  readonly canonical: ReadonlyMap<string, DirectoryName>;
  /** The divisions of each organ, those of its superiors filled in, by id. */
  readonly divisions: ReadonlyMap<string, Division>;
  /** The divisions of the scope: where 区, 市, 省 are. */
  readonly home: Division;
}
