import type { DirectoryOrgan, OrganLevel, OrganSystem, OrganType } from './organ.ts';

/** Which organs of a directory a collective name (统称) stands for: all given keys must hold. */
export interface CollectiveSelect {
  readonly type: readonly OrganType[];
  readonly system: readonly OrganSystem[];
  readonly level: OrganLevel | null;
  readonly parent: string | null;
}

/** A collective name as a directory declares it. */
export interface DirectoryCollective {
  readonly name: string;
  readonly aliases: readonly string[];
  /** 各有关单位: stands for nobody in particular. */
  readonly open: boolean;
  readonly select: CollectiveSelect | null;
  /** Organ ids or names of other collectives; when given, `select` is not used. */
  readonly members: readonly string[];
  readonly source: string;
}

/**
 * 统称 found in a text (organs.md 5). `own-units` are subordinates of the issuer, `lower-departments` the
 * departments of a lower level with the same name (各辖市、区城乡建设局), `open` nobody in particular.
 */
export type CollectiveKind =
  | 'directory'
  | 'towns'
  | 'streets'
  | 'towns-and-streets'
  | 'governments'
  | 'party-committees'
  | 'departments'
  | 'lower-departments'
  | 'provinces'
  | 'state-departments'
  | 'own-units'
  | 'open';

/** A name that stands for several organs: 各镇人民政府. */
export interface Collective {
  /** The name with whatever the line left out filled in: 各辖市、区城乡建设局. */
  readonly name: string;
  readonly kind: CollectiveKind;
  /** Organs of the directory that it stands for; empty where nothing is known. */
  readonly members: readonly DirectoryOrgan[];
  /** The level of its members, where the words tell. */
  readonly level: OrganLevel | null;
  /** The organ that each member has in common: 城乡建设局. */
  readonly tail: string | null;
}
