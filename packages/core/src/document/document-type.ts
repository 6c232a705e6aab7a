/** The fifteen types (文种) of 《党政机关公文处理工作条例》第八条; 命令 is written 命令 or 令. */
export const DOCUMENT_TYPES = [
  '决议',
  '决定',
  '命令',
  '公报',
  '公告',
  '通告',
  '意见',
  '通知',
  '通报',
  '报告',
  '请示',
  '批复',
  '议案',
  '函',
  '纪要',
] as const;

/** One of the fifteen 文种 of the Regulation (第八条). */
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** 行文方向: to a superior, to an organ not in line, to a subordinate, to the public; mixed when recipients differ. */
export type Direction = 'upward' | 'parallel' | 'downward' | 'public' | 'mixed';

/** 形式, see GB/T 9704—2012 chapter 10 and the Regulation. */
export type DocumentForm =
  | 'standard'
  | 'letter'
  | 'order'
  | 'minutes'
  | 'motion'
  | 'resolution'
  | 'communique'
  | 'reply'
  | 'telegram'
  | 'rules';
