import type { Message, OrganLevel, OrganSystem, OrganType, RelationKind } from '@gongwen/core';

export const LEVEL_NAMES: Readonly<Record<OrganLevel, Message>> = {
  0: { zh: '中央', en: 'central' },
  1: { zh: '省级', en: 'province' },
  2: { zh: '市级', en: 'prefecture' },
  3: { zh: '县级', en: 'county' },
  4: { zh: '乡级', en: 'township' },
};

export const SYSTEM_NAMES: Readonly<Record<OrganSystem, Message>> = {
  party: { zh: '党委系统', en: 'Party' },
  government: { zh: '政府系统', en: 'government' },
  npc: { zh: '人大', en: 'people’s congress' },
  cppcc: { zh: '政协', en: 'CPPCC' },
  supervision: { zh: '监委', en: 'supervision' },
  court: { zh: '法院', en: 'court' },
  procuratorate: { zh: '检察院', en: 'procuratorate' },
  military: { zh: '军队', en: 'military' },
  mass: { zh: '群团', en: 'mass organisation' },
};

export const TYPE_NAMES: Readonly<Record<OrganType, Message>> = {
  government: { zh: '人民政府', en: 'government' },
  committee: { zh: '党的委员会', en: 'Party committee' },
  npc: { zh: '人大机关', en: 'people’s congress' },
  cppcc: { zh: '政协机关', en: 'CPPCC' },
  department: { zh: '工作部门', en: 'department' },
  office: { zh: '办公厅（室）', en: 'general office' },
  coordination: { zh: '议事协调机构', en: 'coordinating body' },
  dispatched: { zh: '派出机关', en: 'dispatched organ' },
  division: { zh: '内设机构', en: 'internal division' },
  institution: { zh: '事业单位', en: 'institution' },
  enterprise: { zh: '企业', en: 'enterprise' },
};

/** What another organ is to the one that issues. */
export const RELATION_NAMES: Readonly<Record<Exclude<RelationKind, 'unknown'>, Message>> = {
  superior: { zh: '上级机关', en: 'superior' },
  subordinate: { zh: '下级机关', en: 'subordinate' },
  guide: { zh: '业务指导机关', en: 'guides its business' },
  guided: { zh: '受业务指导的机关', en: 'guided in its business' },
  dual: { zh: '双重领导的上级机关', en: 'superior under dual leadership' },
  'party-lead': { zh: '领导本机关的党委', en: 'Party committee that leads it' },
  'dept-to-lower': { zh: '下级地方的机关', en: 'organ of a lower place' },
  'same-level': { zh: '同级机关', en: 'same level' },
  unrelated: { zh: '不相隶属的机关', en: 'not in line' },
};
