/** 0 中央，1 省，2 市，3 县，4 乡. Numbers only name the level: who stands above whom is for `relate`. */
export type OrganLevel = 0 | 1 | 2 | 3 | 4;

/** The system that an organ belongs to: 党委, 政府, 人大, 政协, 监委, 法院, 检察院 and the rest. */
export type OrganSystem =
  | 'party'
  | 'government'
  | 'npc'
  | 'cppcc'
  | 'supervision'
  | 'court'
  | 'procuratorate'
  | 'military'
  | 'mass';

/** What kind of organ it is within its system. */
export type OrganType =
  | 'government'
  | 'committee'
  | 'npc'
  | 'cppcc'
  | 'department'
  | 'office'
  | 'coordination'
  | 'dispatched'
  | 'division'
  | 'institution'
  | 'enterprise';

/** A leader of an organ: a name or a post, and the fields that he or she answers for. */
export interface OrganLeader {
  readonly name: string;
  readonly duties: readonly string[];
}

/** A name that the organ bore for a time: the same organ, then called otherwise (偃师市人民政府). */
export interface FormerName {
  readonly name: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** One organ of a directory. Ids in `parent`, `guideParents` … name other organs of the same directory. */
export interface DirectoryOrgan {
  readonly id: string;
  /** The full name, 全称. */
  readonly name: string;
  /** 规范化简称: may stand in a document. */
  readonly shortNames: readonly string[];
  /** Other ways of writing: recognised only. */
  readonly aliases: readonly string[];
  /** Spoken forms: recognised, and a rule may say so. */
  readonly colloquial: readonly string[];
  readonly formerNames: readonly FormerName[];
  readonly level: OrganLevel | null;
  readonly system: OrganSystem | null;
  readonly type: OrganType | null;
  readonly parent: string | null;
  readonly dualParents: readonly string[];
  readonly guideParents: readonly string[];
  /** The party committee that leads this organ. */
  readonly partyLead: string | null;
  /** For an office (办公厅、办公室): the organ in whose name it may write downward. */
  readonly authorizedBy: string | null;
  /** 垂直管理: `parent` is the upper bureau, not the local government. */
  readonly verticalManaged: boolean;
  /** The local governments that a vertically managed organ works with. */
  readonly localLiaison: readonly string[];
  /** 机关代字 of its documents. */
  readonly prefixes: readonly string[];
  readonly duties: readonly string[];
  readonly head: string | null;
  readonly leaders: readonly OrganLeader[];
  /** Remark on the rank where level does not tell it (直辖市的区、副省级市、功能区). */
  readonly rankNote: string | null;
  /** ISO dates, inclusive; null is open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** An entry 待核 is trusted no more than a guess from the name. */
  readonly status: '已核' | '待核';
  readonly source: string;
}
